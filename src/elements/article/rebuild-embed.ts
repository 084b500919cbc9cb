import { truncate } from '../../model/plain-text.js';
import { embedTag } from './allowed-elements.js';
import { allowedUrl } from './allowed-url.js';
import { player } from './player.js';
import { vimeoFrame, youTubeFrame } from './recording.js';

/** How recordings and frames of a body are replaced. */
export type EmbedOptions = {
  /** URL that relative URLs are resolved against. Default: none, so that they are left out. */
  base?: string;
  /** URL of an image from the feed, for videos without a poster. Default: none. */
  poster?: string;
};

/**
 * Returns a player for a recording or a link to any other frame, or undefined without an allowed URL.
 * @param caption caption of the figure around it; its title if it has none.
 */
export function rebuildEmbed(
  element: Element,
  caption: string | undefined,
  options: EmbedOptions,
): HTMLElement | undefined {
  const { base, poster } = options;
  const title = titleOf(element, caption);
  if (element.localName !== embedTag) {
    const url = fileUrl(element, base);
    if (!url) return undefined;
    const kind = element.localName === 'audio' ? 'audio' : 'video';
    const image = kind === 'video' ? (allowedUrl(element.getAttribute('poster'), base) ?? poster) : undefined;
    return player({ title: title || fileName(url), poster: image, source: { url, kind } });
  }
  const url = allowedUrl(element.getAttribute('src'), base);
  if (!url) return undefined;
  const { host } = new URL(url);
  const videoFrame = youTubeFrame(url) ?? vimeoFrame(url);
  if (videoFrame) return player({ title: title || host, poster, source: { url } });
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

/** Returns the first allowed URL: the element's own, then those of its `<source>` children. */
function fileUrl(element: Element, base?: string): string | undefined {
  for (const source of [element, ...element.querySelectorAll('source')]) {
    const url = allowedUrl(source.getAttribute('src'), base);
    if (url) return url;
  }
  return undefined;
}

/** Returns “harbour-walk” for `https://news.example/media/harbour-walk.mp3`; the host if the path is empty. */
function fileName(url: string): string {
  const { pathname, host } = new URL(url);
  return /([^/]+?)(?:\.\w+)?$/.exec(pathname)?.[1] ?? host;
}
