// @ts-check
import { openApart } from '../support/browser.js';

/** Viewport widths in pixels at which boxes are compared. */
export const widths = [240, 360, 480, 700, 1024, 1280, 1600];

/**
 * Compares what newsfold draws with the same by hand, element by element, at several widths.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address of a page with `byHand.compare()`
 * @returns {Promise<number>} compared boxes
 * @throws an Error that names the first difference
 */
export async function verifyByHand(browser, address) {
  const { page, close } = await openApart(browser);
  await page.goto(address);
  await page.evaluate('byHand.addOthers()');
  let boxes = 0;
  for (const width of widths) {
    await page.setViewport({ width, height: 800 });
    const pairs = /** @type {{ name: string, ours: string[], byHand: string[] }[]} */ (
      await page.evaluate('byHand.compare()')
    );
    for (const { name, ours, byHand } of pairs) {
      const i = Array.from({ length: Math.max(ours.length, byHand.length) }).findIndex(
        (_, i) => ours[i] !== byHand[i],
      );
      if (i >= 0)
        throw new Error(
          `Markup by hand differs from newsfold’s at ${width} px in ${name}, element ${i} (${ours.length} and ` +
            `${byHand.length} elements):\n  newsfold: ${ours[i]}\n  by hand:  ${byHand[i]}`,
        );
      boxes += ours.length;
    }
  }
  await close();
  return boxes;
}
