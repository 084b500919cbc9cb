import { sourceKey } from '../shared/field-table.js';
import type { Converter } from '../types.js';
import { pathIn, take } from './fields.js';
import { findArticles, typeOf } from './find.js';
import { Graph, textOf, typesOf, type JsonNode } from './graph.js';
import { readPage, type Page } from './html.js';
import { toItem } from './item.js';
import { list, object, type JsonObject } from '../shared/json.js';

/**
 * The articles that JSON-LD of schema.org (https://schema.org/NewsArticle) describes, by itself or in the scripts of an
 * HTML page. Undefined where it describes none.
 * @param options `now` is what live coverage is compared with; the present unless told.
 */
export const convert: Converter = (wire, { url, now = new Date() }) => {
  const page: Page =
    typeof wire === 'string' ? readPage(wire) : { documents: [{ value: wire, path: '' }], broken: [] };
  const base = absolute(page.base, url) ?? url;
  const resolve = (address: unknown): unknown =>
    typeof address === 'string' ? (absolute(address, base) ?? address) : address;
  const graph = new Graph(page.documents);
  const { articles, others } = findArticles(graph, page.documents);
  if (!articles.length && !others.some(isEmptyList)) return undefined;
  const items = distinct(articles.map((article) => toItem({ graph, now, resolve }, article)));
  const publisher = [...others, ...articles].flatMap((one) => graph.values(one, 'publisher'))[0];
  const site = publisher ?? others.find((one) => typesOf(one).includes('WebSite'));
  const holder = others.find(isHolder);
  const logo = publisher && textOf(graph.values(publisher, 'logo'), ['contentUrl', 'url', '@id']);
  const home = site && textOf(graph.values(site, 'url'));
  const feed: JsonObject = {
    title: textOf(site ? [site] : []) ?? (holder && textOf(take(graph, holder, 'title'))) ?? page.title ?? '',
    home_page_url: home && resolve(home),
    language: page.language,
    icon: logo && resolve(logo),
    items: [...items, ...page.broken.map(({ value }) => value)],
    _newsfold: { sections: sectionsOf(items) },
  };
  return {
    feed,
    pathOf: (path) => {
      const [, index] = /^items\[(\d+)\]/.exec(path) ?? [];
      return page.broken[Number(index) - items.length]?.path ?? pathIn(feed, path);
    },
  };
};

/** What may give a feed its name. */
const isHolder = (place: JsonNode): boolean =>
  typesOf(place).some((type) => /^(ItemList|Blog|CollectionPage)$/.test(type));

/** A list that is empty today is a feed too. */
const isEmptyList = ({ value }: JsonNode): boolean =>
  ['itemListElement', 'blogPost'].some((key) => {
    const entries = object(value)[key];
    return Array.isArray(entries) && !entries.length;
  });

/** An article that a list links to and a script of its own tells stands once, told in full, at its first place. */
function distinct(items: JsonObject[]): JsonObject[] {
  const known = new Map<unknown, JsonObject>();
  items.forEach((item, i) => {
    const key = item.id ?? i;
    const before = known.get(key);
    if (!before || (typeOf(item[sourceKey] as JsonNode) && !typeOf(before[sourceKey] as JsonNode)))
      known.set(key, item);
  });
  return [...known.values()];
}

function sectionsOf(items: JsonObject[]): JsonObject[] {
  const titles = new Set(items.flatMap((item) => list(object(item['_newsfold']).sections)));
  return [...titles].map((title) => ({ id: title, title }));
}

function absolute(address: string | undefined, base: string | undefined): string | undefined {
  try {
    return address === undefined ? undefined : new URL(address.trim(), base).href;
  } catch {
    return undefined;
  }
}
