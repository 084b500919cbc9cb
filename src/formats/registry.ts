import type { LazyFormat } from './types.js';
import { isObject, type JsonObject } from './shared/json.js';

/** A JSON object, or the first of a list of them; else an empty one. */
function firstOf(json: unknown): JsonObject {
  const first: unknown = Array.isArray(json) ? json.find(isObject) : json;
  return isObject(first) ? first : {};
}

const has = (json: unknown, ...keys: string[]) =>
  isObject(json) && keys.some((key) => Object.hasOwn(json, key));
const isMarkup = (json: unknown, pattern: RegExp) => typeof json === 'string' && pattern.test(json);

const deutscheWelle: LazyFormat = {
  name: 'dw',
  title: 'Deutsche Welle’s API',
  accepts: (json) => {
    const { items, data } = firstOf(json);
    return (
      has(json, 'mainContent', 'teaserGroup', 'paginationInfo') ||
      has(firstOf(items), 'reference') ||
      [json, data, firstOf(data).content].some((node) =>
        has(firstOf(node), 'contentComposition', 'namedUrl', 'livestreamChannels', 'nextTimeSlots'),
      )
    );
  },
  load: () => import('./dw/dw.js'),
};

const guardian: LazyFormat = {
  name: 'guardian',
  title: 'the Guardian Content API',
  accepts: (json) => isObject(json) && has(json.response, 'results', 'content', 'section', 'edition', 'tag'),
  load: () => import('./guardian/guardian.js'),
};

const ninjs: LazyFormat = {
  name: 'ninjs',
  title: 'ninjs',
  accepts: (json) =>
    [isObject(json) && Array.isArray(json.items) ? (json.items as unknown[]) : json]
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
  accepts: (json) => [json].flat().some((post) => isObject(post) && has(post.title, 'rendered')),
  load: () => import('./wordpress/wordpress.js'),
};

const schemaOrg: LazyFormat = {
  name: 'schema-org',
  title: 'schema.org JSON-LD',
  // A feed may hold pages, with their scripts.
  accepts: (json) =>
    [json].flat().some((node) => has(node, '@type', '@graph')) ||
    (isMarkup(json, /application\/ld(\+|&#x2b;|&#43;)json/i) && !rss.accepts(json)),
  load: () => import('./schema-org/schema-org.js'),
};

const rss: LazyFormat = {
  name: 'rss',
  title: 'RSS or Atom',
  accepts: (json) => isMarkup(json, /^[^]{0,4000}?<(\w+:)?(rss|RDF|feed)[\s>]/),
  load: () => import('./rss/rss.js'),
};

/** Any JSON, by paths. Never detected, only named. */
const mapping: LazyFormat = {
  name: 'mapping',
  title: 'a JSON with a mapping',
  accepts: () => false,
  load: () => import('./mapping/mapping.js'),
};

/** Lazily loaded formats, most specific detection first. */
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
