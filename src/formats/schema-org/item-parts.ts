import { sourceKey } from '../shared/field-table.js';
import { toSeconds } from '../shared/duration.js';
import { readValues } from './fields.js';
import { textOf, toPrimitiveText, type Graph, type JsonNode } from './graph.js';
import { isObject, type JsonObject } from '../shared/json.js';

/** What the items of a page share. */
export type ItemContext = {
  graph: Graph;
  /** The time that live coverage is compared with. */
  now: Date;
  /** Makes a URL absolute. Returns a value that is no URL as it is. */
  resolve(url: unknown): unknown;
};

/** The absolute URL of the first node that has one; else the first value as it is, so that validation reports it. */
export function urlOf({ resolve }: ItemContext, nodes: JsonNode[]): unknown {
  const url = textOf(nodes, ['url', '@id']);
  return url === undefined ? nodes[0]?.value : resolve(url);
}

/** Converts a person or an organization to a list of one author. Returns an empty list if it has no name. */
export function toAuthors(context: ItemContext, author: JsonNode): JsonObject[] {
  const name = textOf([author]);
  // Some publishers send the URL of a profile in place of the name.
  if (!name || /^https?:\/\//.test(name)) return [];
  const urls = readValues(context.graph, author, 'authors.url');
  const avatars = readValues(context.graph, author, 'authors.avatar');
  return [
    {
      [sourceKey]: author,
      name,
      url: urls.length ? urlOf(context, urls) : undefined,
      avatar: avatars.length ? context.resolve(textOf(avatars, ['contentUrl', 'url'])) : undefined,
    },
  ];
}

/** Converts a recording to attachments: its file, and the page of a player to embed. */
export function toAttachments({ graph, resolve }: ItemContext, media: JsonNode): JsonObject[] {
  const [file] = graph.values(media, 'contentUrl');
  const [player] = graph.values(media, 'embedUrl');
  const type = textOf(readValues(graph, media, 'attachments.mime_type'));
  const toAttachment = (url: JsonNode, mimeType: string | undefined): JsonObject => ({
    [sourceKey]: media,
    url: resolve(url.value),
    mime_type: mimeType,
    duration_in_seconds: toSeconds(graph.values(media, 'duration')[0]?.value),
  });
  return [
    ...(file ? [toAttachment(file, type?.includes('/') ? type : undefined)] : []),
    ...(player ? [toAttachment(player, 'text/html')] : []),
  ];
}

/** Converts comma-separated keywords, and things with a name and maybe a page, to distinct topics. */
export function toTopics({ graph, resolve }: ItemContext, nodes: JsonNode[]): JsonObject[] {
  const topics = new Map<string, JsonObject>();
  for (const node of nodes) {
    const titles = isObject(node.value) ? [textOf([node])] : toPrimitiveText(node.value).split(',');
    const [url] = readValues(graph, node, '_newsfold.topics.url');
    for (const title of titles.map((untrimmed) => untrimmed?.trim())) {
      const key = title?.toLowerCase();
      if (!key || (topics.has(key) && !url)) continue;
      topics.set(key, {
        [sourceKey]: node,
        title: topics.get(key)?.title ?? title,
        url: url && resolve(url.value),
      });
    }
  }
  return [...topics.values()];
}

/** Converts the sponsor of an article. Returns undefined if it has no name. */
export function toSponsor(
  { graph, resolve }: ItemContext,
  node: JsonNode | undefined,
): JsonObject | undefined {
  const name = node && textOf([node]);
  if (!name) return undefined;
  const [url] = graph.values(node, 'url');
  const logo = textOf(graph.values(node, 'logo'), ['contentUrl', 'url']);
  return { [sourceKey]: node, name, url: url && resolve(url.value), logo: logo && resolve(logo) };
}
