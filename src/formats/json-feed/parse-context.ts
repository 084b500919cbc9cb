import type { Problem } from '../../model/feed.js';
import { describe } from '../shared/describe.js';

/** State that all readers of one feed share. */
export type ParseContext = {
  /** Base of relative URLs. */
  base?: string;
  /** The fields and list items that were rejected, in reading order. */
  problems: Problem[];
  /** Whether an id that is a web URL is also the URL of the article's page. Default: true. */
  idsArePages?: boolean;
};

/** Adds a problem to the context: `Expected …; found …`. Returns undefined. */
export function addProblem(context: ParseContext, path: string, expected: string, value: unknown): undefined {
  context.problems.push({ path, message: `Expected ${expected}; found ${describe(value)}` });
}
