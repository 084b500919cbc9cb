import { languageDesk, type Desk } from '../tests/fixtures/language-desks/index.js';
import type { JsonFeed, JsonFeedItem } from '../tests/fixtures/world-desk/feed-json.js';
import { feedOf } from '../tests/fixtures/feeds.js';
import { worldDesk } from '../tests/fixtures/world-desk/index.js';

type ItemFixture = (now: Date) => JsonFeedItem;

/** A language that one of the desks writes in. The World Desk writes in English. */
export type DeskLanguage = Desk['language'] | 'en';

/** The moment that all stories stand still at. */
export const moment = new Date('2026-11-23T09:00:00Z');
/** The attributes of every element in a story: that moment, for readers of one place, with nothing to wait for. */
export const still = { now: moment.toISOString(), 'time-zone': 'Europe/Berlin', loading: 'eager' };

/** A fixture of whole feeds at that moment, with pictures beside the page that shows it. */
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

/** The whole feed of the desk that writes in a language. */
export const serveDesk = (language: DeskLanguage): JsonFeed =>
  serve((now) => (language === 'en' ? worldDesk({ now }) : languageDesk(language, now)));

/** The whole World Desk. */
export const serveAll = (): JsonFeed => serveDesk('en');
