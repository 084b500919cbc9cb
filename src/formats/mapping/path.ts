import { isObject } from '../shared/json.js';

/** A compiled path expression of a mapping. `Mapping` in `types.ts` describes the syntax. */
export type Path = {
  /** All values of the first alternative that matches any. */
  find(root: unknown): unknown[];
  /** The text of that alternative; of the first if none matches. */
  matched(root: unknown): string;
};

type Find = (root: unknown) => unknown[];
type Alternative = { text: string; find: Find };
type Test = (value: unknown) => boolean;

/** Whether a value is neither null, undefined, an empty string nor an empty list. */
const isFilled: Test = (value) =>
  typeof value === 'string'
    ? value.trim() !== ''
    : value !== undefined && value !== null && !(Array.isArray(value) && !value.length);

/**
 * Compiles a path expression. Returns undefined if its syntax is wrong.
 * @param isMatch which of the values at a path count. Default: those that are not empty.
 */
export function compilePath(expression: string, isMatch = isFilled): Path | undefined {
  const alternatives: Alternative[] = [];
  for (const text of expression.split('||').map((alternative) => alternative.trim())) {
    const find = compileAlternative(text, isMatch);
    if (!find) return undefined;
    alternatives.push({ text, find });
  }
  return {
    find: (root) => {
      for (const { find } of alternatives) {
        const values = find(root);
        if (values.length) return values;
      }
      return [];
    },
    matched: (root) => (alternatives.find(({ find }) => find(root).length) ?? alternatives[0])?.text ?? '',
  };
}

function compileAlternative(text: string, isMatch: Test): Find | undefined {
  if (text.startsWith('=')) return () => [text.slice(1).trim()];
  return text.includes('{') ? compileTemplate(text) : compileKeys(text, isMatch);
}

function compileTemplate(text: string): Find | undefined {
  // `split` with a group alternates between literal texts (even) and paths (odd).
  const finds = text
    .split(/\{([^{}]*)\}/)
    .map((piece, i): Find | undefined => (i % 2 ? compileKeys(piece) : () => [piece]));
  if (!finds.every((find) => find !== undefined)) return undefined;
  return (root) => {
    const values = finds.map((find) => find(root)[0]);
    return values.every((value) => typeof value === 'string' || typeof value === 'number')
      ? [values.join('')]
      : [];
  };
}

const step = /\.?([^.[\]"'{}]+)|\[(\d+|\*)\]|\["([^"]*)"\]|\['([^']*)'\]/y;

function compileKeys(text: string, isMatch = isFilled): Find | undefined {
  const path = text.trim();
  const keys: { key: string; isWildcard: boolean }[] = [];
  step.lastIndex = 0;
  while (step.lastIndex < path.length) {
    const [, name, index, double, single] = step.exec(path) ?? [];
    const key = name?.trim() ?? index ?? double ?? single;
    if (key === undefined) return undefined;
    keys.push({ key, isWildcard: index === '*' });
  }
  return (root) => {
    let values = [root];
    for (const { key, isWildcard } of keys)
      values = isWildcard ? values.flatMap(valuesOf) : values.map((value) => ownValue(value, key));
    return values.filter(isMatch);
  };
}

function valuesOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return isObject(value) ? Object.values(value) : [];
}

const ownValue = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
