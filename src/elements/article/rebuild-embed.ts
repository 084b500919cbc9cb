import { truncate } from '../../model/plain-text.js';
import { allowedUrl } from './allowed-url.js';
import { embedTag } from './allowed-elements.js';
import { player } from './player.js';
import { vimeoFrame, youTubeFrame } from './recording.js';

/** What the recordings and frames of a body need. */
export type EmbedOptions = {
  /** What relative addresses start from. Without it they lead nowhere and are left out. */
  base?: string;
  /** Address of a picture, from the feed, for videos that bring none. */
  poster?: string;
};

/** A player for a recording, a link to any other frame, or undefined where it has no address that is allowed. */
export function rebuildEmbed(
  element: Element,
  caption: string | undefined,
  options: EmbedOptions,
): HTMLElement | undefined {
  const { base, poster } = options;
  const title = titleOf(element, caption);
  if (element.localName !== embedTag) {
    const url = fileAddress(element, base);
    if (!url) return undefined;
    const kind = element.localName === 'audio' ? 'audio' : 'video';
    const picture =
      kind === 'video' ? (allowedUrl(element.getAttribute('poster'), base) ?? poster) : undefined;
    return player({ title: title || fileName(url), poster: picture, source: { url, kind } });
  }
  const url = allowedUrl(element.getAttribute('src'), base);
  if (!url) return undefined;
  const { host } = new URL(url);
  const isVideo = youTubeFrame(url) ?? vimeoFrame(url);
  if (isVideo) return player({ title: title || host, poster, source: { url } });
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title || host;
  return link;
}

function titleOf(element: Element, caption = ''): string {
  const texts = [element.getAttribute('title'), element.getAttribute('aria-label'), caption];
  const [title = ''] = texts.flatMap((text) => text?.replace(/\s+/g, ' ').trim() || []);
  return truncate(title);
}

/** The first address that is allowed: the element's own, then its sources'. */
function fileAddress(element: Element, base?: string): string | undefined {
  for (const source of [element, ...element.querySelectorAll('source')]) {
    const url = allowedUrl(source.getAttribute('src'), base);
    if (url) return url;
  }
  return undefined;
}

/** `https://news.example/media/harbour-walk.mp3` is “harbour-walk”. */
function fileName(address: string): string {
  const { pathname, host } = new URL(address);
  return /([^/]+?)(?:\.\w+)?$/.exec(pathname)?.[1] ?? host;
}
