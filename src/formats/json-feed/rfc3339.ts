// The grammar allows leap seconds and 24:00, which `Date` does not. Both are refused rather than shifted by a minute.
const dateTime = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?\s*([Zz]|[+-]\d\d:?\d\d)$/;
const dateOnly = /^\d{4}-\d\d-\d\d$/;

/**
 * Parses an RFC 3339 date and time, or a date alone, which is midnight UTC. Also accepts what feeds get wrong: no seconds,
 * a space before the zone, `+0100`. A `Date` is returned as it is. Returns undefined for anything else.
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */
export function parseRfc3339(value: unknown): Date | undefined {
  if (value instanceof Date) return Number.isNaN(+value) ? undefined : value;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const isDateTime = dateTime.test(text);
  if (!isDateTime && !dateOnly.test(text)) return undefined;
  const iso = isDateTime
    ? text
        .replace(/[t ]/i, 'T')
        .replace(/\s*z$/i, 'Z')
        .replace(/([+-]\d\d)(\d\d)$/, '$1:$2')
    : text;
  const date = new Date(iso);
  // `Date` turns 31 February into 3 March.
  return Number.isNaN(+date) ||
    new Date(`${text.slice(0, 10)}T00:00Z`).getUTCDate() !== Number(text.slice(8, 10))
    ? undefined
    : date;
}
