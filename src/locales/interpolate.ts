/** A text with its `{places}` filled, for attributes; in the page itself `ui/phrase.ts` keeps directions apart. */
export const interpolate = (text: string, values: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
