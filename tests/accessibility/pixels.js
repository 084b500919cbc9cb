// @ts-check
import sharp from 'sharp';

/** @typedef {{ x: number, y: number, width: number, height: number }} Box in CSS pixels, relative to the page */

/** The linear brightness, from 0 to 1, of each sRGB channel value. */
const linear = Array.from({ length: 256 }, (_, value) =>
  value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
);

/** The relative luminance, from 0 to 1. @param {ArrayLike<number>} colour red, green and blue, each from 0 to 255 */
export const luminance = ({ 0: red = 0, 1: green = 0, 2: blue = 0 }) =>
  0.2126 * (linear[red] ?? 0) + 0.7152 * (linear[green] ?? 0) + 0.0722 * (linear[blue] ?? 0);

/**
 * The contrast ratio of two luminances, from 1 to 21.
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 * @param {number} a
 * @param {number} b
 */
export const contrast = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/**
 * The luminance of each pixel in a screenshot of a box, row by row.
 * @param {import('puppeteer-core').Page} page
 * @param {Box} box
 */
export async function luminances(page, box) {
  const clip = { ...box, width: Math.max(1, box.width), height: Math.max(1, box.height) };
  const screenshot = await page.screenshot({ clip, captureBeyondViewport: false, optimizeForSpeed: true });
  const bytes = await sharp(screenshot).removeAlpha().raw().toBuffer();
  return Float64Array.from({ length: bytes.length / 3 }, (_, i) =>
    luminance([bytes[3 * i] ?? 0, bytes[3 * i + 1] ?? 0, bytes[3 * i + 2] ?? 0]),
  );
}
