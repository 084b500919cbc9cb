import { expect } from '@open-wc/testing';
import { readFeed, type ParsedFeed, type ParseOptions } from '../../src/formats/parse-feed.js';
import { FeedError } from '../../src/model/feed-error.js';

const deep = (open: string, inner: string, close: string): unknown =>
  JSON.parse(open.repeat(100_000) + inner + close.repeat(100_000));

/** Recursion into these overflows the stack; `Number` and `String` recurse into lists. */
const deepValues = new Map([
  [deep('[', '', ']'), 'a deep list'],
  [deep('{"a":', '1', '}'), 'a deep object'],
]);

/** The values that replace every value. */
const wrongValues: unknown[] = [
  undefined,
  null,
  true,
  false,
  0,
  -1,
  1.5,
  '',
  'x',
  '<b>',
  'javascript:alert(1)',
  [],
  [null],
  {},
  ...deepValues.keys(),
];

/** Parses input. Returns undefined after a FeedError; any other error is thrown. */
export async function tryToRead(input: unknown, options?: ParseOptions): Promise<ParsedFeed | undefined> {
  try {
    return await readFeed(input, options);
  } catch (error) {
    if (error instanceof FeedError) return undefined;
    throw error;
  }
}

/** The paths to all nested values. */
function* pathsOf(value: unknown, path: (string | number)[] = []): Generator<(string | number)[]> {
  if (path.length) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

function replaceAt(value: unknown, path: (string | number)[], replacement: unknown): unknown {
  const copy = structuredClone(value) as Record<string | number, unknown>;
  let parent = copy;
  for (const key of path.slice(0, -1)) parent = parent[key] as typeof parent;
  parent[path.at(-1)!] = replacement;
  return copy;
}

/**
 * Parses JSON with every nested value replaced by every wrong one. Expects no error but a FeedError, and that a wrong value
 * in one item costs no other item.
 * @param survivors returns the ids of the articles that must remain when the value at a path is wrong.
 */
export async function corruptEach(
  json: unknown,
  options: ParseOptions,
  survivors: (path: (string | number)[]) => string[],
): Promise<void> {
  for (const path of pathsOf(json))
    for (const value of wrongValues) {
      const read = await tryToRead(replaceAt(json, path, value), options);
      const ids = read?.feed.articles.map(({ id }) => id) ?? [];
      expect(ids, `${path.join('.')} = ${deepValues.get(value) ?? JSON.stringify(value)}`).to.include.members(
        survivors(path),
      );
    }
}

/** Parses a text cut off after every 100 characters. Expects no error but a FeedError, and that complete items remain. */
export async function parseCutOff(
  text: string,
  options: ParseOptions,
  /** Returns the ids of the articles that are complete before a cut. */
  completeBefore: (cut: number) => string[] = () => [],
): Promise<void> {
  for (let cut = 0; cut < text.length; cut += 100) {
    const read = await tryToRead(text.slice(0, cut), options);
    const ids = read?.feed.articles.map(({ id }) => id) ?? [];
    expect(ids, `cut at ${cut}`).to.include.members(completeBefore(cut));
  }
}
