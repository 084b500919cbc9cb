import { chooseRenditions, type ImageSource } from '../../model/choose-renditions.js';
import type { Picture } from '../../model/feed.js';
import { onNetworkReturn } from '../../page/lifecycle.js';
import { upgradeToHttps } from '../../page/secure-url.js';

/** What is shown of a picture; the same object until that changes. */
type ImageState = {
  /** Undefined when every file of the picture is broken. */
  image?: ImageSource;
  /** URLs that failed for this picture. `broken` may drop them; without this list they could be requested in a loop. */
  failed: readonly string[];
  /** Whether one of its files will be requested again when the network returns. */
  willRetry: boolean;
};

/** Number of URLs that each set keeps: a page may refresh its feeds for months. */
const maxUrls = 500;
/** URLs that did not load, for the whole page: other pictures do not request them. */
const broken = new Set<string>();
/** URLs that have had their retry. An error event does not name its cause, so each URL is retried once. */
const retried = new Set<string>();
let states = new WeakMap<Picture, ImageState>();
let changes = 0;

/** Number of times that any {@link imageState} has changed. */
export const imageChanges = (): number => changes;

/** Returns what to show of a picture: its files that are not known to be broken. */
export const imageState = (picture: Picture): ImageState => states.get(picture) ?? update(picture, []);

/**
 * Records a file that did not load and chooses the next one.
 * @param currentSrc the URL that the `<img>` reports. If no rendition has it, the `src` counts as broken, so that
 * repeated failures end.
 */
export function markBroken(picture: Picture, currentSrc: string): void {
  const isRendition = picture.renditions.some(({ url }) => upgradeToHttps(url) === currentSrc);
  const url = isRendition ? currentSrc : imageState(picture).image?.src;
  if (!url) return;
  remember(broken, url);
  update(picture, [...imageState(picture).failed, url]);
  changes++;
}

function update(picture: Picture, failed: readonly string[]): ImageState {
  const isBroken = (url: string) => broken.has(url) || failed.includes(url);
  const renditions = picture.renditions.map((rendition) => ({
    ...rendition,
    url: upgradeToHttps(rendition.url),
  }));
  const image = chooseRenditions({ ...picture, renditions }, isBroken);
  const willRetry = renditions.some(({ url }) => isBroken(url) && !retried.has(url));
  if (willRetry) onNetworkReturn(retryBroken);
  const state = { image, failed, willRetry };
  states.set(picture, state);
  return state;
}

function retryBroken(): void {
  for (const url of broken) {
    if (retried.has(url)) continue;
    broken.delete(url);
    remember(retried, url);
  }
  states = new WeakMap();
  changes++;
}

function remember(urls: Set<string>, url: string): void {
  urls.add(url);
  const [oldest] = urls;
  if (urls.size > maxUrls) urls.delete(oldest!);
}
