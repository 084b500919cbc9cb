// @ts-check
import { transform } from 'esbuild';
import { fieldsOf } from '../contenders/fields.js';
import { openApart } from '../support/browser.js';
import { deriveTemplate } from './derive.js';
import { generate } from './generate.js';
import { keyOf } from './key.js';

/** @typedef {import('./snapshot.js').Markup} Markup */
/** @typedef {import('./derive.js').Example} Example */
/** @typedef {Record<string, any>} Feed */
/** @typedef {{ markup: Markup, styles: string[] }} Drawn */
/** @typedef {{ strips: Drawn[], topStory: Drawn, channel: Drawn }} Page */

/**
 * Draws newsfold's elements once, and returns the source of a module that draws the same by hand: templates with functions
 * that fill them, and style sheets.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address of a page with `newsfold`, `draw()` and strips of a large feed and of sections
 * @param {Feed[]} stripFeeds what each strip shows
 * @param {Feed} feed of the top story and the channel
 */
export async function makeByHand(browser, address, stripFeeds, feed) {
  const { page, close } = await openApart(browser);
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(address);
  const drawn = /** @type {Page} */ (await page.evaluate('byHand.read()'));
  await close();
  const { strips, topStory, channel } = drawn;

  /** @type {Map<string, Example[]>} */
  const cards = new Map();
  /** @type {Example[]} */
  const shells = [];
  strips.forEach(({ markup }, i) => {
    const { title, home_page_url: url, items } = /** @type {Feed} */ (stripFeeds[i]);
    const drawnItems = takeItems(markup);
    if (drawnItems.length !== items.length)
      throw new Error(`Expected ${items.length} cards in “${title}”; found ${drawnItems.length}`);
    shells.push({ markup, fields: { title, url } });
    drawnItems.forEach((markup, j) => {
      const fields = fieldsOf(items[j], title, Date.now());
      const key = keyOf(items[j], fields);
      cards.set(key, [...(cards.get(key) ?? []), { markup, fields }]);
    });
  });

  const sources = new Map([...cards].map(([key, examples]) => [key, generate(deriveTemplate(examples))]));
  const shapes = [...new Set(sources.values())];
  const shapeOf = Object.fromEntries([...sources].map(([key, source]) => [key, shapes.indexOf(source)]));
  const lead = feed.items.find((/** @type {Feed} */ { id }) => id === feed._newsfold.top_story);
  const { title, url } = feed._newsfold.channels[0];
  const sheets = [...new Set([...(strips[0]?.styles ?? []), ...topStory.styles, ...channel.styles])];
  const minified = await Promise.all(sheets.map((css) => transform(css, { loader: 'css', minify: true })));
  const sheetsOf = (/** @type {Drawn | undefined} */ element) =>
    `[${element?.styles.map((css) => `sheets[${sheets.indexOf(css)}]`).join()}]`;
  return {
    shapes: shapes.length,
    source: `export { keyOf } from './by-hand/key.js';
const sheets = ${JSON.stringify(minified.map(({ code }) => code))};
export const styles = { strip: ${sheetsOf(strips[0])}, topStory: ${sheetsOf(topStory)}, channel: ${sheetsOf(channel)} };
export const shapes = [${shapes.join(', ')}];
export const shapeOf = ${JSON.stringify(shapeOf)};
export const shell = ${generate(deriveTemplate(shells))};
export const topStory = ${generate(deriveTemplate([{ markup: topStory.markup, fields: fieldsOf(lead, '', Date.now()) }]))};
export const channel = ${generate(deriveTemplate([{ markup: channel.markup, fields: { title, url } }]))};
`,
  };
}

/** Removes the items of a list from a strip's markup and returns them. @param {Markup} markup @returns {Markup[]} */
function takeItems(markup) {
  const list = find(markup, 'list');
  if (!list) throw new Error('Expected a list in the strip that newsfold drew; found none');
  return list.children.splice(0).filter((child) => typeof child !== 'string');
}

/** @param {Markup} markup @param {string} part @returns {Markup | undefined} */
function find(markup, part) {
  for (const child of markup.children) {
    if (typeof child === 'string') continue;
    const isPart = child.attributes.some(
      ([name, value]) => name === 'part' && value.split(' ').includes(part),
    );
    const found = isPart ? child : find(child, part);
    if (found) return found;
  }
  return undefined;
}
