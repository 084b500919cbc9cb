// @ts-check
import assert from 'node:assert/strict';

/**
 * Keyboard input for a page.
 * @param {import('puppeteer-core').Page} page
 */
export function keysOf(page) {
  /**
   * Presses keys one after the other and waits until the page has rendered.
   * @param {string} keys for example `Tab*3 Shift+Tab Enter`
   */
  async function press(keys) {
    for (const stroke of keys.split(' ')) {
      const [chord = '', times = 1] = stroke.split('*');
      const [modifier, key] = /** @type {any[]} */ (
        chord.includes('+') ? chord.split('+') : [undefined, chord]
      );
      if (modifier) await page.keyboard.down(modifier);
      for (let i = 0; i < Number(times); i++) await page.keyboard.press(key);
      if (modifier) await page.keyboard.up(modifier);
    }
    await page.evaluate(() => inPage.untilRendered());
  }

  /** The accessible name of the element that has the focus. */
  const focusedName = () =>
    page.evaluate(() => {
      const node = inPage.focused();
      return node?.getAttribute('aria-label') ?? node?.textContent?.replace(/\s+/g, ' ').trim();
    });

  /**
   * Presses Tab, at most 40 times, until an element of this name has the focus.
   * @param {string} name
   */
  async function tabTo(name) {
    for (let i = 0; i < 40 && (await focusedName()) !== name; i++) await press('Tab');
    assert.equal(await focusedName(), name);
  }

  return { press, focusedName, tabTo };
}
