import { origin } from '../shared/field-table.js';
import { channelsIn, sayChannel } from './channel.js';
import { feedFields, fields } from './fields.js';
import { languageOf, onSite } from './page.js';
import { idOf, kindOf, sayStory } from './story.js';
import type { Say } from '../types.js';
import { entriesOf, memberOf, pathIn, sourceOf, type Source } from '../shared/source.js';
import { first, isObject, object, text, type Wire } from '../shared/json.js';

/** Stories in order, each with the ids of its sections. */
type Stories = { source: Source; sections: unknown[] }[];
type Answer = { stories: Stories; sections?: Wire[]; about?: Source };

/**
 * Deutsche Welle: lists (`/api/list/…`) and details (`/api/detail/…`) of its API, content and live channels of its
 * graph.
 * @see https://api.dw.com/api/list/mediacenter/2
 */
export const say: Say = (wire) => {
  const root = sourceOf(wire);
  const channels = [root, memberOf(root, 'data')].flatMap(channelsIn);
  const answer =
    readList(root) ?? readDetail(root) ?? readGraph(root) ?? (channels.length && { stories: [] });
  if (!answer) return undefined;
  const { stories, sections, about = root } = answer;
  const page = about === root ? {} : about.wire;
  const isList = 'items' in root.wire;
  const feed: Wire = {
    [origin]: about,
    title: text(page.title) ?? 'Deutsche Welle',
    home_page_url: onSite(text(page.canonicalUrl) ?? text(page.namedUrl)) ?? 'https://www.dw.com/',
    language: languages.get(root.wire.languageId) ?? languageOf(page.namedUrl),
    items:
      isList && !Array.isArray(root.wire.items)
        ? root.wire.items
        : stories.map(({ source, sections: ids }) => sayStory(source, ids)),
    _newsfold: { sections, channels: channels.map(sayChannel) },
  };
  const sources = stories.map(({ source }) => source);
  return { feed, pathOf: (path) => pathIn({ fields, feedFields }, feed, sources, path) };
};

/** `languageId` of the API; only the two that the published examples show. */
const languages = new Map<unknown, string>([
  [1, 'de'],
  [2, 'en'],
]);

const plain = (source: Source) => ({ source, sections: [] });

const readList = (root: Source): Answer | undefined =>
  'items' in root.wire ? { stories: entriesOf(root, 'items').map(plain) } : undefined;

/** The story itself, then what else there is of it: a section. */
function readDetail(root: Source): Answer | undefined {
  const { mainContent, teaserGroup } = root.wire;
  if (!isObject(mainContent) && !isObject(teaserGroup)) return undefined;
  const group = memberOf(root, 'teaserGroup');
  const title = text(group.wire.name);
  const id = text(group.wire.type) ?? title;
  const main = isObject(mainContent) || idOf(root) !== undefined ? [plain(root)] : [];
  const teasers = entriesOf(group, 'items')
    .filter((teaser) => !main.length || idOf(teaser) === undefined || idOf(teaser) !== idOf(root))
    .map((source) => ({ source, sections: title ? [id] : [] }));
  return { stories: [...main, ...teasers], sections: title ? [{ id, title, [origin]: group }] : [] };
}

/** What the graph calls `content`: a page that is composed of stories, a story, or a list of them. */
function readGraph(root: Source): Answer | undefined {
  const data = memberOf(root, 'data');
  if (Array.isArray(root.raw))
    return { stories: storiesIn(sourceOf({ list: root.raw }), 'list').map(atRoot) };
  for (const place of [data, root])
    if (Array.isArray(place.wire.content)) return { stories: storiesIn(place, 'content').map(plain) };
  for (const content of [memberOf(data, 'content'), memberOf(root, 'content'), data, root]) {
    if (isObject(content.wire.contentComposition)) return readPage(content);
    const isNamed = first(text(content.wire.namedUrl), text(content.wire['__typename'])) !== undefined;
    if (isNamed && !channelsIn(content).length) return { stories: [plain(content)] };
  }
  return undefined;
}

const atRoot = (source: Source) => plain({ ...source, path: source.path.replace(/^list/, '') });

/** A page is spaces of components of stories. A story that stands in several is one story. */
function readPage(content: Source): Answer {
  const stories = new Map<unknown, Stories[number]>();
  const sections: Wire[] = [];
  for (const component of componentsOf(content)) {
    const title = first(text(component.wire.title), text(component.wire.name));
    const id = first(component.wire.id, title);
    const found = storiesIn(component, 'contents');
    if (title && found.length)
      sections.push({ id, title, url: onSite(component.wire.namedUrl), [origin]: component });
    for (const source of found) {
      const key = idOf(source) ?? source.path;
      const story = stories.get(key) ?? plain(source);
      stories.set(key, { source: story.source, sections: [...story.sections, ...(title ? [id] : [])] });
    }
  }
  return { stories: [...stories.values()], sections, about: content };
}

const componentsOf = (content: Source): Source[] =>
  entriesOf(memberOf(content, 'contentComposition'), 'informationSpaces').flatMap((space) =>
    Object.keys(space.wire).flatMap((key) => entriesOf(space, key)),
  );

/** Stories stand among navigations and advertisements, which are no loss. */
const storiesIn = (source: Source, key: string): Source[] =>
  entriesOf(source, key).filter(({ raw, wire }) => {
    const type = object(wire)['__typename'];
    return !isObject(raw) || typeof type !== 'string' || kindOf(type) !== undefined;
  });
