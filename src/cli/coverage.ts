import { fieldTables } from '../formats/field-tables.js';
import { sourceNamesAt, type FieldTables } from '../formats/shared/field-table.js';
import type { Feed } from '../model/feed.js';
import type { Requirement } from './requirement.js';
import { requirements } from './requirements.js';

/** A requirement of an element that a feed does not meet, or only in part. */
export type Gap = Omit<Requirement, 'count'> & {
  /** Tag of the element. */
  element: string;
  /** How many things lack the field. */
  missing: number;
  /** How many could have it. */
  all: number;
  /** The names under which the format looks for the field, by priority. Empty if the format has no such field. */
  readFrom: string[];
};

/**
 * Finds the data that each element lacks.
 * @param format name of the format that the feed was read from.
 */
export async function findGaps(feed: Feed, format: string): Promise<Gap[]> {
  const tables = await fieldTables[format]?.();
  return Object.entries(requirements).flatMap(([element, list]) =>
    list.flatMap(({ count, ...requirement }) => {
      const { all, missing } = count(feed);
      const readFrom = namesOf(requirement, format, tables);
      return missing ? { element, ...requirement, all, missing, readFrom } : [];
    }),
  );
}

function namesOf(
  { field, isOfItems }: Omit<Requirement, 'count'>,
  format: string,
  tables?: FieldTables,
): string[] {
  // The table of `mapping` has no source names: a mapping uses the names of JSON Feed.
  if (format === 'mapping') return [field.replace(/^_newsfold\./, '')];
  return tables ? sourceNamesAt(tables, isOfItems ? `items[0].${field}` : field) : [field];
}
