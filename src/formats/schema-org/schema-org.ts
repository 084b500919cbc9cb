import { parseUrl } from '../../model/parse-url.js';
import { sourceKey } from '../shared/field-table.js';
import type { Converter } from '../types.js';
import { pathIn, readValues } from './fields.js';
import { articleTypeOf, findArticles } from './find.js';
import { Graph, textOf, typesOf, type JsonNode } from './graph.js';
import { readPage, type Page } from './html.js';
import { toItem } from './item.js';
import { list, object, type JsonObject } from '../shared/json.js';

/**
 * Converts the articles that JSON-LD describes, by itself or in the scripts of an HTML page. Returns undefined if there
 * are none.
 * @see https://schema.org/NewsArticle
 */
export const convert: Converter = (input, { url, now = new Date() }) => {
  const page: Page =
    typeof input === 'string' ? readPage(input) : { documents: [{ value: input, path: '' }], broken: [] };
  const base = (page.base && parseUrl(page.base.trim(), url)?.href) || url;
  const resolve = (address: unknown): unknown =>
    typeof address === 'string' ? (parseUrl(address.trim(), base)?.href ?? address) : address;
  const graph = new Graph(page.documents);
  const { articles, others } = findArticles(graph, page.documents);
  if (!articles.length && !others.some(isEmptyList)) return undefined;
  const items = mergeDuplicates(articles.map((article) => toItem({ graph, now, resolve }, article)));
  const publisher = [...others, ...articles].flatMap((node) => graph.values(node, 'publisher'))[0];
  const site = publisher ?? others.find((node) => typesOf(node).includes('WebSite'));
  const container = others.find(isContainer);
  const logo = publisher && textOf(graph.values(publisher, 'logo'), ['contentUrl', 'url', '@id']);
  const home = site && textOf(graph.values(site, 'url'));
  const feed: JsonObject = {
    title:
      textOf(site ? [site] : []) ??
      (container && textOf(readValues(graph, container, 'title'))) ??
      page.title ??
      '',
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

/** Whether the name of a node may be the title of the feed. */
const isContainer = (node: JsonNode): boolean =>
  typesOf(node).some((type) => /^(ItemList|Blog|CollectionPage)$/.test(type));

/** An empty list is a feed without articles. */
const isEmptyList = ({ value }: JsonNode): boolean =>
  ['itemListElement', 'blogPost'].some((key) => {
    const entries = object(value)[key];
    return Array.isArray(entries) && !entries.length;
  });

/** Merges a list's link with the full article found elsewhere on the page. */
function mergeDuplicates(items: JsonObject[]): JsonObject[] {
  const byId = new Map<unknown, JsonObject>();
  items.forEach((item, i) => {
    const id = item.id ?? i;
    const earlier = byId.get(id);
    if (!earlier || (isArticle(item) && !isArticle(earlier))) byId.set(id, item);
  });
  return [...byId.values()];
}

const isArticle = (item: JsonObject): boolean => articleTypeOf(item[sourceKey] as JsonNode) !== undefined;

function sectionsOf(items: JsonObject[]): JsonObject[] {
  const titles = new Set(items.flatMap((item) => list(object(item['_newsfold']).sections)));
  return [...titles].map((title) => ({ id: title, title }));
}
