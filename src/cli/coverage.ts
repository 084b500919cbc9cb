import { fieldTables } from '../formats/field-tables.js';
import { sourceNamesAt, type FieldTables } from '../formats/shared/field-table.js';
import type { Feed } from '../model/feed.js';
import { requirements, type Requirement } from './requirements.js';

/** Something that an element would show and that a feed, or some of it, does not say. */
export type Gap = Omit<Requirement, 'count'> & {
  /** Tag of the element. */
  element: string;
  /** How many lack it, of how many that could have it. */
  missing: number;
  all: number;
  /** Where the format has a place for it, the best first; none where it has no such place. */
  readFrom: string[];
};

/** What each element lacks of a feed that was in this format. */
export async function findGaps(feed: Feed, format: string): Promise<Gap[]> {
  const tables = await fieldTables[format]?.();
  return Object.entries(requirements).flatMap(([element, wanted]) =>
    wanted.flatMap(({ count, ...need }) => {
      const { all, missing } = count(feed);
      return missing ? { element, ...need, all, missing, readFrom: placesOf(need, format, tables) } : [];
    }),
  );
}

function placesOf(
  { field, isOfItems }: Omit<Requirement, 'count'>,
  format: string,
  tables?: FieldTables,
): string[] {
  // A mapping names the fields as they are called here; its table says what is made of them.
  if (format === 'mapping') return [field.replace(/^_newsfold\./, '')];
  return tables ? sourceNamesAt(tables, isOfItems ? `items[0].${field}` : field) : [field];
}
