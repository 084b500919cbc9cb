import type { Messages } from './messages.js';

/** Messages of a page: replacements of some messages, or all messages of a language that newsfold does not have. */
export type OwnMessages = Partial<Omit<Messages, 'language' | 'kinds' | 'labels' | 'time'>> & {
  kinds?: Partial<Messages['kinds']>;
  labels?: Partial<Messages['labels']>;
};

/** Returns messages with some of them replaced. */
export const merge = <T extends OwnMessages>(messages: T, own: OwnMessages): T => ({
  ...messages,
  ...own,
  kinds: { ...messages.kinds, ...own.kinds },
  labels: { ...messages.labels, ...own.labels },
});

/**
 * Returns the valid messages of a page: those with a known name, the right type and all placeholders.
 * @param reference complete messages to compare with.
 * @param warn called with a sentence for each message that is left out.
 */
export function usableMessages(
  own: OwnMessages,
  reference: Messages,
  warn: (problem: string) => void,
): OwnMessages {
  // A page may pass a complete language file of newsfold with a few changes. These properties cannot be replaced.
  const { kinds, labels, language: _, time: __, ...texts } = { ...(own as Partial<Messages>) };
  return {
    ...usableTexts(texts, reference, warn),
    kinds: usableTexts(kinds, reference.kinds, warn),
    labels: usableTexts(labels, reference.labels, warn),
  };
}

function usableTexts<T extends object>(
  own: T | undefined,
  reference: object,
  warn: (problem: string) => void,
) {
  const usable = Object.entries(own ?? {}).filter(([name, text]) => {
    const original: unknown = Reflect.get(reference, name);
    const isUsable =
      typeof original === 'string' ? hasPlaceholders(text, original) : isPlural(original) && isPlural(text);
    if (!isUsable)
      warn(`${name}: expected ${original ? `something like ${JSON.stringify(original)}` : 'no such word'}`);
    return isUsable;
  });
  return Object.fromEntries(usable) as Partial<T>;
}

const hasPlaceholders = (text: unknown, original: string): boolean =>
  typeof text === 'string' &&
  (original.match(/\{\w+\}/g) ?? []).every((placeholder) => text.includes(placeholder));

const isPlural = (forms: unknown): boolean =>
  typeof forms === 'object' &&
  forms !== null &&
  'other' in forms &&
  Object.values(forms).every((form) => typeof form === 'string' && form.includes('#'));
