import type { FieldTables } from './shared/field-table.js';

/**
 * Where each format's fields are read from, by the format's name, for tools that tell publishers so; each is fetched when
 * it is asked for. The table of `mapping` says what is made of what was found. JSON Feed is read from its own fields.
 */
export const fieldTables: Record<string, () => Promise<FieldTables>> = {
  rss: () => import('./rss/fields.js'),
  ninjs: () => import('./ninjs/fields.js'),
  wordpress: () => import('./wordpress/fields.js'),
  'schema-org': () => import('./schema-org/fields.js'),
  guardian: () => import('./guardian/fields.js'),
  dw: () => import('./dw/fields.js'),
  mapping: () => import('./mapping/fields.js'),
};
