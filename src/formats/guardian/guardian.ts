import { sourceKey } from '../shared/field-table.js';
import type { Converter } from '../types.js';
import { sectionUrl, toItem } from './content.js';
import { feedFields, fields } from './fields.js';
import { children, child, pathIn, node, readField, type JsonNode } from '../shared/source.js';
import { isObject, list, object, text, type JsonObject } from '../shared/json.js';

/** The lists of contents in a response, the editors' selections first. */
const lists = ['leadContent', 'editorsPicks', 'results', 'mostViewed', 'relatedContent', 'storyPackage'];

/**
 * Converts a response of the Guardian's Content API: a search, a section, a tag or an item. Returns undefined for other
 * JSON and for an error response.
 * @see https://open-platform.theguardian.com/documentation/
 */
export const convert: Converter = (json) => {
  const response = child(node(json), 'response');
  if (!hasContents(response.json)) return undefined;
  const contents = contentsOf(response);
  const { section, tag, edition, content, results } = response.json;
  const subject = [section, tag, edition].find((candidate) => text(object(candidate).webTitle));
  const related = relatedOf(response.json);
  const feed: JsonObject = {
    [sourceKey]: response,
    title: text(object(subject).webTitle) ?? 'The Guardian',
    home_page_url: readField(response, feedFields, 'home_page_url') ?? 'https://www.theguardian.com/',
    language: 'en',
    items:
      results === undefined || Array.isArray(results)
        ? contents.map((item) => toItem(item, item.raw === content ? related : undefined))
        : results,
    _newsfold: { sections: sectionsOf(section, contents), top_story: topStoryOf(response.json) },
  };
  return { feed, pathOf: (path) => pathIn({ fields, feedFields }, feed, contents, path) };
};

/** An error response has only a status and a message. */
const hasContents = (response: JsonObject): boolean =>
  response.status !== 'error' &&
  (isObject(response.content) ||
    ['results', 'section', 'edition', 'tag', ...lists].some((key) => key in response));

/** All contents of a response, without repeats: the editors' selections are in `results` too. */
function contentsOf(response: JsonNode): JsonNode[] {
  const content = child(response, 'content');
  const contents = isObject(content.raw) ? [content] : [];
  const ids = new Set(contents.map(({ json }) => json.id));
  for (const key of lists) {
    const others = children(response, key).filter(({ json }) => json.id === undefined || !ids.has(json.id));
    contents.push(...others);
    for (const { json } of others) ids.add(json.id);
  }
  return contents;
}

const idsIn = (values: unknown): unknown[] => list(values).flatMap((value) => text(object(value).id) ?? []);

const relatedOf = ({ relatedContent, storyPackage }: JsonObject): unknown[] => [
  ...new Set([...idsIn(storyPackage), ...idsIn(relatedContent)]),
];

const topStoryOf = ({ editorsPicks, leadContent }: JsonObject): unknown =>
  [...idsIn(editorsPicks), ...idsIn(leadContent)][0];

/** The requested section, then the sections of the contents. */
function sectionsOf(section: unknown, contents: JsonNode[]): JsonObject[] {
  const { id: requestedId, webTitle, webUrl } = object(section);
  const sections = new Map<unknown, JsonObject>();
  if (text(requestedId) && text(webTitle))
    sections.set(requestedId, { id: requestedId, title: webTitle, url: webUrl });
  for (const content of contents) {
    const { sectionId: id, sectionName } = content.json;
    if (text(id) && text(sectionName) && !sections.has(id))
      sections.set(id, { id, title: sectionName, url: sectionUrl(id), [sourceKey]: content });
  }
  return [...sections.values()];
}
