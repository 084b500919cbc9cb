const isoDuration = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/i;

/**
 * A length as newsrooms write it, in seconds: a number, `92`, `1:32`, `1:02:03`, `PT1M32S`. What cannot be read stays as
 * it is, to be refused in its own words.
 */
export function toSeconds(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^\d+(:[0-5]?\d){1,2}(\.\d+)?$/.test(text))
    return text.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0);
  const [found, days = 0, hours = 0, minutes = 0, seconds = 0] = isoDuration.exec(text) ?? [];
  if (!found || !/\d/.test(found)) return value;
  return ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
}
