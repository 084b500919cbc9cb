import type { Article, Media } from './feed.js';

/** The first of an article's recordings that needs no player of its own, as streams (HLS, DASH) do. */
export function choosePlayable({ media }: Article): (Media & { type: 'video' | 'audio' }) | undefined {
  for (const one of media) {
    const type = typeOf(one);
    if (type) return { ...one, type };
  }
  return undefined;
}

function typeOf({ url, type }: Media): 'video' | 'audio' | undefined {
  if (type) return /^(?:video|audio)(?=\/(?!.*mpegurl))/i.exec(type)?.[0].toLowerCase() as 'video' | 'audio';
  const [, ending = ''] = /\.(\w+)(?:[?#]|$)/.exec(url) ?? [];
  if (/^(mp4|m4v|webm|ogv)$/i.test(ending)) return 'video';
  return /^(mp3|m4a|aac|oga|ogg|opus|wav|flac)$/i.test(ending) ? 'audio' : undefined;
}
