import { maxDepth, toList, objectOf, toPrimitiveText, typesOf, type Graph, type JsonNode } from './graph.js';
import { isObject } from '../shared/json.js';

/** The kind, and the label if any, of each type of article. */
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

/**
 * The kind and label of a node by the most specific of its types: `["Article", "LiveBlogPosting"]` is live. Undefined if
 * it is no article.
 */
export function articleTypeOf(node: JsonNode): { kind: string; label?: string } | undefined {
  const candidates = typesOf(node).flatMap((type) => (Object.hasOwn(types, type) ? (types[type] ?? []) : []));
  return candidates.find(({ kind, label }) => label ?? kind !== 'article') ?? candidates[0];
}

/** The types that contain articles, and the properties that hold them. */
const containers: [type: RegExp, keys: string[]][] = [
  [/^ListItem$/, ['item']],
  [/^ItemList$/, ['itemListElement']],
  [/^Blog$/, ['blogPost', 'blogPosts']],
  [/Page$|^WebSite$|^Collection$/, ['mainEntity', 'hasPart']],
  [/./, ['mainEntity']],
];
const linkTypes = /^(ListItem|Thing|CreativeWork|WebPage|ItemPage)$/;
const mediaKeys = ['video', 'audio', 'associatedMedia'];

/** The articles of a page, and the other nodes passed on the way to them, in document order. */
export type Findings = { articles: JsonNode[]; others: JsonNode[] };

type Step = { node: JsonNode; isListed: boolean; depth: number };

/**
 * Finds articles by following lists, pages and blogs. A recording that is embedded in an article is not an article of its
 * own.
 */
export function findArticles(graph: Graph, documents: JsonNode[]): Findings {
  const findings: Findings = { articles: [], others: [] };
  const visited = new Set<unknown>();
  // A stack: the last entry is visited next.
  const stack: Step[] = [];
  const push = (nodes: JsonNode[], isListed = false, depth = 0) => {
    if (depth > maxDepth) return;
    // Not `push(...nodes)`: a call with a hundred thousand arguments overflows the call stack.
    for (const node of nodes.toReversed()) stack.push({ node, isListed, depth });
  };
  push(documents);
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { isListed, depth } = next;
    if (Array.isArray(next.node.value)) {
      push(toList(next.node), isListed, depth + 1);
      continue;
    }
    const node = graph.resolve(next.node);
    if (visited.has(node.value)) continue;
    visited.add(node.value);
    if (articleTypeOf(node) || (isListed && isLink(node))) findings.articles.push(node);
    else {
      findings.others.push(node);
      push(contentsOf(graph, node), isListed || isList(node), depth + 1);
    }
  }
  const embedded = new Set(
    findings.articles.flatMap((article) =>
      mediaKeys.flatMap((key) => graph.values(article, key).map(({ value }) => value)),
    ),
  );
  return { ...findings, articles: findings.articles.filter(({ value }) => !embedded.has(value)) };
}

const isList = (node: JsonNode): boolean => typesOf(node).includes('ItemList');

/** Whether a list entry links to an article. A page of another type (a product) is no article. */
function isLink(node: JsonNode): boolean {
  const object = objectOf(node);
  const names = typesOf(node);
  const mayBeArticle = !names.length || names.some((name) => linkTypes.test(name));
  return (
    mayBeArticle &&
    !isObject(object.item) &&
    ['url', 'item', '@id'].some((key) => /^(https?:|\/)/.test(toPrimitiveText(object[key])))
  );
}

/** The nodes in which the articles of a container are. */
function contentsOf(graph: Graph, node: JsonNode): JsonNode[] {
  const names = typesOf(node);
  const [, keys = []] = containers.find(([type]) => names.some((name) => type.test(name))) ?? [];
  const contents = ['@graph', ...keys].flatMap((key) => graph.values(node, key));
  return isList(node) ? sortByPosition(contents) : contents;
}

/** Keeps document order where entries have no `position`. */
const sortByPosition = (nodes: JsonNode[]): JsonNode[] =>
  nodes
    .map((node) => ({ node, position: Number(toPrimitiveText(objectOf(node).position) || Number.NaN) }))
    .sort((a, b) => a.position - b.position || 0)
    .map(({ node }) => node);
