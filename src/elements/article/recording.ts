import { allowedUrl } from './allowed-url.js';

/** A recording as a feed or a body names it: the address of a file or of a page that plays it. */
export type RecordingSource = {
  url: string;
  /** Default: by the ending of the file's name. */
  kind?: 'video' | 'audio';
};

/** What plays a recording, and the address that it plays. */
export type Playback = { player: 'frame' | 'audio' | 'video'; url: string };

const audioFile = /\.(?:mp3|m4a|aac|oga|ogg|opus|wav|flac)$/i;

/** How a recording is played: in the frame of YouTube or Vimeo, or by the browser. */
export function choosePlayback({ url, kind }: RecordingSource): Playback {
  const frame = youTubeFrame(url) ?? vimeoFrame(url);
  if (frame) return { player: 'frame', url: frame };
  return { player: kind ?? (audioFile.test(parse(url)?.pathname ?? '') ? 'audio' : 'video'), url };
}

/** The page that plays a video of YouTube's, without cookies until it plays. */
export function youTubeFrame(address: string): string | undefined {
  const url = parse(address);
  const host = url?.hostname.replace(/^(www|m)\./, '');
  const id =
    host === 'youtu.be'
      ? url?.pathname.slice(1)
      : /^youtube(-nocookie)?\.com$/.test(host ?? '')
        ? (/^\/(?:embed|shorts|live|v)\/([^/]+)/.exec(url!.pathname)?.[1] ?? url!.searchParams.get('v'))
        : undefined;
  // Lists and channels have words for an id, as long as one.
  if (!/^(?!videoseries$|live_stream$)[\w-]{11}$/.test(id ?? '')) return undefined;
  const start = seconds(url!.searchParams.get('start') ?? url!.searchParams.get('t'));
  return `https://www.youtube-nocookie.com/embed/${id}?autoplay=1${start ? `&start=${start}` : ''}`;
}

/** The page that plays a video of Vimeo's, without tracking. An unlisted one has a second, secret id. */
export function vimeoFrame(address: string): string | undefined {
  const url = parse(address);
  const host = url?.hostname.replace(/^www\./, '');
  if (!url || (host !== 'vimeo.com' && host !== 'player.vimeo.com')) return undefined;
  const [, id, secret] = /^\/(?:video\/)?(\d{1,12})(?:\/([\da-f]{1,20}))?\/?$/.exec(url.pathname) ?? [];
  const key = secret ?? /^[\da-f]{1,20}$/.exec(url.searchParams.get('h') ?? '')?.[0];
  return id && `https://player.vimeo.com/video/${id}?autoplay=1&dnt=1${key ? `&h=${key}` : ''}`;
}

const parse = (address: string) => {
  const url = allowedUrl(address);
  return url === undefined ? undefined : new URL(url);
};

/** `90`, `90s` or `1m30s` in seconds. */
function seconds(wire: string | null): number {
  const [, hours = 0, minutes = 0, rest = 0] =
    /^(?:(\d{1,3})h)?(?:(\d{1,3})m)?(?:(\d{1,6})s?)?$/.exec(wire ?? '') ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
}
