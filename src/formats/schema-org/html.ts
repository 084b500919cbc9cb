import { valuesIn } from './json.js';
import type { JsonNode } from './graph.js';

/** What a page says beside its articles. */
export type Page = {
  documents: JsonNode[];
  /** Scripts that could not be read to their end. */
  broken: JsonNode[];
  base?: string;
  language?: string;
  title?: string;
};

const start = /<!--|<(html|base|title|script|style|textarea|template)(?=[\s/>])/gi;

/** Reads the scripts of JSON-LD of a page in one pass, without a DOM. What stands in a comment is not read. */
export function readPage(html: string): Page {
  const page: Page = { documents: [], broken: [] };
  let count = 0;
  start.lastIndex = 0;
  for (let match = start.exec(html); match; match = start.exec(html)) {
    const name = match[1]?.toLowerCase();
    const end = name ? html.indexOf('>', start.lastIndex) : html.indexOf('-->', match.index);
    if (end < 0) break;
    const attributes = html.slice(match.index, Math.min(end, match.index + 4000));
    start.lastIndex = end + 1;
    if (name === 'html') page.language ??= attributeOf(attributes, 'lang');
    if (name === 'base') page.base ??= attributeOf(attributes, 'href');
    if (!name || name === 'html' || name === 'base') continue;
    const close = closeOf(html, name, end);
    const content = html.slice(end + 1, close);
    start.lastIndex = close;
    if (name === 'title') page.title ??= content.trim() || undefined;
    if (name !== 'script' || !isJsonLd(attributeOf(attributes, 'type'))) continue;
    const path = `script[${count++}]`;
    const { values, isWhole } = valuesIn(content);
    page.documents.push(
      ...values.map((value, i) => ({ value, path: values.length > 1 ? `${path}[${i}]` : path })),
    );
    if (!isWhole && content.trim()) page.broken.push({ value: content.trim().slice(0, 60), path });
  }
  return page;
}

function closeOf(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
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
