// @ts-check
import { maxCount, now } from './feed.js';

/** What is measured: its name, its markup, and the number of cards that it draws. @typedef {{ name: string, markup: string, cards?: number }} Case */

const counts = Array.from({ length: maxCount }, (_, i) => i + 1);

/**
 * A strip of the first section.
 * @param {string} layout
 * @param {number} count
 * @param {boolean} [hasLead]
 * @returns {Case}
 */
const strip = (layout, count, hasLead = false) => ({
  name: `${layout} ${count}${hasLead ? ' lead' : ''}`,
  markup: `<newsfold-strip section="first" layout="${layout}" limit="${count}" ${hasLead ? 'lead' : ''}></newsfold-strip>`,
  cards: count,
});

const cardLayouts = ['', 'vertical', 'horizontal', 'overlay', 'compact', 'headline'];
/** A story with a picture and a long headline, and one without a picture. */
const cardStories = ['first-4', 'first-3'];

/** Every element in every layout. @type {Case[]} */
export const cases = [
  ...[false, true].flatMap((hasLead) => counts.map((count) => strip('row', count, hasLead))),
  ...['list', 'ranked', 'timeline', 'carousel'].flatMap((layout) => [
    ...[1, 2, 3, 6].map((count) => strip(layout, count)),
    strip(layout, 3, true),
  ]),
  ...cardLayouts.flatMap((layout) =>
    cardStories.map((id) => ({
      name: `card ${layout || 'auto'} of ${id}`,
      markup: `<newsfold-card article="${id}" ${layout && `layout="${layout}"`}></newsfold-card>`,
      cards: 1,
    })),
  ),
  { name: 'top story', markup: '<newsfold-top-story></newsfold-top-story>', cards: 1 },
  {
    name: 'top story without picture',
    markup: '<newsfold-top-story pin="first-3"></newsfold-top-story>',
    cards: 1,
  },
  { name: 'live link', markup: '<newsfold-live></newsfold-live>', cards: 1 },
  { name: 'live card', markup: '<newsfold-live layout="card"></newsfold-live>', cards: 1 },
  { name: 'ticker', markup: '<newsfold-ticker limit="10"></newsfold-ticker>' },
  { name: 'topics', markup: '<newsfold-topics></newsfold-topics>' },
  { name: 'sections', markup: '<newsfold-sections section="second third"></newsfold-sections>', cards: 7 },
  {
    name: 'sections list',
    markup:
      '<newsfold-sections heading="News" layout="list" section="second third" limit="2"></newsfold-sections>',
    cards: 4,
  },
  { name: 'masthead', markup: '<newsfold-masthead></newsfold-masthead>' },
  { name: 'masthead footer', markup: '<newsfold-masthead layout="footer"></newsfold-masthead>' },
  { name: 'article', markup: '<newsfold-article article="first-1"></newsfold-article>', cards: 4 },
  { name: 'article with video', markup: '<newsfold-article article="first-2"></newsfold-article>', cards: 1 },
];

/** All cases on one page, with the clock stopped. */
export const markup = `<newsfold-feed now="${now.toISOString()}" time-zone="UTC" loading="eager"><main>
  ${cases.map(({ name, cards, markup }) => `<div data-case="${name}" data-cards="${cards ?? ''}">${markup}</div>`).join('\n')}
</main></newsfold-feed>`;
