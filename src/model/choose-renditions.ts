import type { Picture, Rendition } from './feed.js';

/** What an `<img>` needs of a picture's renditions. */
export type ImageSource = { src: string; srcset?: string; width?: number; height?: number };

/**
 * `srcset` of every rendition whose width is known, and as `src` the one nearest to 700 pixels, for what ignores `srcset`.
 * @param isBroken tells URLs that have failed to load and are left out.
 * @returns undefined when no rendition is left.
 */
export function chooseRenditions(
  { renditions }: Picture,
  isBroken: (url: string) => boolean,
): ImageSource | undefined {
  const whole = renditions.filter(({ url }) => !isBroken(url));
  const measured = whole.filter((rendition): rendition is Rendition & { width: number } => !!rendition.width);
  const main = measured.find(({ width }) => width >= 700) ?? measured.at(-1) ?? whole[0];
  if (!main) return undefined;
  const srcset = measured.map(({ url, width }) => `${url.replace(/,$/, '%2C')} ${width}w`).join(', ');
  return {
    src: main.url,
    srcset: measured.length > 1 ? srcset : undefined,
    width: main.width,
    height: main.height,
  };
}
