import { languageDesk, type Desk } from '../tests/fixtures/language-desks/index.js';
import type { JsonFeed, JsonFeedItem } from '../tests/fixtures/world-desk/feed-json.js';
import { feedOf } from '../tests/fixtures/feeds.js';
import { worldDesk } from '../tests/fixtures/world-desk/index.js';

type ItemFixture = (now: Date) => JsonFeedItem;

/** A language of the fixture feeds. The World Desk is in English. */
export type DeskLanguage = Desk['language'] | 'en';

/** The fixed time of all stories. */
export const moment = new Date('2026-11-23T09:00:00Z');
/** Attributes of every element in a story: the fixed time, one time zone, no lazy loading. */
export const frozen = { now: moment.toISOString(), 'time-zone': 'Europe/Berlin', loading: 'eager' };

/** A whole feed of the fixtures at the fixed time. Its pictures are served next to the page. */
export const serve = (fixture: (now: Date) => JsonFeed): JsonFeed =>
  JSON.parse(JSON.stringify(fixture(moment)).replaceAll('"/pictures/', '"pictures/'));

/** A feed with only these items. */
export const serveItems = (...items: ItemFixture[]): JsonFeed =>
  serve((now) =>
    feedOf(
      items.map((item) => item(now)),
      now,
    ),
  );

/** The whole fixture feed in a language. */
export const serveDesk = (language: DeskLanguage): JsonFeed =>
  serve((now) => (language === 'en' ? worldDesk({ now }) : languageDesk(language, now)));

/** The whole World Desk. */
export const serveAll = (): JsonFeed => serveDesk('en');
