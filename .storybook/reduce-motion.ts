import * as newsfold from '../src/index.js';

/** The rewritten media queries, and their original text. */
const switched = new Map<MediaList, string>();

const question = /\(prefers-reduced-motion(?::\s*([\w-]+))?\)/g;
const yes = '(min-width: 0)';
const no = '(max-width: 0)';

/**
 * Turns `prefers-reduced-motion` on for the page, or back to the device's setting. A page cannot override a media query, so
 * this rewrites the queries in the style sheets. It finds the elements' sheets by class: all elements of a class share
 * them, later ones too.
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

/** The media queries of these rules and of nested rules. */
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
