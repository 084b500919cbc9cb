import { allowedUrl } from './allowed-url.js';

/** A recording of a feed or body: the URL of a media file or of a page that plays it. */
export type RecordingSource = {
  url: string;
  /** Default: by the file extension. */
  kind?: 'video' | 'audio';
};

/** The element that plays a recording, and the URL to load in it. */
export type Playback = { player: 'frame' | 'audio' | 'video'; url: string };

const audioFile = /\.(?:mp3|m4a|aac|oga|ogg|opus|wav|flac)$/i;

/** Returns how to play a recording: in a frame of YouTube or Vimeo, or in a media element. */
export function choosePlayback({ url, kind }: RecordingSource): Playback {
  const frame = youTubeFrame(url) ?? vimeoFrame(url);
  if (frame) return { player: 'frame', url: frame };
  return { player: kind ?? (audioFile.test(parse(url)?.pathname ?? '') ? 'audio' : 'video'), url };
}

/**
 * Returns the embed URL of a YouTube video, on the host that sets no cookies before playback. Undefined for other URLs.
 */
export function youTubeFrame(videoUrl: string): string | undefined {
  const url = parse(videoUrl);
  const host = url?.hostname.replace(/^(www|m)\./, '');
  const id =
    host === 'youtu.be'
      ? url?.pathname.slice(1)
      : /^youtube(-nocookie)?\.com$/.test(host ?? '')
        ? (/^\/(?:embed|shorts|live|v)\/([^/]+)/.exec(url!.pathname)?.[1] ?? url!.searchParams.get('v'))
        : undefined;
  // `videoseries` (a playlist) and `live_stream` (a channel) are 11 characters long, like an id.
  if (!/^(?!videoseries$|live_stream$)[\w-]{11}$/.test(id ?? '')) return undefined;
  const start = toSeconds(url!.searchParams.get('start') ?? url!.searchParams.get('t'));
  return `https://www.youtube-nocookie.com/embed/${id}?autoplay=1${start ? `&start=${start}` : ''}`;
}

/**
 * Returns the embed URL of a Vimeo video, with tracking off (`dnt=1`). Undefined for other URLs. Unlisted videos have a
 * second, secret id.
 */
export function vimeoFrame(videoUrl: string): string | undefined {
  const url = parse(videoUrl);
  const host = url?.hostname.replace(/^www\./, '');
  if (!url || (host !== 'vimeo.com' && host !== 'player.vimeo.com')) return undefined;
  const [, id, secret] = /^\/(?:video\/)?(\d{1,12})(?:\/([\da-f]{1,20}))?\/?$/.exec(url.pathname) ?? [];
  const key = secret ?? /^[\da-f]{1,20}$/.exec(url.searchParams.get('h') ?? '')?.[0];
  return id && `https://player.vimeo.com/video/${id}?autoplay=1&dnt=1${key ? `&h=${key}` : ''}`;
}

const parse = (value: string) => {
  const url = allowedUrl(value);
  return url === undefined ? undefined : new URL(url);
};

/** Returns seconds from `90`, `90s` or `1m30s`; 0 if the value is invalid. */
function toSeconds(value: string | null): number {
  const [, hours = 0, minutes = 0, rest = 0] =
    /^(?:(\d{1,3})h)?(?:(\d{1,3})m)?(?:(\d{1,6})s?)?$/.exec(value ?? '') ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
}
