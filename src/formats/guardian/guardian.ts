import { origin } from '../shared/field-table.js';
import type { Say } from '../types.js';
import { pageOf, sayContent } from './content.js';
import { feedFields, fields } from './fields.js';
import { entriesOf, memberOf, pathIn, sourceOf, take, type Source } from '../shared/source.js';
import { isObject, list, object, text, type Wire } from '../shared/json.js';

/** The lists of an answer, what the editors chose first. */
const lists = ['leadContent', 'editorsPicks', 'results', 'mostViewed', 'relatedContent', 'storyPackage'];

/**
 * The Guardian's Content API: a search, a section, a tag or an item.
 * @see https://open-platform.theguardian.com/documentation/
 */
export const say: Say = (wire) => {
  const response = memberOf(sourceOf(wire), 'response');
  if (!isAnswer(response.wire)) return undefined;
  const contents = contentsOf(response);
  const { section, tag, edition, content, results } = response.wire;
  const about = [section, tag, edition].find((one) => text(object(one).webTitle));
  const related = relatedOf(response.wire);
  const feed: Wire = {
    [origin]: response,
    title: text(object(about).webTitle) ?? 'The Guardian',
    home_page_url: take(response, feedFields, 'home_page_url') ?? 'https://www.theguardian.com/',
    language: 'en',
    items:
      results === undefined || Array.isArray(results)
        ? contents.map((one) => sayContent(one, one.raw === content ? related : undefined))
        : results,
    _newsfold: { sections: sectionsOf(section, contents), top_story: topStoryOf(response.wire) },
  };
  return { feed, pathOf: (path) => pathIn({ fields, feedFields }, feed, contents, path) };
};

/** An error has a status and a message only. */
const isAnswer = (response: Wire): boolean =>
  response.status !== 'error' &&
  (isObject(response.content) ||
    ['results', 'section', 'edition', 'tag', ...lists].some((key) => key in response));

/** Every content once: what was chosen is in the results too. */
function contentsOf(response: Source): Source[] {
  const content = memberOf(response, 'content');
  const contents = isObject(content.raw) ? [content] : [];
  const ids = new Set(contents.map(({ wire }) => wire.id));
  for (const key of lists) {
    const others = entriesOf(response, key).filter(({ wire }) => wire.id === undefined || !ids.has(wire.id));
    contents.push(...others);
    for (const { wire } of others) ids.add(wire.id);
  }
  return contents;
}

const idsIn = (values: unknown): unknown[] => list(values).flatMap((value) => text(object(value).id) ?? []);

const relatedOf = ({ relatedContent, storyPackage }: Wire): unknown[] => [
  ...new Set([...idsIn(storyPackage), ...idsIn(relatedContent)]),
];

const topStoryOf = ({ editorsPicks, leadContent }: Wire): unknown =>
  [...idsIn(editorsPicks), ...idsIn(leadContent)][0];

/** The section that was asked for, then those of the contents. */
function sectionsOf(section: unknown, contents: Source[]): Wire[] {
  const { id: own, webTitle, webUrl } = object(section);
  const sections = new Map<unknown, Wire>();
  if (text(own) && text(webTitle)) sections.set(own, { id: own, title: webTitle, url: webUrl });
  for (const source of contents) {
    const { sectionId: id, sectionName } = source.wire;
    if (text(id) && text(sectionName) && !sections.has(id))
      sections.set(id, { id, title: sectionName, url: pageOf(id), [origin]: source });
  }
  return [...sections.values()];
}
