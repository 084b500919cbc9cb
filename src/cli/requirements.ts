import type { Article, Feed } from '../model/feed.js';

/** Something that an element would show, and which parts of a feed do not say it. */
export type Requirement = {
  /** `alt text` */
  what: string;
  /** Its name in a JSON Feed, or in an item of one. */
  field: string;
  /** What readers get where it is missing. */
  effect: string;
  /** What could have it: `pictures`, `channels`; or the feed itself. */
  among: string;
  /** Whether those are items, or parts of the feed. */
  isOfItems: boolean;
  /** How many could have it, and how many have not. */
  count(feed: Feed): { all: number; missing: number };
};

type Row<T> = [what: string, field: string, effect: string, has: (one: T, feed: Feed) => unknown];

const of =
  <T>(among: string, all: (feed: Feed) => T[], isOfItems = false) =>
  (...rows: Row<T>[]): Requirement[] =>
    rows.map(([what, field, effect, has]) => ({
      what,
      field,
      effect,
      among,
      isOfItems,
      count(feed) {
        const could = all(feed);
        return { all: could.length, missing: could.filter((one) => !has(one, feed)).length };
      },
    }));

const theFeed = of('feed', (feed) => [feed]);
const sections = of('sections', (feed) => feed.sections);
const channels = of('channels', (feed) => feed.channels);
const topics = of('topics', (feed) => feed.topics);
const articles = of('articles', (feed) => feed.articles, true);
const sectioned = of('articles', (feed) => (feed.sections.length ? feed.articles : []), true);
const pictured = of('pictures', (feed) => feed.articles.filter(({ picture }) => picture), true);
const recorded = of(
  'recordings',
  (feed) => feed.articles.filter(({ kind }) => /video|audio/.test(kind)),
  true,
);
const topStory = of('top story', (feed) => [topStoryOf(feed) ?? []].flat(), true);

const topStoryOf = (feed: Feed) => feed.articles.find(({ id }) => id === feed.topStoryId) ?? feed.articles[0];
const widthsOf = ({ picture }: Article) => picture?.renditions.flatMap(({ width }) => width ?? []) ?? [];

const channel = theFeed([
  'channels',
  '_newsfold.channels',
  'No live channel is shown.',
  (feed) => feed.channels.length,
]);
const inFocus = theFeed(['topics', '_newsfold.topics', 'No topics are shown.', (feed) => feed.topics.length]);
const section = theFeed([
  'sections',
  '_newsfold.sections',
  'No element can show one section of it.',
  (feed) => feed.sections.length,
]);
const date = articles(['date', 'date_published', 'No time is shown.', ({ published }) => published]);

/** What each element would show, what readers notice first before the rest. */
export const requirements: Record<string, Requirement[]> = {
  'newsfold-card': [
    ...articles(
      ['link', 'url', 'The headline leads nowhere.', ({ url }) => url],
      ['picture', '_newsfold.image.renditions', 'The card is text only.', ({ picture }) => picture],
    ),
    ...pictured(
      [
        'alt text',
        '_newsfold.image.alt',
        'Who does not see gets nothing of it.',
        ({ picture }) => picture?.alt,
      ],
      ['credit', '_newsfold.image.credit', 'Nobody is named for it.', ({ picture }) => picture?.credit],
      [
        'second width',
        '_newsfold.image.renditions.width',
        'Small screens load the large file.',
        (article) => new Set(widthsOf(article)).size > 1,
      ],
    ),
    ...articles(
      ['summary', 'summary', 'The headline stands alone.', ({ summary }) => summary],
      ['kicker', '_newsfold.kicker', 'Nothing stands over the headline.', ({ kicker }) => kicker.length],
    ),
    ...date,
    ...recorded([
      'duration',
      '_newsfold.duration_in_seconds',
      'Nobody is told how long it is.',
      ({ durationSeconds }) => durationSeconds,
    ]),
    ...articles([
      'language',
      'language',
      'It is read out and hyphenated in the language of the page.',
      ({ language }) => language,
    ]),
  ],
  'newsfold-strip': [
    ...section,
    ...sectioned([
      'section',
      '_newsfold.sections',
      'No strip of a section shows it.',
      ({ sectionIds }) => sectionIds.length,
    ]),
    ...sections(['page', '_newsfold.sections.url', 'There is no “More from …” link.', ({ url }) => url]),
  ],
  'newsfold-sections': [
    ...section,
    ...sections([
      'stories',
      '_newsfold.sections',
      'The section is left out.',
      ({ id }, feed) => feed.articles.some(({ sectionIds }) => sectionIds.includes(id)),
    ]),
  ],
  'newsfold-top-story': [
    ...theFeed(['top story', '_newsfold.top_story', 'The first article leads.', (feed) => feed.topStoryId]),
    ...topStory(
      [
        'picture of 1,000 px',
        '_newsfold.image.renditions.width',
        'On wide pages it may be blurred.',
        (article) => Math.max(0, ...widthsOf(article)) >= 1000,
      ],
      ['summary', 'summary', 'The headline stands alone.', ({ summary }) => summary],
    ),
  ],
  'newsfold-live': [
    ...channel,
    ...channels(
      ['page', '_newsfold.channels.url', 'Its name leads nowhere.', ({ url }) => url],
      [
        'schedule',
        '_newsfold.channels.schedule',
        'Nobody is told what is on.',
        ({ schedule }) => schedule.length,
      ],
      ['picture', '_newsfold.channels.poster', 'layout="card" is text only.', ({ poster }) => poster],
    ),
  ],
  'newsfold-topics': [
    ...inFocus,
    ...topics(['page', '_newsfold.topics.url', 'Its name leads nowhere.', ({ url }) => url]),
  ],
  'newsfold-masthead': [
    ...theFeed(
      ['name', 'title', 'The head has no name.', ({ title }) => title],
      ['front page', 'home_page_url', 'The name leads nowhere.', ({ homeUrl }) => homeUrl],
      ['logo', 'icon', 'The name stands as text.', ({ logo }) => logo],
    ),
    ...channel,
    ...inFocus,
  ],
  'newsfold-ticker': date,
  'newsfold-article': articles(
    ['body', 'content_html', 'It ends after its summary.', ({ bodyHtml }) => bodyHtml],
    ['author', 'authors', 'There is no byline.', ({ authors }) => authors.length],
    ['topics', '_newsfold.topics', 'No related topics are shown.', ({ topics }) => topics.length],
  ),
};
