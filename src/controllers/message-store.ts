import { onNetworkReturn } from '../page/lifecycle.js';
import { chooseLanguage } from '../locales/choose-language.js';
import { messages as en } from '../locales/en.js';
import { languages } from '../locales/languages.js';
import { merge, usableMessages, type OwnMessages } from '../locales/own-messages.js';
import type { Messages } from '../locales/messages.js';
import { canonicalTag } from '../intl/language-tag.js';

/** Loaded messages by language tag. */
const loaded = new Map<string, Messages>([['en', en]]);
/** Tags whose messages were requested. */
const requested = new Set<string>();
/** Tags whose messages could not be loaded. */
const failed = new Set<string>();
/** The page's own messages, by the tag they were registered for. */
const registered = new Map<string, OwnMessages>();
/** Merged messages by tag: the same object until they change. */
const resolved = new Map<string, Messages>();
const listeners = new Set<() => void>();

/** The messages for a canonical tag; English until those of the language are loaded. */
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
  chooseLanguage(tag, (language) => language === 'en' || Object.hasOwn(languages, language));

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
 * Replaces some of newsfold's messages, or adds a language. Messages that are left out stay in the language's own words,
 * else in English. Elements in the page update at once.
 *
 * ```js
 * registerWords('de', { moreFrom: 'Alles aus {title}' });
 * ```
 *
 * @param language BCP 47 tag. It covers narrower tags too: `de` covers `de-AT`.
 * @param messages texts with the same `{placeholders}` as the English ones. Others are ignored with a console warning.
 */
export function registerWords(language: string, messages: OwnMessages): void {
  const warn = (what: string) => console.warn(`newsfold: registerWords("${language}"): ${what}`);
  const tag = canonicalTag(language);
  if (!tag) return warn('expected a BCP 47 language tag');
  registered.set(tag, merge(registered.get(tag) ?? {}, usableMessages(messages, en, warn)));
  notify();
}

/** Calls the listener when messages are loaded or registered. Returns a function that unsubscribes. */
export function watchMessages(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function notify(): void {
  resolved.clear();
  for (const listener of listeners) listener();
}
