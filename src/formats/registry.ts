import type { LazyFormat } from './types.js';
import { isObject, type JsonObject } from './shared/json.js';

/** A JSON object, or the first of a list of them; else an empty one. */
function firstOf(wire: unknown): JsonObject {
  const first: unknown = Array.isArray(wire) ? wire.find(isObject) : wire;
  return isObject(first) ? first : {};
}

const has = (wire: unknown, ...keys: string[]) =>
  isObject(wire) && keys.some((key) => Object.hasOwn(wire, key));
const isMarkup = (wire: unknown, pattern: RegExp) => typeof wire === 'string' && pattern.test(wire);

const deutscheWelle: LazyFormat = {
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
  load: () => import('./dw/dw.js'),
};

const guardian: LazyFormat = {
  name: 'guardian',
  title: 'the Guardian Content API',
  accepts: (wire) => isObject(wire) && has(wire.response, 'results', 'content', 'section', 'edition', 'tag'),
  load: () => import('./guardian/guardian.js'),
};

const ninjs: LazyFormat = {
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
  load: () => import('./ninjs/ninjs.js'),
};

const wordpress: LazyFormat = {
  name: 'wordpress',
  title: 'the WordPress REST API',
  accepts: (wire) => [wire].flat().some((post) => isObject(post) && has(post.title, 'rendered')),
  load: () => import('./wordpress/wordpress.js'),
};

const schemaOrg: LazyFormat = {
  name: 'schema-org',
  title: 'schema.org JSON-LD',
  // A feed may hold pages, with their scripts.
  accepts: (wire) =>
    [wire].flat().some((node) => has(node, '@type', '@graph')) ||
    (isMarkup(wire, /application\/ld(\+|&#x2b;|&#43;)json/i) && !rss.accepts(wire)),
  load: () => import('./schema-org/schema-org.js'),
};

const rss: LazyFormat = {
  name: 'rss',
  title: 'RSS or Atom',
  accepts: (wire) => isMarkup(wire, /^[^]{0,4000}?<(\w+:)?(rss|RDF|feed)[\s>]/),
  load: () => import('./rss/rss.js'),
};

/** Any JSON, by paths. It is never found out, only named. */
const mapping: LazyFormat = {
  name: 'mapping',
  title: 'a JSON with a mapping',
  accepts: () => false,
  load: () => import('./mapping/mapping.js'),
};

/** The formats that few pages have, the one that tells itself apart best first. */
export const lazyFormats: readonly LazyFormat[] = [
  deutscheWelle,
  guardian,
  ninjs,
  wordpress,
  schemaOrg,
  rss,
  mapping,
];

/** What a message calls each format, by the name that the `format` attribute and `parseFeed` call it. */
export const formats: ReadonlyMap<string, string> = new Map([
  ['newsfold', 'a newsfold Feed object'],
  ['json-feed', 'a JSON Feed'],
  ...lazyFormats.map(({ name, title }) => [name, title] as const),
]);
