/**
 * Replaces `{placeholders}` by values, for attributes. `formatMessage` does so in templates and isolates directions.
 */
export const interpolate = (text: string, values: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
