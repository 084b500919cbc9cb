import type { Fields } from '../shared/field-table.js';
import { fieldNamed, isList, toFieldValue } from './fields.js';
import { compilePath, type Path } from './path.js';
import { isObject, object, type JsonObject } from '../shared/json.js';

/** What is wrong with a mapping: where in it, and what stands there or is to be said of it. */
export type MappingError = { path: string; found: unknown };

/** How one field is read, and how often it was found. */
export type Rule = {
  name: string;
  /** Where what it finds is put. */
  place: string;
  /** Where the rule stands in the mapping. */
  path: string;
  written: string;
  finder: Path;
  /** For each object of a list. */
  inner?: Rule[];
  asked: number;
  found: number;
};

/**
 * The rules of a mapping's fields; what is no rule is a fault.
 * @param list the field that these rules are inside of. There are no lists inside a list.
 */
export function readRules(
  wire: unknown,
  path: string,
  table: Fields,
  faults: MappingError[],
  list = '',
): Rule[] {
  return Object.entries(object(wire)).flatMap(([key, rule]) => {
    const name = fieldNamed(table, list ? `${list}.${key}` : key) ?? '';
    const at = `${path}.${key}`;
    const isKnown = name && (list || !isList(name.slice(0, name.lastIndexOf('.'))));
    const isNested = isObject(rule) && !list && isList(name);
    const written = isNested ? rule.items : rule;
    const finder = typeof written === 'string' ? compilePath(written) : undefined;
    if (!isKnown || typeof written !== 'string' || !finder) {
      faults.push({ path: at, found: isKnown ? describeInvalidPath(written) : 'the name of no field' });
      return [];
    }
    return {
      name,
      place: list ? key : name,
      path: isNested ? `${at}.items` : at,
      written,
      finder,
      inner: isNested ? readRules(rule.fields, `${at}.fields`, table, faults, name) : undefined,
      asked: 0,
      found: 0,
    };
  });
}

/** What is said of something that stands where a path should. */
export function describeInvalidPath(written: unknown): unknown {
  if (typeof written === 'string') return `what is no path: ${written}`;
  return isObject(written) ? 'no path' : written;
}

/** Reads the fields of one place. */
export function applyRules(rules: Rule[], place: unknown, table: Fields): JsonObject {
  const said: JsonObject = {};
  for (const rule of rules) {
    const values = rule.finder.find(place);
    const { inner } = rule;
    rule.asked++;
    if (values.length) rule.found++;
    setPath(
      said,
      rule.place,
      inner
        ? values.flat().map((one) => applyRules(inner, one, table))
        : toFieldValue(table, rule.name, values),
    );
  }
  return said;
}

/** Every path that found nothing anywhere. */
export const unmatchedPaths = (rules: Rule[]): MappingError[] =>
  rules
    .flatMap((rule) => [rule, ...(rule.inner ?? [])])
    .filter(({ asked, found }) => asked && !found)
    .map(({ path, asked, written }) => ({
      path,
      found: `nothing in ${asked} of ${asked} entries at ${written}`,
    }));

function setPath(target: JsonObject, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let place = target;
  for (const key of keys) place = (place[key] ??= {}) as JsonObject;
  place[last] = value;
}

/** Where a field was taken from in a place: by the alternative that found it. Empty where no rule is for it. */
export function pathOfField(rules: Rule[], place: unknown, field: string): string {
  const name = field.replace(/\[\d+\]/g, '');
  const [rule] = rules
    .filter((one) => name === one.name || name.startsWith(`${one.name}.`))
    .sort((a, b) => b.name.length - a.name.length);
  if (!rule) return '';
  const path = rule.finder.matched(place);
  const inner = rule.inner?.find((one) => one.name === name);
  const [, index = 0] = /\[(\d+)\]\.\w+$/.exec(field) ?? [];
  return inner ? joinPath(`${path}[${index}]`, inner.written) : path;
}

/** A path inside what another leads to. */
export const joinPath = (at: string, path: string): string =>
  at && path && !path.startsWith('[') ? `${at}.${path}` : at + path;
