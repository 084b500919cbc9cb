import { toPlainText } from '../../model/plain-text.js';
import { all, firstWithText, textIn } from './fields.js';
import { resolve } from './url.js';
import type { XmlElement } from '../xml/parse.js';

export type AuthorObject = { name: string; url?: string };

/** The authors of an item, or of a feed of Atom, from the first kind of element that names some. */
export function toAuthors(element: XmlElement, names: string, base?: string): AuthorObject[] {
  const first = firstWithText(element, names);
  const authors = first ? all(element, first.name).flatMap((one) => sayAuthor(one, base) ?? []) : [];
  return authors.filter(({ name }, i) => authors.findIndex((author) => author.name === name) === i);
}

const mail = /[^\s()<>:]+@[^\s()<>]+\.[^\s()<>]+/;

/** `mail (Name)` as RSS has it, `Name <mail>`, a name, or the person of Atom. */
function sayAuthor(element: XmlElement, base: string | undefined): AuthorObject | undefined {
  const person = textIn(element, 'atom:name, name');
  const text = person ?? element.text.trim();
  const [address] = mail.exec(textIn(element, 'atom:email') ?? text) ?? [];
  const rest = text.replace(mail, '').replace(/^[\s<>(]+|[\s<>)]+$/g, '');
  const name = toPlainText(rest.replace(/^mailto:/, '')) || address;
  if (!name) return undefined;
  const page = resolve(textIn(element, 'atom:uri, atom:url'), element, base);
  const isRead = address && !/^(no|do-?not)-?_?reply/i.test(address);
  return { name, url: page ?? (isRead ? `mailto:${address}` : undefined) };
}

/** A headline that ends in ` | Author`, without; what else stands behind the stroke stays. */
export function withoutByline(title: string | undefined, authors: AuthorObject[]): string | undefined {
  const stroke = title?.lastIndexOf(' | ') ?? -1;
  if (!title || stroke < 1) return title;
  const name = plain(title.slice(stroke + 3));
  const names = authors.map((author) => plain(author.name));
  return names.includes(name) || name === names.join(' and ') || name === names.join(', ')
    ? title.slice(0, stroke).trim()
    : title;
}

const plain = (name: string) => toPlainText(name).toLowerCase();
