const isoPattern = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/i;

/**
 * Converts a duration to seconds: a number of seconds, `92`, `1:32`, `1:02:03`, `PT1M32S`. Returns any other value as it
 * is, so that validation reports it.
 */
export function toSeconds(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^\d+(:[0-5]?\d){1,2}(\.\d+)?$/.test(text))
    return text.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0);
  const [duration, days = 0, hours = 0, minutes = 0, seconds = 0] = isoPattern.exec(text) ?? [];
  // `P` and `PT` are no durations.
  if (!duration || !/\d/.test(duration)) return value;
  return ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
}
