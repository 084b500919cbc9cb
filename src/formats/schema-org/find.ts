import { maxDepth, toList, nodeOf, plain, typesOf, type Graph, type JsonNode } from './graph.js';
import { isObject } from '../shared/json.js';

/** What is made of each type: its kind, and the editors' word for it. */
export const types: Record<string, { kind: string; label?: string }> = {
  ...Object.fromEntries(
    'Article NewsArticle ReportageNewsArticle AskPublicNewsArticle ReviewNewsArticle SatiricalArticle Report TechArticle ScholarlyArticle SocialMediaPosting BlogPosting DiscussionForumPosting'
      .split(' ')
      .map((type) => [type, { kind: 'article' }]),
  ),
  AnalysisNewsArticle: { kind: 'article', label: 'analysis' },
  OpinionNewsArticle: { kind: 'article', label: 'opinion' },
  BackgroundNewsArticle: { kind: 'article', label: 'explainer' },
  AdvertiserContentArticle: { kind: 'article', label: 'sponsored' },
  LiveBlogPosting: { kind: 'live' },
  VideoObject: { kind: 'video' },
  AudioObject: { kind: 'audio' },
  PodcastEpisode: { kind: 'audio' },
  RadioEpisode: { kind: 'audio' },
  ImageGallery: { kind: 'gallery' },
  MediaGallery: { kind: 'gallery' },
};

/** The most telling of a node's types: `["Article", "LiveBlogPosting"]` is live. */
export function typeOf(place: JsonNode): { kind: string; label?: string } | undefined {
  const known = typesOf(place).flatMap((type) => (Object.hasOwn(types, type) ? (types[type] ?? []) : []));
  return known.find(({ kind, label }) => label ?? kind !== 'article') ?? known[0];
}

/** What holds articles, and where. */
const holders: [type: RegExp, keys: string[]][] = [
  [/^ListItem$/, ['item']],
  [/^ItemList$/, ['itemListElement']],
  [/^Blog$/, ['blogPost', 'blogPosts']],
  [/Page$|^WebSite$|^Collection$/, ['mainEntity', 'hasPart']],
  [/./, ['mainEntity']],
];
const linkTypes = /^(ListItem|Thing|CreativeWork|WebPage|ItemPage)$/;
const mediaKeys = ['video', 'audio', 'associatedMedia'];

/** The articles, and every other thing that was met on the way to them, in the order of the page. */
export type Findings = { articles: JsonNode[]; others: JsonNode[] };

type Step = { place: JsonNode; isListed: boolean; depth: number };

/** Follows lists, pages and blogs to their articles. A recording that belongs to an article is none of its own. */
export function findArticles(graph: Graph, documents: JsonNode[]): Findings {
  const findings: Findings = { articles: [], others: [] };
  const seen = new Set<unknown>();
  // The last is the next. Added one by one: a call takes no hundred thousand arguments.
  const waiting: Step[] = [];
  const wait = (places: JsonNode[], isListed = false, depth = 0) => {
    if (depth > maxDepth) return;
    for (const place of places.toReversed()) waiting.push({ place, isListed, depth });
  };
  wait(documents);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { isListed, depth } = next;
    if (Array.isArray(next.place.value)) {
      wait(toList(next.place), isListed, depth + 1);
      continue;
    }
    const place = graph.resolve(next.place);
    if (seen.has(place.value)) continue;
    seen.add(place.value);
    if (typeOf(place) || (isListed && isLink(place))) findings.articles.push(place);
    else {
      findings.others.push(place);
      wait(within(graph, place), isListed || isList(place), depth + 1);
    }
  }
  const parts = new Set(
    findings.articles.flatMap((one) =>
      mediaKeys.flatMap((key) => graph.values(one, key).map(({ value }) => value)),
    ),
  );
  return { ...findings, articles: findings.articles.filter(({ value }) => !parts.has(value)) };
}

const isList = (place: JsonNode): boolean => typesOf(place).includes('ItemList');

/** Whether an entry of a list leads to a page; what it says itself of a page of another type (a product) is no article. */
function isLink(place: JsonNode): boolean {
  const node = nodeOf(place);
  const names = typesOf(place);
  const isOpen = !names.length || names.some((name) => linkTypes.test(name));
  return (
    isOpen &&
    !isObject(node.item) &&
    ['url', 'item', '@id'].some((key) => /^(https?:|\/)/.test(plain(node[key])))
  );
}

function within(graph: Graph, place: JsonNode): JsonNode[] {
  const names = typesOf(place);
  const [, keys = []] = holders.find(([type]) => names.some((name) => type.test(name))) ?? [];
  const held = ['@graph', ...keys].flatMap((key) => graph.values(place, key));
  return isList(place) ? byPosition(held) : held;
}

/** Lists are in order unless their positions say otherwise. */
const byPosition = (places: JsonNode[]): JsonNode[] =>
  places
    .map((place) => ({ place, position: Number(plain(nodeOf(place).position) || Number.NaN) }))
    .sort((a, b) => a.position - b.position || 0)
    .map(({ place }) => place);
