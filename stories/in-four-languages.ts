import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { JsonFeed } from '../tests/fixtures/world-desk/feed-json.js';
import { directionOf } from '../src/intl/direction.js';
import { serveDesk, type DeskLanguage } from './serve.js';

type Draw = (feed: JsonFeed) => TemplateResult;

const languages: DeskLanguage[] = ['ar', 'de', 'ja', 'en'];
const names = new Intl.DisplayNames('en', { type: 'language' });

/**
 * An element four times, each with a feed in another language.
 * @param options.across number of columns where there is room. Default 1.
 * @param options.narrow whether to show German in a narrow column too, for its long words.
 */
export const inFourLanguages = (
  draw: Draw,
  { across = 1, narrow = false }: { across?: 1 | 2 | 4; narrow?: boolean } = {},
): TemplateResult => html`
  <div class="four-languages across-${across}">
    ${languages.map((language) => sample(language, draw(serveDesk(language))))}
    ${narrow ? sample('de', draw(longWords()), { isNarrow: true }) : nothing}
  </div>
`;

/** The ids of a feed's sections, in feed order. */
export const sectionIds = ({ _newsfold }: JsonFeed): string[] => _newsfold.sections.map(({ id }) => id);

function sample(language: DeskLanguage, content: TemplateResult, { isNarrow = false } = {}): TemplateResult {
  const name = names.of(language);
  const direction = directionOf(language);
  return html`<figure dir=${direction}>
    <figcaption lang="en">${isNarrow ? `${name}, in a narrow column` : name}</figcaption>
    <div lang=${language} dir=${direction} class=${classMap({ 'narrow-column': isNarrow })}>${content}</div>
  </figure>`;
}

/** The German feed with its story of the longest words as the top story. */
function longWords(): JsonFeed {
  const feed = serveDesk('de');
  feed._newsfold.top_story = 'de-4';
  return feed;
}
