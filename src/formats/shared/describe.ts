/** Describes a value for a message: `“yesterday”`, `a list`, `the number 5`. Shortens long ones. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return value.trim() ? `“${value.trim().slice(0, 60)}”` : 'an empty text';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `the ${typeof value} ${String(value).slice(0, 20)}`;
}
