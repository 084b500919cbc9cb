import { chooseRenditions, type ImageSource } from '../../model/choose-renditions.js';
import type { Picture } from '../../model/feed.js';
import { onNetworkReturn } from '../../page/lifecycle.js';
import { upgradeToHttps } from '../../page/secure-url.js';

/** What is shown of a picture; the same object until that changes. */
type Shown = {
  /** Undefined when every file of it is broken. */
  image?: ImageSource;
  /** Files that it has asked for in vain. The page may forget them; were it to forget them too, it could ask for ever. */
  failed: readonly string[];
  /** Whether a file of it will be asked for once more. */
  isWaiting: boolean;
};

/** How many files the page remembers: feeds may be refreshed for months. */
const most = 500;
/** Files that did not load, for the whole page: what one picture has found out no other asks for again. */
const broken = new Set<string>();
/** Files that were given a second chance. An error does not say whether it was the network's, so each file gets one. */
const retried = new Set<string>();
let shown = new WeakMap<Picture, Shown>();

/** What is shown of a picture: what is not known to be broken. */
export const imageState = (picture: Picture): Shown => shown.get(picture) ?? choose(picture, []);

/**
 * Does without a file that did not load.
 * @param currentSrc the file, as the `<img>` names it. Where the feed's name of it is another, `image.src` is given up,
 * so that in the end there is nothing left to try.
 */
export function markBroken(picture: Picture, image: ImageSource, currentSrc: string): void {
  const isKnown = picture.renditions.some(({ url }) => upgradeToHttps(url) === currentSrc);
  const url = isKnown ? currentSrc : image.src;
  remember(broken, url);
  choose(picture, [...imageState(picture).failed, url]);
}

function choose(picture: Picture, failed: readonly string[]): Shown {
  const isBroken = (url: string) => broken.has(url) || failed.includes(url);
  const renditions = picture.renditions.map((rendition) => ({
    ...rendition,
    url: upgradeToHttps(rendition.url),
  }));
  const image = chooseRenditions({ ...picture, renditions }, isBroken);
  const isWaiting = renditions.some(({ url }) => isBroken(url) && !retried.has(url));
  if (isWaiting) onNetworkReturn(retry);
  const chosen = { image, failed, isWaiting };
  shown.set(picture, chosen);
  return chosen;
}

function retry(): void {
  for (const url of broken) {
    if (retried.has(url)) continue;
    broken.delete(url);
    remember(retried, url);
  }
  shown = new WeakMap();
}

function remember(urls: Set<string>, url: string): void {
  urls.add(url);
  const [oldest] = urls;
  if (urls.size > most) urls.delete(oldest!);
}
