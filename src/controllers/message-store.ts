import { chooseLanguage } from '../locales/choose-language.js';
import { words as en } from '../locales/en.js';
import { languages } from '../locales/languages.js';
import { merge, usableWords, type OwnWords } from '../locales/own-messages.js';
import type { Words } from '../locales/messages.js';
import { canonicalTag } from '../intl/language-tag.js';

/** Words that are here, by the tag of their language. */
const arrived = new Map<string, Words>([['en', en]]);
const asked = new Set<string>();
/** Words of the page's own, by the tag that it gave. */
const own = new Map<string, OwnWords>();
/** What was found for a tag; until it changes, the same object. */
const found = new Map<string, Words>();
const listeners = new Set<() => void>();

/** The words for a canonical tag that are here: English until those of the language have arrived. */
export function wordsOf(tag: string): Words {
  const words = found.get(tag) ?? find(tag);
  found.set(tag, words);
  return words;
}

function find(tag: string): Words {
  const language = servedBy(tag);
  const words = (language && arrived.get(language)) || en;
  const registered = chooseLanguage(tag, (one) => own.has(one));
  return registered ? { ...merge(words, own.get(registered)!), language: registered } : words;
}

const servedBy = (tag: string) => chooseLanguage(tag, (one) => one === 'en' || Object.hasOwn(languages, one));

/** Fetches the words for a canonical tag, once. Where they cannot be had English stays. */
export function loadWords(tag: string): void {
  if (asked.has(tag)) return;
  asked.add(tag);
  const language = servedBy(tag);
  if (!language || arrived.has(language)) return;
  languages[language]!().then(
    ({ words }) => {
      arrived.set(language, words);
      tell();
    },
    () => addEventListener('online', () => asked.delete(tag), { once: true }),
  );
}

/**
 * Says some of newsfold's words in a page's own way, or all of them in a language that newsfold does not speak. What is
 * left out is said in the language's own words, else in English. Elements that are in the page follow at once.
 *
 * ```js
 * registerWords('de', { moreFrom: 'Alles aus {title}' });
 * ```
 *
 * @param language BCP 47 tag. It holds for narrower tags too: `de` for `de-AT`.
 * @param words texts with the same `{places}` as the English ones. What is no such text is left out, with a warning.
 */
export function registerWords(language: string, words: OwnWords): void {
  const complain = (what: string) => console.warn(`newsfold: registerWords("${language}"): ${what}`);
  const tag = canonicalTag(language);
  if (!tag) return complain('expected a BCP 47 language tag');
  own.set(tag, merge(own.get(tag) ?? {}, usableWords(words, en, complain)));
  tell();
}

/** Calls the listener whenever words have arrived or changed, until the returned function is called. */
export function watchWords(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  found.clear();
  for (const listener of listeners) listener();
}
