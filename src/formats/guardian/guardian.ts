import { sourceKey } from '../shared/field-table.js';
import type { Converter } from '../types.js';
import { pageOf, toItem } from './content.js';
import { feedFields, fields } from './fields.js';
import { children, child, pathIn, node, readField, type JsonNode } from '../shared/source.js';
import { isObject, list, object, text, type JsonObject } from '../shared/json.js';

/** The lists of an answer, what the editors chose first. */
const lists = ['leadContent', 'editorsPicks', 'results', 'mostViewed', 'relatedContent', 'storyPackage'];

/**
 * The Guardian's Content API: a search, a section, a tag or an item.
 * @see https://open-platform.theguardian.com/documentation/
 */
export const convert: Converter = (wire) => {
  const response = child(node(wire), 'response');
  if (!isAnswer(response.wire)) return undefined;
  const contents = contentsOf(response);
  const { section, tag, edition, content, results } = response.wire;
  const about = [section, tag, edition].find((one) => text(object(one).webTitle));
  const related = relatedOf(response.wire);
  const feed: JsonObject = {
    [sourceKey]: response,
    title: text(object(about).webTitle) ?? 'The Guardian',
    home_page_url: readField(response, feedFields, 'home_page_url') ?? 'https://www.theguardian.com/',
    language: 'en',
    items:
      results === undefined || Array.isArray(results)
        ? contents.map((one) => toItem(one, one.raw === content ? related : undefined))
        : results,
    _newsfold: { sections: sectionsOf(section, contents), top_story: topStoryOf(response.wire) },
  };
  return { feed, pathOf: (path) => pathIn({ fields, feedFields }, feed, contents, path) };
};

/** An error has a status and a message only. */
const isAnswer = (response: JsonObject): boolean =>
  response.status !== 'error' &&
  (isObject(response.content) ||
    ['results', 'section', 'edition', 'tag', ...lists].some((key) => key in response));

/** Every content once: what was chosen is in the results too. */
function contentsOf(response: JsonNode): JsonNode[] {
  const content = child(response, 'content');
  const contents = isObject(content.raw) ? [content] : [];
  const ids = new Set(contents.map(({ wire }) => wire.id));
  for (const key of lists) {
    const others = children(response, key).filter(({ wire }) => wire.id === undefined || !ids.has(wire.id));
    contents.push(...others);
    for (const { wire } of others) ids.add(wire.id);
  }
  return contents;
}

const idsIn = (values: unknown): unknown[] => list(values).flatMap((value) => text(object(value).id) ?? []);

const relatedOf = ({ relatedContent, storyPackage }: JsonObject): unknown[] => [
  ...new Set([...idsIn(storyPackage), ...idsIn(relatedContent)]),
];

const topStoryOf = ({ editorsPicks, leadContent }: JsonObject): unknown =>
  [...idsIn(editorsPicks), ...idsIn(leadContent)][0];

/** The section that was asked for, then those of the contents. */
function sectionsOf(section: unknown, contents: JsonNode[]): JsonObject[] {
  const { id: own, webTitle, webUrl } = object(section);
  const sections = new Map<unknown, JsonObject>();
  if (text(own) && text(webTitle)) sections.set(own, { id: own, title: webTitle, url: webUrl });
  for (const source of contents) {
    const { sectionId: id, sectionName } = source.wire;
    if (text(id) && text(sectionName) && !sections.has(id))
      sections.set(id, { id, title: sectionName, url: pageOf(id), [sourceKey]: source });
  }
  return [...sections.values()];
}
