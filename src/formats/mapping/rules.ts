import { fieldNamed, isList, toFieldValue, type FieldTypes } from './fields.js';
import { compilePath, type Path } from './path.js';
import { isObject, object, type JsonObject } from '../shared/json.js';

/**
 * An error of a mapping.
 * @property path where in the mapping.
 * @property found the invalid value, or a text that says what was found.
 */
export type MappingError = { path: string; found: unknown };

/** How to read one field, and how often its path matched. */
export type Rule = {
  /** Full name of the field, by which its type is looked up. */
  name: string;
  /** Path of the field in the object that the rule is applied to. */
  target: string;
  /** Path of the rule in the mapping, for errors. */
  path: string;
  /** The path expression as written in the mapping. */
  expression: string;
  /** The same, compiled. */
  compiled: Path;
  /** The rules for each object, if the field is a list of objects. */
  inner?: Rule[];
  applied: number;
  matched: number;
};

/**
 * Compiles the rules of a mapping's fields.
 * @param json the `fields` of the mapping.
 * @param path their path in the mapping.
 * @param errors receives an error for each invalid rule.
 * @param list name of the list field that the rules are inside of. Lists are not nested.
 */
export function compileRules(
  json: unknown,
  path: string,
  table: FieldTypes,
  errors: MappingError[],
  list = '',
): Rule[] {
  return Object.entries(object(json)).flatMap(([key, rule]) => {
    const name = fieldNamed(table, list ? `${list}.${key}` : key) ?? '';
    const rulePath = `${path}.${key}`;
    const isField = name && (list || !isList(name.slice(0, name.lastIndexOf('.'))));
    const isNested = isObject(rule) && !list && isList(name);
    const expression = isNested ? rule.items : rule;
    const compiled = typeof expression === 'string' ? compilePath(expression) : undefined;
    if (!isField || typeof expression !== 'string' || !compiled) {
      errors.push({
        path: rulePath,
        found: isField ? describeInvalidPath(expression) : 'an unknown field name',
      });
      return [];
    }
    return {
      name,
      target: list ? key : name,
      path: isNested ? `${rulePath}.items` : rulePath,
      expression,
      compiled,
      inner: isNested ? compileRules(rule.fields, `${rulePath}.fields`, table, errors, name) : undefined,
      applied: 0,
      matched: 0,
    };
  });
}

/** Describes an invalid value of a path for an error. */
export function describeInvalidPath(value: unknown): unknown {
  if (typeof value === 'string') return `an invalid path: ${value}`;
  return isObject(value) ? 'no path' : value;
}

/** Reads the fields of one object, and counts matches in the rules. */
export function applyRules(rules: Rule[], source: unknown, table: FieldTypes): JsonObject {
  const target: JsonObject = {};
  for (const rule of rules) {
    const values = rule.compiled.find(source);
    const { inner } = rule;
    rule.applied++;
    if (values.length) rule.matched++;
    setPath(
      target,
      rule.target,
      inner
        ? values.flat().map((value) => applyRules(inner, value, table))
        : toFieldValue(table, rule.name, values),
    );
  }
  return target;
}

/** An error for each path that never matched. */
export const unmatchedPaths = (rules: Rule[]): MappingError[] =>
  rules
    .flatMap((rule) => [rule, ...(rule.inner ?? [])])
    .filter(({ applied, matched }) => applied && !matched)
    .map(({ path, applied, expression }) => ({
      path,
      found: `nothing in ${applied} of ${applied} entries at ${expression}`,
    }));

function setPath(target: JsonObject, path: string, value: unknown): void {
  const keys = path.split('.');
  const lastKey = keys.pop() ?? '';
  let parent = target;
  for (const key of keys) parent = (parent[key] ??= {}) as JsonObject;
  parent[lastKey] = value;
}

/** The path in an object that a field was read from. Empty if no rule sets the field. */
export function pathOfField(rules: Rule[], source: unknown, field: string): string {
  const name = field.replace(/\[\d+\]/g, '');
  const [rule] = rules
    .filter((candidate) => name === candidate.name || name.startsWith(`${candidate.name}.`))
    .sort((a, b) => b.name.length - a.name.length);
  if (!rule) return '';
  const path = rule.compiled.matched(source);
  const inner = rule.inner?.find((candidate) => candidate.name === name);
  const [, index = 0] = /\[(\d+)\]\.\w+$/.exec(field) ?? [];
  return inner ? joinPath(`${path}[${index}]`, inner.expression) : path;
}

/** Joins a path and a path relative to it. */
export const joinPath = (base: string, path: string): string =>
  base && path && !path.startsWith('[') ? `${base}.${path}` : base + path;
