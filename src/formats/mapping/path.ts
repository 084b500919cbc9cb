import { isObject } from '../shared/json.js';

/** What the paths of one field find in an entry. The syntax is told in mapping.ts. */
export type Path = {
  /** All values that the first alternative with any finds. */
  find(place: unknown): unknown[];
  /** That alternative as it is written; the first where none finds anything. */
  matched(place: unknown): string;
};

type Alternative = { written: string; find(place: unknown): unknown[] };

/** Whether a value is anything to show. */
const isThere = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.trim() !== ''
    : value !== undefined && value !== null && !(Array.isArray(value) && !value.length);

/**
 * Undefined for what is no path.
 * @param isFound which of the values at a path count as found.
 */
export function compilePath(expression: string, isFound = isThere): Path | undefined {
  const alternatives: Alternative[] = [];
  for (const written of expression.split('||').map((one) => one.trim())) {
    const find = readAlternative(written, isFound);
    if (!find) return undefined;
    alternatives.push({ written, find });
  }
  return {
    find: (place) => {
      for (const { find } of alternatives) {
        const values = find(place);
        if (values.length) return values;
      }
      return [];
    },
    matched: (place) =>
      (alternatives.find(({ find }) => find(place).length) ?? alternatives[0])?.written ?? '',
  };
}

type Test = (value: unknown) => boolean;

function readAlternative(written: string, isFound: Test): Alternative['find'] | undefined {
  if (written.startsWith('=')) return () => [written.slice(1).trim()];
  return written.includes('{') ? readTemplate(written) : readPath(written, isFound);
}

function readTemplate(written: string): Alternative['find'] | undefined {
  // Texts and paths in turn, a text first.
  const pieces = written.split(/\{([^{}]*)\}/);
  const paths = pieces.map((piece, i) => (i % 2 ? readPath(piece) : () => [piece]));
  if (!paths.every((path) => path !== undefined)) return undefined;
  return (place) => {
    const texts = paths.map((find) => find(place)[0]);
    return texts.every((one) => typeof one === 'string' || typeof one === 'number') ? [texts.join('')] : [];
  };
}

const step = /\.?([^.[\]"'{}]+)|\[(\d+|\*)\]|\["([^"]*)"\]|\['([^']*)'\]/y;

function readPath(written: string, isFound: Test = isThere): Alternative['find'] | undefined {
  const path = written.trim();
  const keys: { key: string; isEach: boolean }[] = [];
  step.lastIndex = 0;
  while (step.lastIndex < path.length) {
    const [, name, index, double, single] = step.exec(path) ?? [];
    const key = name?.trim() ?? index ?? double ?? single;
    if (key === undefined) return undefined;
    keys.push({ key, isEach: index === '*' });
  }
  return (place) => {
    let places = [place];
    for (const { key, isEach } of keys)
      places = isEach ? places.flatMap(valuesOf) : places.map((one) => ownValue(one, key));
    return places.filter(isFound);
  };
}

function valuesOf(place: unknown): unknown[] {
  if (Array.isArray(place)) return place;
  return isObject(place) ? Object.values(place) : [];
}

const ownValue = (place: unknown, key: string): unknown =>
  typeof place === 'object' && place !== null && Object.hasOwn(place, key)
    ? (place as Record<string, unknown>)[key]
    : undefined;
