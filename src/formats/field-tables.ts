import type { FieldTables } from './shared/field-table.js';

/**
 * The tables of source properties of each format, by its name; loaded on demand. For the publishers' guide and for
 * `newsfold check`. The table of `mapping` describes how values are converted. JSON Feed has no table: its fields have
 * their own names.
 */
export const fieldTables: Record<string, () => Promise<FieldTables>> = {
  rss: () => import('./rss/fields.js'),
  ninjs: () => import('./ninjs/fields.js'),
  wordpress: () => import('./wordpress/fields.js'),
  'schema-org': () => import('./schema-org/fields.js'),
  guardian: () => import('./guardian/fields.js'),
  dw: () => import('./dw/fields.js'),
  mapping: () => import('./mapping/described-fields.js'),
};
