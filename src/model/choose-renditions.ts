import type { Picture, Rendition } from './feed.js';

/** The attributes of an `<img>`. Width and height are those of `src`, in pixels. */
export type ImageSource = { src: string; srcset?: string; width?: number; height?: number };

/**
 * Returns `srcset` with every rendition of known width, and a `src` about 700 pixels wide for clients that ignore
 * `srcset`. Returns undefined if no rendition is left.
 * @param isBroken whether a URL has failed to load; such renditions are left out.
 */
export function chooseRenditions(
  { renditions }: Picture,
  isBroken: (url: string) => boolean,
): ImageSource | undefined {
  const usable = renditions.filter(({ url }) => !isBroken(url));
  const withWidth = usable.filter(
    (rendition): rendition is Rendition & { width: number } => !!rendition.width,
  );
  const main = withWidth.find(({ width }) => width >= 700) ?? withWidth.at(-1) ?? usable[0];
  if (!main) return undefined;
  // A comma at the end of a URL would end the candidate: https://html.spec.whatwg.org/#parse-a-srcset-attribute
  const srcset = withWidth.map(({ url, width }) => `${url.replace(/,$/, '%2C')} ${width}w`).join(', ');
  return {
    src: main.url,
    srcset: withWidth.length > 1 ? srcset : undefined,
    width: main.width,
    height: main.height,
  };
}
