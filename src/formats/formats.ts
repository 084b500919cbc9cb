import { lateFormat, proveSaid, type Format } from './format.js';
import { parseJsonFeed } from './json-feed.js';
import { sayModel } from './model.js';
import { Reader } from './reader.js';
import { isObject, type Wire } from './wire.js';

/** A JSON object, or the first of a list of them; else an empty one. */
function firstOf(wire: unknown): Wire {
  const first: unknown = Array.isArray(wire) ? wire.find(isObject) : wire;
  return isObject(first) ? first : {};
}

const has = (wire: unknown, ...keys: string[]) =>
  isObject(wire) && keys.some((key) => Object.hasOwn(wire, key));
const isMarkup = (wire: unknown, pattern: RegExp) => typeof wire === 'string' && pattern.test(wire);

/** The model itself, made by a page's own script: nothing in it is trusted more than in any other format. */
export const model: Format = {
  name: 'newsfold',
  title: 'a newsfold Feed object',
  accepts: (wire) => isObject(wire) && Array.isArray(wire.articles),
  parse: (wire, desk) => (isObject(wire) ? proveSaid(sayModel(wire), desk) : undefined),
};

const jsonFeed: Format = {
  name: 'json-feed',
  title: 'a JSON Feed',
  accepts: (wire) =>
    isObject(wire) && typeof wire.version === 'string' && /jsonfeed\.org\/version\//.test(wire.version),
  mayBe: (wire) => isObject(wire) && Array.isArray(wire.items) && typeof wire.title === 'string',
  parse: (wire, desk) => (isObject(wire) ? parseJsonFeed(new Reader(wire, '', desk)) : undefined),
};

const deutscheWelle = lateFormat(
  {
    name: 'dw',
    title: 'Deutsche Welle’s API',
    accepts: (wire) => {
      const { items, data } = firstOf(wire);
      return (
        has(wire, 'mainContent', 'teaserGroup', 'paginationInfo') ||
        has(firstOf(items), 'reference') ||
        [wire, data, firstOf(data).content].some((one) =>
          has(firstOf(one), 'contentComposition', 'namedUrl', 'livestreamChannels', 'nextTimeSlots'),
        )
      );
    },
  },
  () => import('./dw.js'),
);

const guardian = lateFormat(
  {
    name: 'guardian',
    title: 'the Guardian Content API',
    accepts: (wire) =>
      isObject(wire) && has(wire.response, 'results', 'content', 'section', 'edition', 'tag'),
  },
  () => import('./guardian.js'),
);

const ninjs = lateFormat(
  {
    name: 'ninjs',
    title: 'ninjs',
    accepts: (wire) =>
      [isObject(wire) && Array.isArray(wire.items) ? (wire.items as unknown[]) : wire]
        .flat()
        .some(
          (item) =>
            has(item, 'uri') &&
            has(
              item,
              'versioncreated',
              'versionCreated',
              'pubstatus',
              'pubStatus',
              'headline',
              'headlines',
              'representationtype',
            ),
        ),
  },
  () => import('./ninjs.js'),
);

const wordpress = lateFormat(
  {
    name: 'wordpress',
    title: 'the WordPress REST API',
    accepts: (wire) => [wire].flat().some((post) => isObject(post) && has(post.title, 'rendered')),
  },
  () => import('./wordpress.js'),
);

const schemaOrg = lateFormat(
  {
    name: 'schema-org',
    title: 'schema.org JSON-LD',
    // A feed may hold pages, with their scripts.
    accepts: (wire) =>
      [wire].flat().some((node) => has(node, '@type', '@graph')) ||
      (isMarkup(wire, /application\/ld(\+|&#x2b;|&#43;)json/i) && !rss.accepts(wire)),
  },
  () => import('./schema-org.js'),
);

const rss = lateFormat(
  {
    name: 'rss',
    title: 'RSS or Atom',
    accepts: (wire) => isMarkup(wire, /^[^]{0,4000}?<(\w+:)?(rss|RDF|feed)[\s>]/),
  },
  () => import('./rss.js'),
);

/** Any JSON, by paths. It is never found out, only named. */
const mapping = lateFormat(
  { name: 'mapping', title: 'a JSON with a mapping', accepts: () => false },
  () => import('./mapped.js'),
);

/** Every format, the one that tells itself apart best first. */
export const formats: readonly Format[] = [
  model,
  jsonFeed,
  deutscheWelle,
  guardian,
  ninjs,
  wordpress,
  schemaOrg,
  rss,
  mapping,
];

/** The format that a JSON or a text of markup is in. */
export const formatOf = (wire: unknown): Format | undefined =>
  formats.find(({ accepts }) => accepts(wire)) ?? formats.find(({ mayBe }) => mayBe?.(wire));
