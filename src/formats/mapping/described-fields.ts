import type { Fields } from '../shared/field-table.js';
import * as tables from './fields.js';

/** Texts for the publishers' guide. Not in `fields.ts`, so that pages do not load them. */
const descriptions: Record<tables.FieldType, string> = {
  value: 'the first value',
  date: 'a date in any common format',
  duration: 'a duration: seconds, `1:32` or `PT1M32S`',
  number: 'a number, also as text',
  texts: 'all values, as texts',
  names: 'all values: names, or objects with a `name`',
  titles: 'all values: titles, or objects with a `title`',
  urls: 'all values: URLs, or objects with a `url`',
};

const describe = (types: tables.FieldTypes): Fields =>
  Object.fromEntries(Object.entries(types).map(([field, type]) => [field, descriptions[type]]));

/** How the values of each field of an item are converted, in words. */
export const fields = describe(tables.fields);

/** How the values of each field of the feed are converted, in words. */
export const feedFields = describe(tables.feedFields);
