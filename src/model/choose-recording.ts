import type { Article, Media } from './feed.js';

/** A recording that a browser plays by itself. */
export type Recording = { url: string; kind: 'video' | 'audio' };

/** The first of an article's recordings that needs no player of its own; streams (HLS, DASH) do. */
export function chooseRecording({ media }: Article): Recording | undefined {
  for (const one of media) {
    const kind = kindOf(one);
    if (kind) return { url: one.url, kind };
  }
  return undefined;
}

function kindOf({ url, type = '' }: Media): Recording['kind'] | undefined {
  const [, named] = /^(video|audio)\/(?!.*mpegurl)/i.exec(type) ?? [];
  if (named) return named.toLowerCase() as Recording['kind'];
  const [, ending = ''] = type ? [] : (/\.(\w+)(?:[?#]|$)/.exec(url) ?? []);
  if (/^(mp4|m4v|webm|ogv)$/i.test(ending)) return 'video';
  return /^(mp3|m4a|aac|oga|ogg|opus|wav)$/i.test(ending) ? 'audio' : undefined;
}
