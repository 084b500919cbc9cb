import type { TimeWords } from '../model/time-words.js';
import type { Words } from './words.js';

/** Words of a page's own: those that shall be others, or all of a language that newsfold does not speak. */
export type OwnWords = Partial<Omit<Words, 'language' | 'kinds' | 'labels'>> & {
  kinds?: Partial<Words['kinds']>;
  labels?: Partial<Words['labels']>;
};

const timeWords: (keyof TimeWords)[] = [
  'numbers', 'now', 'today', 'yesterday', 'minutesAgo', 'hoursAgo', 'inMinutes', 'inHours', 'hours', 'minutes',
  'seconds', 'date', 'months',
]; // prettier-ignore

/** A language's words with a page's own in the place of some of them. */
export const withOwn = (words: Words, own: OwnWords, language: string): Words => ({
  ...words,
  ...own,
  language,
  kinds: { ...words.kinds, ...own.kinds },
  labels: { ...words.labels, ...own.labels },
});

/**
 * What of an author's words can be used: texts that newsfold has a place for.
 * @param like the words that there are.
 * @param complain gets a sentence for each word that is left out.
 */
export function usableWords(own: OwnWords, like: Words, complain: (what: string) => void): OwnWords {
  const { kinds = {}, labels = {}, time, ...texts } = own;
  const isWhole = time && timeWords.every((name) => time[name]);
  if (time && !isWhole) complain(`time: expected all of ${timeWords.join(', ')}`);
  return {
    ...usableTexts(texts, like, complain),
    kinds: usableTexts(kinds, like.kinds, complain),
    labels: usableTexts(labels, like.labels, complain),
    ...(isWhole && { time }),
  };
}

function usableTexts<T extends object>(own: T, like: object, complain: (what: string) => void): T {
  const usable = Object.entries(own).filter(([name, text]) => {
    const isUsable = typeof text === 'string' && typeof Reflect.get(like, name) === 'string';
    if (!isUsable) complain(`${name}: expected the name of a word, and a text; found ${String(text)}`);
    return isUsable;
  });
  return Object.fromEntries(usable) as T;
}
