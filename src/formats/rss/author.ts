import { toPlainText } from '../../model/plain-text.js';
import { all, firstWithText, textIn } from './fields.js';
import { resolve } from './url.js';
import type { XmlElement } from '../xml/parse.js';

/** An author of JSON Feed. `url` is a web page or a `mailto:` address. */
export type AuthorObject = { name: string; url?: string };

/**
 * Returns the authors of an item or an Atom feed, without duplicates. Reads only the first element name that has text.
 * @param names element names separated by `, `, the preferred one first.
 * @param base URL that relative URLs resolve against.
 */
export function toAuthors(element: XmlElement, names: string, base?: string): AuthorObject[] {
  const first = firstWithText(element, names);
  const authors = first ? all(element, first.name).flatMap((author) => toAuthor(author, base) ?? []) : [];
  return authors.filter(({ name }, i) => authors.findIndex((author) => author.name === name) === i);
}

const mailPattern = /[^\s()<>:]+@[^\s()<>]+\.[^\s()<>]+/;

/** Reads `mail (Name)` (RSS), `Name <mail>`, a plain name, or an Atom person construct. */
function toAuthor(element: XmlElement, base: string | undefined): AuthorObject | undefined {
  const person = textIn(element, 'atom:name, name');
  const text = person ?? element.text.trim();
  const [address] = mailPattern.exec(textIn(element, 'atom:email') ?? text) ?? [];
  const rest = text.replace(mailPattern, '').replace(/^[\s<>(]+|[\s<>)]+$/g, '');
  const name = toPlainText(rest.replace(/^mailto:/, '')) || address;
  if (!name) return undefined;
  const page = resolve(textIn(element, 'atom:uri, atom:url'), element, base);
  const acceptsMail = address && !/^(no|do-?not)-?_?reply/i.test(address);
  return { name, url: page ?? (acceptsMail ? `mailto:${address}` : undefined) };
}

/** Removes ` | Author` from the end of a headline. Keeps any other text after the bar. */
export function withoutByline(title: string | undefined, authors: AuthorObject[]): string | undefined {
  const bar = title?.lastIndexOf(' | ') ?? -1;
  if (!title || bar < 1) return title;
  const byline = normalize(title.slice(bar + 3));
  const names = authors.map((author) => normalize(author.name));
  return names.includes(byline) || byline === names.join(' and ') || byline === names.join(', ')
    ? title.slice(0, bar).trim()
    : title;
}

const normalize = (name: string) => toPlainText(name).toLowerCase();
