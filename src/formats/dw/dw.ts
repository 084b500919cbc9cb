import { sourceKey } from '../shared/field-table.js';
import { channelsIn, toChannel } from './channel.js';
import { feedFields, fields } from './fields.js';
import { languageOf, absoluteUrl } from './page.js';
import { idOf, kindOf, toItem } from './story.js';
import type { Converter } from '../types.js';
import { children, child, pathIn, node, type JsonNode } from '../shared/source.js';
import { first, isObject, object, text, type JsonObject } from '../shared/json.js';

/** Stories in order, each with the ids of its sections. */
type Stories = { source: JsonNode; sections: unknown[] }[];
type Answer = { stories: Stories; sections?: JsonObject[]; about?: JsonNode };

/**
 * Deutsche Welle: lists (`/api/list/…`) and details (`/api/detail/…`) of its API, content and live channels of its
 * graph.
 * @see https://api.dw.com/api/list/mediacenter/2
 */
export const convert: Converter = (wire) => {
  const root = node(wire);
  const channels = [root, child(root, 'data')].flatMap(channelsIn);
  const answer =
    readList(root) ?? readDetail(root) ?? readGraph(root) ?? (channels.length && { stories: [] });
  if (!answer) return undefined;
  const { stories, sections, about = root } = answer;
  const page = about === root ? {} : about.wire;
  const isList = 'items' in root.wire;
  const feed: JsonObject = {
    [sourceKey]: about,
    title: text(page.title) ?? 'Deutsche Welle',
    home_page_url: absoluteUrl(text(page.canonicalUrl) ?? text(page.namedUrl)) ?? 'https://www.dw.com/',
    language: languages.get(root.wire.languageId) ?? languageOf(page.namedUrl),
    items:
      isList && !Array.isArray(root.wire.items)
        ? root.wire.items
        : stories.map(({ source, sections: ids }) => toItem(source, ids)),
    _newsfold: { sections, channels: channels.map(toChannel) },
  };
  const sources = stories.map(({ source }) => source);
  return { feed, pathOf: (path) => pathIn({ fields, feedFields }, feed, sources, path) };
};

/** `languageId` of the API; only the two that the published examples show. */
const languages = new Map<unknown, string>([
  [1, 'de'],
  [2, 'en'],
]);

const plain = (source: JsonNode) => ({ source, sections: [] });

const readList = (root: JsonNode): Answer | undefined =>
  'items' in root.wire ? { stories: children(root, 'items').map(plain) } : undefined;

/** The story itself, then what else there is of it: a section. */
function readDetail(root: JsonNode): Answer | undefined {
  const { mainContent, teaserGroup } = root.wire;
  if (!isObject(mainContent) && !isObject(teaserGroup)) return undefined;
  const group = child(root, 'teaserGroup');
  const title = text(group.wire.name);
  const id = text(group.wire.type) ?? title;
  const main = isObject(mainContent) || idOf(root) !== undefined ? [plain(root)] : [];
  const teasers = children(group, 'items')
    .filter((teaser) => !main.length || idOf(teaser) === undefined || idOf(teaser) !== idOf(root))
    .map((source) => ({ source, sections: title ? [id] : [] }));
  return { stories: [...main, ...teasers], sections: title ? [{ id, title, [sourceKey]: group }] : [] };
}

/** What the graph calls `content`: a page that is composed of stories, a story, or a list of them. */
function readGraph(root: JsonNode): Answer | undefined {
  const data = child(root, 'data');
  if (Array.isArray(root.raw)) return { stories: storiesIn(node({ list: root.raw }), 'list').map(atRoot) };
  for (const place of [data, root])
    if (Array.isArray(place.wire.content)) return { stories: storiesIn(place, 'content').map(plain) };
  for (const content of [child(data, 'content'), child(root, 'content'), data, root]) {
    if (isObject(content.wire.contentComposition)) return readPage(content);
    const isNamed = first(text(content.wire.namedUrl), text(content.wire['__typename'])) !== undefined;
    if (isNamed && !channelsIn(content).length) return { stories: [plain(content)] };
  }
  return undefined;
}

const atRoot = (source: JsonNode) => plain({ ...source, path: source.path.replace(/^list/, '') });

/** A page is spaces of components of stories. A story that stands in several is one story. */
function readPage(content: JsonNode): Answer {
  const stories = new Map<unknown, Stories[number]>();
  const sections: JsonObject[] = [];
  for (const component of componentsOf(content)) {
    const title = first(text(component.wire.title), text(component.wire.name));
    const id = first(component.wire.id, title);
    const found = storiesIn(component, 'contents');
    if (title && found.length)
      sections.push({ id, title, url: absoluteUrl(component.wire.namedUrl), [sourceKey]: component });
    for (const source of found) {
      const key = idOf(source) ?? source.path;
      const story = stories.get(key) ?? plain(source);
      stories.set(key, { source: story.source, sections: [...story.sections, ...(title ? [id] : [])] });
    }
  }
  return { stories: [...stories.values()], sections, about: content };
}

const componentsOf = (content: JsonNode): JsonNode[] =>
  children(child(content, 'contentComposition'), 'informationSpaces').flatMap((space) =>
    Object.keys(space.wire).flatMap((key) => children(space, key)),
  );

/** Stories stand among navigations and advertisements, which are no loss. */
const storiesIn = (source: JsonNode, key: string): JsonNode[] =>
  children(source, key).filter(({ raw, wire }) => {
    const type = object(wire)['__typename'];
    return !isObject(raw) || typeof type !== 'string' || kindOf(type) !== undefined;
  });
