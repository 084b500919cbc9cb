import type { Messages } from './messages.js';

/** Words of a page's own: those that shall be others, or all of a language that newsfold does not speak. */
export type OwnMessages = Partial<Omit<Messages, 'language' | 'kinds' | 'labels' | 'time'>> & {
  kinds?: Partial<Messages['kinds']>;
  labels?: Partial<Messages['labels']>;
};

/** Words with others in the place of some of them. */
export const merge = <T extends OwnMessages>(messages: T, own: OwnMessages): T => ({
  ...messages,
  ...own,
  kinds: { ...messages.kinds, ...own.kinds },
  labels: { ...messages.labels, ...own.labels },
});

/**
 * What of an author's words can be used: texts that newsfold has a use for, with the places that it fills.
 * @param like the words that there are.
 * @param complain gets a sentence for each word that is left out.
 */
export function usableMessages(
  own: OwnMessages,
  like: Messages,
  complain: (what: string) => void,
): OwnMessages {
  // Of a whole language of newsfold's, as a page may take it to change some of it.
  const { kinds, labels, language: _, time: __, ...texts } = { ...(own as Partial<Messages>) };
  return {
    ...usableTexts(texts, like, complain),
    kinds: usableTexts(kinds, like.kinds, complain),
    labels: usableTexts(labels, like.labels, complain),
  };
}

function usableTexts<T extends object>(own: T | undefined, like: object, complain: (what: string) => void) {
  const usable = Object.entries(own ?? {}).filter(([name, text]) => {
    const known: unknown = Reflect.get(like, name);
    const isUsable = typeof known === 'string' ? isTextLike(known, text) : isPlural(known) && isPlural(text);
    if (!isUsable)
      complain(`${name}: expected ${known ? `something like ${JSON.stringify(known)}` : 'no such word'}`);
    return isUsable;
  });
  return Object.fromEntries(usable) as Partial<T>;
}

const isTextLike = (known: string, text: unknown): boolean =>
  typeof text === 'string' && (known.match(/\{\w+\}/g) ?? []).every((place) => text.includes(place));

const isPlural = (forms: unknown): boolean =>
  typeof forms === 'object' &&
  forms !== null &&
  'other' in forms &&
  Object.values(forms).every((form) => typeof form === 'string' && form.includes('#'));
