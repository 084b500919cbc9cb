// @ts-check
import { fileURLToPath } from 'node:url';
import { useSite } from '../support/use-site.js';

/** @typedef {import('puppeteer-core').Page} Page */

/** The current time on every page. */
export const now = new Date('2026-11-23T09:00:00Z');

/** Puts markup into a feed element with a fixed clock. @param {string} markup */
export const inFeed = (markup) =>
  `<newsfold-feed now="${now.toISOString()}" time-zone="UTC" loading="eager"><main>${markup}</main></newsfold-feed>`;

const cards = ['vertical', 'horizontal', 'overlay', 'compact', 'headline'];
const strips = ['row', 'list', 'carousel', 'ranked', 'timeline'];

/** The markup of every element in every layout. The ticker has more headlines than fit. */
export const everyElement = [
  '<newsfold-masthead></newsfold-masthead>',
  '<newsfold-ticker exclude="wd-401" limit="6"></newsfold-ticker>',
  '<newsfold-article article="wd-101" heading-level="1"></newsfold-article>',
  '<newsfold-article article="wd-103"></newsfold-article>',
  '<newsfold-article article="wd-204"></newsfold-article>',
  '<newsfold-top-story></newsfold-top-story>',
  ...cards.map((layout) => `<newsfold-card layout="${layout}" article="wd-402"></newsfold-card>`),
  '<newsfold-card layout="overlay" article="wd-202"></newsfold-card>',
  '<newsfold-live></newsfold-live>',
  '<newsfold-live layout="card"></newsfold-live>',
  '<newsfold-topics></newsfold-topics>',
  ...strips.map(
    (layout) => `<newsfold-strip layout="${layout}" section="africa" limit="4"></newsfold-strip>`,
  ),
  '<newsfold-sections heading="More stories" section="asia europe" limit="2"></newsfold-sections>',
  '<newsfold-masthead layout="footer"></newsfold-masthead>',
];

/**
 * Opens pages with newsfold, and loads fixtures.
 * @param {Parameters<typeof useSite>[0]} [jsonByPath] JSON that the server sends in addition to its files
 */
export function useNews(jsonByPath) {
  const site = useSite(jsonByPath);
  return {
    ...site,
    /**
     * Opens an empty page with newsfold. {@link show} fills it.
     * @param {(page: Page) => Promise<unknown>} [prepare]
     */
    open: (prepare) => site.open(`/@fs${fileURLToPath(new URL('page.html', import.meta.url))}`, prepare),
    /** Imports `fixtures/feeds.ts`. @returns {Promise<typeof import('../fixtures/feeds.js')>} */
    fixtures: async () => /** @type {any} */ (await site.load(path('feeds.ts'))),
    /** Creates the feed of the World Desk. */
    async worldDesk() {
      /** @type {any} */ const module = await site.load(path('world-desk/index.ts'));
      return /** @type {typeof import('../fixtures/world-desk/index.js')} */ (module).worldDesk({
        now,
      });
    },
  };
}

const path = (/** @type {string} */ file) => fileURLToPath(new URL(`../fixtures/${file}`, import.meta.url));

/**
 * Replaces the content of a page and waits until it has rendered.
 * @param {Page} page
 * @param {string} markup
 * @param {object} [feed] is set on each `<newsfold-feed>`
 */
export const show = (page, markup, feed) =>
  page.evaluate((markup, feed) => inPage.show(markup, feed), markup, feed);
