// @ts-check
import { fileURLToPath } from 'node:url';
import { useSite } from '../support/use-site.js';

/** @typedef {import('puppeteer-core').Page} Page */

/** The moment that every page is read at. */
export const moment = new Date('2026-11-23T09:00:00Z');

/** @param {string} markup shown with articles from one feed, by a clock that stands still. */
export const inFeed = (markup) =>
  `<newsfold-feed now="${moment.toISOString()}" time-zone="UTC" loading="eager"><main>${markup}</main></newsfold-feed>`;

const cards = ['vertical', 'horizontal', 'overlay', 'compact', 'headline'];
const strips = ['row', 'list', 'carousel', 'ranked', 'timeline'];

/** Each element in each layout. The ticker has more than fits. */
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
 * Pages of news, for all tests of a file.
 * @param {Parameters<typeof useSite>[0]} [answers]
 */
export function useNews(answers) {
  const site = useSite(answers);
  return {
    ...site,
    /**
     * An empty page that newsfold is on. {@link show} fills it.
     * @param {(page: Page) => Promise<unknown>} [prepare]
     */
    open: (prepare) => site.open(`/@fs${fileURLToPath(new URL('page.html', import.meta.url))}`, prepare),
    /** @returns {Promise<typeof import('../fixtures/feeds.js')>} */
    desk: async () => /** @type {any} */ (await site.load(path('feeds.ts'))),
    /** The whole World Desk. */
    async worldDesk() {
      /** @type {any} */ const module = await site.load(path('world-desk/index.ts'));
      return /** @type {typeof import('../fixtures/world-desk/index.js')} */ (module).worldDesk({
        now: moment,
      });
    },
  };
}

const path = (/** @type {string} */ file) => fileURLToPath(new URL(`../fixtures/${file}`, import.meta.url));

/**
 * Fills a page and waits until all is drawn.
 * @param {Page} page
 * @param {string} markup
 * @param {object} [feed] of each `<newsfold-feed>` in it
 */
export const show = (page, markup, feed) =>
  page.evaluate((markup, feed) => inPage.show(markup, feed), markup, feed);
