import * as newsfold from '../src/index.js';

/** The media queries that are switched, and what they said before. */
const switched = new Map<MediaList, string>();

const question = /\(prefers-reduced-motion(?::\s*([\w-]+))?\)/g;
const yes = '(min-width: 0)';
const no = '(max-width: 0)';

/**
 * Shows the page as to a reader who wants less motion, or again as the device has it. A page cannot answer a media query
 * itself, so the queries are rewritten where they stand. The elements' sheets are found by class, not by element: all
 * elements of a class share them, those that are yet to come as well.
 */
export function reduceMotion(isReduced: boolean): void {
  for (const [media, text] of switched) media.mediaText = text;
  switched.clear();
  if (!isReduced) return;
  for (const sheet of [...document.styleSheets, ...elementSheets()]) {
    for (const media of mediaIn(sheet.cssRules)) answer(media);
  }
}

function answer(media: MediaList): void {
  const { mediaText } = media;
  const answered = mediaText.replace(question, (_, value) => (value === 'no-preference' ? no : yes));
  if (answered === mediaText) return;
  switched.set(media, mediaText);
  media.mediaText = answered;
}

/** The media queries of these rules and of the rules inside them. */
function* mediaIn(rules: CSSRuleList): Generator<MediaList> {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) yield rule.media;
    if ('cssRules' in rule) yield* mediaIn(rule.cssRules as CSSRuleList);
  }
}

function elementSheets(): CSSStyleSheet[] {
  return Object.values(newsfold)
    .flatMap((one) => ('elementStyles' in one ? one.elementStyles : []))
    .flatMap((style) => (style instanceof CSSStyleSheet ? style : (style.styleSheet ?? [])));
}
