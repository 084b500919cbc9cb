import { valuesIn } from './json.js';
import type { JsonNode } from './graph.js';

/** The JSON-LD of an HTML page, and what its other elements say of the page. */
export type Page = {
  /** The values of all JSON-LD scripts. */
  documents: JsonNode[];
  /** The start of each script with invalid JSON, to report. */
  broken: JsonNode[];
  /** `href` of the `<base>` element. */
  base?: string;
  /** `lang` of the `<html>` element. */
  language?: string;
  /** Text of the `<title>` element. */
  title?: string;
};

const tagStart = /<!--|<(html|base|title|script|style|textarea|template)(?=[\s/>])/gi;

/** Reads the JSON-LD scripts of a page in one pass, without a DOM. Skips comments. */
export function readPage(html: string): Page {
  const page: Page = { documents: [], broken: [] };
  let count = 0;
  tagStart.lastIndex = 0;
  for (let match = tagStart.exec(html); match; match = tagStart.exec(html)) {
    const name = match[1]?.toLowerCase();
    const tagEnd = name ? html.indexOf('>', tagStart.lastIndex) : html.indexOf('-->', match.index);
    if (tagEnd < 0) break;
    const tag = html.slice(match.index, Math.min(tagEnd, match.index + 4000));
    tagStart.lastIndex = tagEnd + 1;
    if (name === 'html') page.language ??= attributeOf(tag, 'lang');
    if (name === 'base') page.base ??= attributeOf(tag, 'href');
    if (!name || name === 'html' || name === 'base') continue;
    const endTag = endTagOf(html, name, tagEnd);
    const content = html.slice(tagEnd + 1, endTag);
    tagStart.lastIndex = endTag;
    if (name === 'title') page.title ??= content.trim() || undefined;
    if (name !== 'script' || !isJsonLd(attributeOf(tag, 'type'))) continue;
    const path = `script[${count++}]`;
    const { values, isComplete } = valuesIn(content);
    page.documents.push(
      ...values.map((value, i) => ({ value, path: values.length > 1 ? `${path}[${i}]` : path })),
    );
    if (!isComplete && content.trim()) page.broken.push({ value: content.trim().slice(0, 60), path });
  }
  return page;
}

/** The position of the end tag; the end of the text if there is none. */
function endTagOf(html: string, name: string, from: number): number {
  const endTag = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  endTag.lastIndex = from;
  return endTag.exec(html)?.index ?? html.length;
}

function attributeOf(tag: string, name: string): string | undefined {
  const [, double, single, bare] =
    new RegExp(`\\s${name}\\s{0,9}=\\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag) ?? [];
  return (
    (double ?? single ?? bare)
      ?.replace(/&(?:#x2b|#43|plus);/gi, '+')
      .replace(/&amp;/g, '&')
      .trim() || undefined
  );
}

const isJsonLd = (type = ''): boolean => /^application\/ld\+json\s*(;|$)/i.test(type);
