import type { Article, Media } from './feed.js';

/**
 * Returns the first recording that `<video>` or `<audio>` plays without a library; undefined if there is none. Streams
 * (HLS, DASH) need one.
 */
export function choosePlayable({ media }: Article): (Media & { type: 'video' | 'audio' }) | undefined {
  for (const recording of media) {
    const type = mediaTypeOf(recording);
    if (type) return { ...recording, type };
  }
  return undefined;
}

function mediaTypeOf({ url, type }: Media): 'video' | 'audio' | undefined {
  if (type) return /^(?:video|audio)(?=\/(?!.*mpegurl))/i.exec(type)?.[0].toLowerCase() as 'video' | 'audio';
  const [, extension = ''] = /\.(\w+)(?:[?#]|$)/.exec(url) ?? [];
  if (/^(mp4|m4v|webm|ogv)$/i.test(extension)) return 'video';
  return /^(mp3|m4a|aac|oga|ogg|opus|wav|flac)$/i.test(extension) ? 'audio' : undefined;
}
