import { upgradeToHttps } from '../../page/secure-url.js';
import { allowedUrl } from './allowed-url.js';
import { removeWithEmptied } from './tidy.js';

/**
 * Returns a new `<img>`, or undefined without an allowed URL or for a tracking pixel. It removes itself if it does not
 * load.
 */
export function rebuildImage(source: Element, base?: string): HTMLImageElement | undefined {
  const dimensions = ['width', 'height'] as const;
  const sizes = dimensions.map((name) =>
    Number(/^\s*(\d{1,5})(?:px)?\s*$/.exec(source.getAttribute(name) ?? '')?.[1] ?? NaN),
  );
  const srcset = allowedCandidates(source.getAttribute('srcset') ?? '', base);
  const src = imageUrl(source.getAttribute('src'), base) ?? srcset[0]?.split(' ')[0];
  if (!src || sizes.some((size) => size <= 1)) return undefined;

  const image = document.createElement('img');
  // Before `src`: an image that is not lazy loads before it is attached.
  image.loading = 'lazy';
  image.decoding = 'async';
  image.alt = source.getAttribute('alt') ?? '';
  for (const [i, name] of dimensions.entries()) {
    if (!Number.isNaN(sizes[i])) image.setAttribute(name, String(sizes[i]));
  }
  if (srcset.length) {
    image.sizes = 'auto, (min-width: 45em) 40em, 100vw';
    image.srcset = srcset.join(', ');
  }
  image.src = src;
  image.addEventListener('error', () => {
    if (!image.srcset) return removeWithEmptied(image);
    image.removeAttribute('sizes');
    image.removeAttribute('srcset');
  });
  return image;
}

const imageUrl = (value: string | null | undefined, base?: string) => {
  const url = allowedUrl(value, base);
  return url && upgradeToHttps(url);
};

/** Returns the candidates of a `srcset` that are a URL and at most one descriptor. A URL may contain commas. */
const allowedCandidates = (srcset: string, base?: string) =>
  srcset
    .replace(/(\s[\d.]+[wx]),/g, '$1 , ')
    .split(/,\s/)
    .flatMap((candidate) => {
      const [value, descriptor = '', ...more] = candidate.trim().split(/\s+/);
      const url = imageUrl(value, base);
      return url && !more.length && /^(\d{1,5}w|\d{1,2}(\.\d{1,4})?x|)$/.test(descriptor)
        ? [`${url} ${descriptor}`.trim()]
        : [];
    });
