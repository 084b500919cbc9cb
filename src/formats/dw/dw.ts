import { sourceKey } from '../shared/field-table.js';
import { channelsIn, toChannel } from './channel.js';
import { feedFields, fields } from './fields.js';
import { languageOf, absoluteUrl } from './page.js';
import { idOf, kindOf, toItem } from './story.js';
import type { Converter } from '../types.js';
import { children, child, pathIn, node, type JsonNode } from '../shared/source.js';
import { first, isObject, object, text, type JsonObject } from '../shared/json.js';

/** A story with the ids of its sections. */
type Story = { source: JsonNode; sections: unknown[] };

/** The stories of a response in order, its sections, and the object that describes the whole (default: the root). */
type Contents = { stories: Story[]; sections?: JsonObject[]; page?: JsonNode };

/**
 * Converts responses of Deutsche Welle: lists (`/api/list/…`) and details (`/api/detail/…`) of its API, content and live
 * channels of its graph API. Returns undefined for other JSON.
 * @see https://api.dw.com/api/list/mediacenter/2
 */
export const convert: Converter = (json) => {
  const root = node(json);
  const channels = [root, child(root, 'data')].flatMap(channelsIn);
  const contents =
    readList(root) ?? readDetail(root) ?? readGraph(root) ?? (channels.length && { stories: [] });
  if (!contents) return undefined;
  const { stories, sections, page = root } = contents;
  const { title, canonicalUrl, namedUrl } = page === root ? ({} as JsonObject) : page.json;
  const isList = 'items' in root.json;
  const feed: JsonObject = {
    [sourceKey]: page,
    title: text(title) ?? 'Deutsche Welle',
    home_page_url: absoluteUrl(text(canonicalUrl) ?? text(namedUrl)) ?? 'https://www.dw.com/',
    language: languages.get(root.json.languageId) ?? languageOf(namedUrl),
    items:
      isList && !Array.isArray(root.json.items)
        ? root.json.items
        : stories.map((story) => toItem(story.source, story.sections)),
    _newsfold: { sections, channels: channels.map(toChannel) },
  };
  const sources = stories.map(({ source }) => source);
  return { feed, pathOf: (path) => pathIn({ fields, feedFields }, feed, sources, path) };
};

/** Languages by the `languageId` of the API: the two that its published examples show. */
const languages = new Map<unknown, string>([
  [1, 'de'],
  [2, 'en'],
]);

const withoutSections = (source: JsonNode): Story => ({ source, sections: [] });

const readList = (root: JsonNode): Contents | undefined =>
  'items' in root.json ? { stories: children(root, 'items').map(withoutSections) } : undefined;

/** Reads a detail response: the story itself, then its teaser group as a section. */
function readDetail(root: JsonNode): Contents | undefined {
  const { mainContent, teaserGroup } = root.json;
  if (!isObject(mainContent) && !isObject(teaserGroup)) return undefined;
  const group = child(root, 'teaserGroup');
  const title = text(group.json.name);
  const id = text(group.json.type) ?? title;
  const main = isObject(mainContent) || idOf(root) !== undefined ? [withoutSections(root)] : [];
  const teasers = children(group, 'items')
    .filter((teaser) => !main.length || idOf(teaser) === undefined || idOf(teaser) !== idOf(root))
    .map((source) => ({ source, sections: title ? [id] : [] }));
  return { stories: [...main, ...teasers], sections: title ? [{ id, title, [sourceKey]: group }] : [] };
}

/** Reads a graph response. Its `content` is a page composed of stories, a story, or a list of stories. */
function readGraph(root: JsonNode): Contents | undefined {
  const data = child(root, 'data');
  if (Array.isArray(root.raw)) return { stories: storiesIn(node({ list: root.raw }), 'list').map(atRoot) };
  for (const parent of [data, root])
    if (Array.isArray(parent.json.content))
      return { stories: storiesIn(parent, 'content').map(withoutSections) };
  for (const content of [child(data, 'content'), child(root, 'content'), data, root]) {
    if (isObject(content.json.contentComposition)) return readPage(content);
    const isStory = first(text(content.json.namedUrl), text(content.json['__typename'])) !== undefined;
    if (isStory && !channelsIn(content).length) return { stories: [withoutSections(content)] };
  }
  return undefined;
}

/** Removes the key of the object that wraps a response that is a list. */
const atRoot = (source: JsonNode) => withoutSections({ ...source, path: source.path.replace(/^list/, '') });

/** Reads a page of spaces, components and stories. Merges a story of several components. */
function readPage(content: JsonNode): Contents {
  const storiesById = new Map<unknown, Story>();
  const sections: JsonObject[] = [];
  for (const component of componentsOf(content)) {
    const title = first(text(component.json.title), text(component.json.name));
    const id = first(component.json.id, title);
    const stories = storiesIn(component, 'contents');
    if (title && stories.length)
      sections.push({ id, title, url: absoluteUrl(component.json.namedUrl), [sourceKey]: component });
    for (const source of stories) {
      const key = idOf(source) ?? source.path;
      const story = storiesById.get(key) ?? withoutSections(source);
      storiesById.set(key, { ...story, sections: [...story.sections, ...(title ? [id] : [])] });
    }
  }
  return { stories: [...storiesById.values()], sections, page: content };
}

const componentsOf = (content: JsonNode): JsonNode[] =>
  children(child(content, 'contentComposition'), 'informationSpaces').flatMap((space) =>
    Object.keys(space.json).flatMap((key) => children(space, key)),
  );

/** The stories of a list. Skips other typed objects (navigations, advertisements) without reporting a problem. */
const storiesIn = (parent: JsonNode, key: string): JsonNode[] =>
  children(parent, key).filter(({ raw, json }) => {
    const type = object(json)['__typename'];
    return !isObject(raw) || typeof type !== 'string' || kindOf(type) !== undefined;
  });
