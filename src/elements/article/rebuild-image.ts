import { upgradeToHttps } from '../../page/secure-url.js';
import { allowedUrl } from './allowed-url.js';
import { removeWithEmptied } from './tidy.js';

/** A picture of a body, or undefined where it has no address that is allowed or only counts readers. */
export function rebuildImage(source: Element, base?: string): HTMLImageElement | undefined {
  const sizes = ['width', 'height'] as const;
  const measured = sizes.map((name) =>
    Number(/^\s*(\d{1,5})(?:px)?\s*$/.exec(source.getAttribute(name) ?? '')?.[1] ?? NaN),
  );
  const srcset = allowedCandidates(source.getAttribute('srcset') ?? '', base);
  const src = imageUrl(source.getAttribute('src'), base) ?? srcset[0]?.split(' ')[0];
  if (!src || measured.some((size) => size <= 1)) return undefined;

  const image = document.createElement('img');
  // Before the address: a picture that is not lazy loads before it is in the page.
  image.loading = 'lazy';
  image.decoding = 'async';
  image.alt = source.getAttribute('alt') ?? '';
  for (const [place, name] of sizes.entries()) {
    if (!Number.isNaN(measured[place])) image.setAttribute(name, String(measured[place]));
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

const imageUrl = (wire: string | null | undefined, base?: string) => {
  const url = allowedUrl(wire, base);
  return url && upgradeToHttps(url);
};

/** The candidates of a `srcset` that are one address and at most one size. A comma may also stand in an address. */
const allowedCandidates = (srcset: string, base?: string) =>
  srcset
    .replace(/(\s[\d.]+[wx]),/g, '$1 , ')
    .split(/,\s/)
    .flatMap((candidate) => {
      const [address, size = '', ...more] = candidate.trim().split(/\s+/);
      const url = imageUrl(address, base);
      return url && !more.length && /^(\d{1,5}w|\d{1,2}(\.\d{1,4})?x|)$/.test(size)
        ? [`${url} ${size}`.trim()]
        : [];
    });
