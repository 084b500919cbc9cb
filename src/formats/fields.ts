/** Where each field of JSON Feed is read from, the first that is there: `displayDate, contentDate`. */
export type Fields = Readonly<Record<string, string>>;

/** Those of an item, by their names in JSON Feed (`title`, `_newsfold.image.alt`), and those of the feed. */
export type FieldTables = { fields: Fields; feedFields?: Fields };

/** The publisher's names for a field; none where the table does not have it. */
export const namesOf = (fields: Fields, field: string): string[] => fields[field]?.split(', ') ?? [];

/**
 * The publisher's names for what stands at a path of what was said (`items[3].authors[0].name`): those of the field
 * itself, else of the nearest one around it that is in the tables.
 */
export function namesAt({ fields, feedFields = {} }: FieldTables, path: string): string[] {
  const [item = ''] = /^items\[\d+\]\.?/.exec(path) ?? [];
  const table = item ? fields : feedFields;
  let field = path.slice(item.length).replace(/\[\d+\]/g, '');
  while (field && !table[field]) field = field.slice(0, Math.max(0, field.lastIndexOf('.')));
  return namesOf(table, field);
}
