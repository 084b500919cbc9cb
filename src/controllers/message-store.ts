import { onNetworkReturn } from '../page/lifecycle.js';
import { chooseLanguage } from '../locales/choose-language.js';
import { messages as en } from '../locales/en.js';
import { languages } from '../locales/languages.js';
import { merge, usableMessages, type OwnMessages } from '../locales/own-messages.js';
import type { Messages } from '../locales/messages.js';
import { canonicalTag } from '../intl/language-tag.js';

/** Words that are here, by the tag of their language. */
const loaded = new Map<string, Messages>([['en', en]]);
const requested = new Set<string>();
/** Tags whose messages could not be loaded. */
const failed = new Set<string>();
/** Words of the page's own, by the tag that it gave. */
const registered = new Map<string, OwnMessages>();
/** What was found for a tag; until it changes, the same object. */
const resolved = new Map<string, Messages>();
const listeners = new Set<() => void>();

/** The words for a canonical tag that are here: English until those of the language have arrived. */
export function messagesFor(tag: string): Messages {
  const messages = resolved.get(tag) ?? resolve(tag);
  resolved.set(tag, messages);
  return messages;
}

function resolve(tag: string): Messages {
  const language = availableLanguage(tag);
  const messages = (language && loaded.get(language)) || en;
  const ownLanguage = chooseLanguage(tag, (candidate) => registered.has(candidate));
  return ownLanguage ? { ...merge(messages, registered.get(ownLanguage)!), language: ownLanguage } : messages;
}

const availableLanguage = (tag: string) =>
  chooseLanguage(tag, (one) => one === 'en' || Object.hasOwn(languages, one));

/** Loads the messages for a canonical tag, once. Until they arrive, and if they cannot be loaded, English is shown. */
export function loadMessages(tag: string): void {
  if (requested.has(tag)) return;
  requested.add(tag);
  const language = availableLanguage(tag);
  if (!language || loaded.has(language)) return;
  languages[language]!().then(
    ({ messages }) => {
      loaded.set(language, messages);
      notify();
    },
    () => {
      failed.add(tag);
      onNetworkReturn(forgetFailures);
    },
  );
}

/** Lets the next update of an element request a language again. */
function forgetFailures(): void {
  for (const tag of failed) requested.delete(tag);
  failed.clear();
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
export function registerWords(language: string, messages: OwnMessages): void {
  const complain = (what: string) => console.warn(`newsfold: registerWords("${language}"): ${what}`);
  const tag = canonicalTag(language);
  if (!tag) return complain('expected a BCP 47 language tag');
  registered.set(tag, merge(registered.get(tag) ?? {}, usableMessages(messages, en, complain)));
  notify();
}

/** Calls the listener whenever words have arrived or changed, until the returned function is called. */
export function watchMessages(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function notify(): void {
  resolved.clear();
  for (const listener of listeners) listener();
}
