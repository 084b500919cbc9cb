// @ts-check
import assert from 'node:assert/strict';

/**
 * A reader who has a keyboard and no pointer.
 * @param {import('puppeteer-core').Page} page
 */
export function keysOf(page) {
  /**
   * Presses keys one after the other and waits until all is drawn.
   * @param {string} keys such as `Tab*3 Shift+Tab Enter`
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
    await page.evaluate(() => inPage.settled());
  }

  /** The name of what has the focus, as a screen reader says it. */
  const focus = () =>
    page.evaluate(() => {
      const node = inPage.focused();
      return node?.getAttribute('aria-label') ?? node?.textContent?.replace(/\s+/g, ' ').trim();
    });

  /**
   * Presses Tab until something of that name has the focus.
   * @param {string} name
   */
  async function tabTo(name) {
    for (let i = 0; i < 40 && (await focus()) !== name; i++) await press('Tab');
    assert.equal(await focus(), name);
  }

  return { press, focus, tabTo };
}
