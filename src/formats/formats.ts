import { rareFormats } from './registry.js';

/** What a message calls each format, by the name that the `format` attribute and `parseFeed` call it. */
export const formats: ReadonlyMap<string, string> = new Map([
  ['newsfold', 'a newsfold Feed object'],
  ['json-feed', 'a JSON Feed'],
  ...rareFormats.map(({ name, title }) => [name, title] as const),
]);
