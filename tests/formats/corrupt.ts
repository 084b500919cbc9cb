import { expect } from '@open-wc/testing';
import { readFeed, type ParsedFeed, type ParseOptions } from '../../src/formats/parse-feed.js';
import { FeedError } from '../../src/model/feed-error.js';

const deep = (open: string, inner: string, close: string): unknown =>
  JSON.parse(open.repeat(100_000) + inner + close.repeat(100_000));

/** Whatever walks into these by recursion comes to the end of its stack: `Number` and `String` do in lists. */
const deepValues = new Map([
  [deep('[', '', ']'), 'a deep list'],
  [deep('{"a":', '1', '}'), 'a deep object'],
]);

/** What stands where something else should. */
const wrong: unknown[] = [
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

/** Reads it, or is refused with a FeedError. */
export async function tryToRead(input: unknown, options?: ParseOptions): Promise<ParsedFeed | undefined> {
  try {
    return await readFeed(input, options);
  } catch (error) {
    if (error instanceof FeedError) return undefined;
    throw error;
  }
}

/** Every path to a value in a JSON. */
function* pathsOf(value: unknown, path: (string | number)[] = []): Generator<(string | number)[]> {
  if (path.length) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

function spoilt(value: unknown, path: (string | number)[], by: unknown): unknown {
  const copy = structuredClone(value) as Record<string | number, unknown>;
  let place = copy;
  for (const key of path.slice(0, -1)) place = place[key] as typeof place;
  place[path.at(-1)!] = by;
  return copy;
}

/**
 * Reads a JSON with every value in it replaced by every wrong one. It is never more than a FeedError; and where what is
 * spoilt stands in one entry of a list, the other entries stay.
 * @param survives tells, by the path that was spoilt, the ids that must still be there.
 */
export async function spoilEach(
  wire: unknown,
  options: ParseOptions,
  survives: (path: (string | number)[]) => string[],
): Promise<void> {
  for (const path of pathsOf(wire))
    for (const by of wrong) {
      const read = await tryToRead(spoilt(wire, path, by), options);
      const ids = read?.feed.articles.map(({ id }) => id) ?? [];
      expect(ids, `${path.join('.')} = ${deepValues.get(by) ?? JSON.stringify(by)}`).to.include.members(
        survives(path),
      );
    }
}

/** Reads a text cut off at every hundredth byte. It is never more than a FeedError, and never loses what came whole. */
export async function cutOff(
  text: string,
  options: ParseOptions,
  /** The ids of the articles that stand whole before a cut. */
  wholeBefore: (cut: number) => string[] = () => [],
): Promise<void> {
  for (let cut = 0; cut < text.length; cut += 100) {
    const read = await tryToRead(text.slice(0, cut), options);
    const ids = read?.feed.articles.map(({ id }) => id) ?? [];
    expect(ids, `cut at ${cut}`).to.include.members(wholeBefore(cut));
  }
}
