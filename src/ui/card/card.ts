import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { chooseKicker } from '../../model/choose-badge.js';
import type { Article } from '../../model/feed.js';
import { empty, flatten } from '../text/flatten.js';
import { heading } from '../text/heading.js';
import { isolate } from '../text/inline.js';
import { languageAttributes, textLanguage } from '../text/text-language.js';
import type { View } from '../view.js';
import { headlineLink } from './headline-link.js';
import { meta } from './meta.js';
import { overline } from './overline.js';
import { imageState } from './picture-files.js';
import { picture } from './picture.js';

/** How a card is laid out. */
export type CardLayout = 'vertical' | 'horizontal' | 'overlay' | 'compact' | 'headline';

/** How a card is drawn. */
export type CardOptions = {
  /** Default: chosen by CSS from the card's width. */
  layout?: CardLayout | 'banner';
  /** Title of the section around the card. A kicker with the same text is left out. */
  heading?: string;
  /** Whether to load its picture eagerly and with high priority. Default false. */
  isLead?: boolean;
  /** Whether to show the picture's caption and credit. Default false. */
  hasCaption?: boolean;
  /** Level of its headline, 1 to 6. Default: one below the element's own heading. */
  headingLevel?: number;
  /** Whether to show the time without the date, for a card under the heading of its day. Default false. */
  timeOnly?: boolean;
};

/**
 * One article as a card, in reading order. Renders again only when the article, its age, the view or an option changes.
 *
 * @csspart card - A card.
 * @csspart picture - Picture with caption and credit.
 * @csspart image - The `<img>`.
 * @csspart badge - The on-air mark of live coverage.
 * @csspart label - The editorial label: breaking, analysis …
 * @csspart kicker - Category and place above the headline.
 * @csspart headline - The headline.
 * @csspart summary - The standfirst.
 * @csspart meta - Date, duration, kind, agencies.
 * @csspart time - The date.
 * @csspart duration - Duration of a recording.
 */
export function card(article: Article, options: CardOptions, view: View): unknown {
  const age = article.published && (options.timeOnly ? view.clock : view.age)(article.published);
  const changes = [
    article,
    view,
    age,
    article.picture && imageState(article.picture),
    options.layout,
    options.heading,
    options.isLead,
    options.headingLevel,
  ];
  return guard(changes, () => flatten(draw(article, options, age, view)));
}

function draw(article: Article, options: CardOptions, age: string | undefined, view: View): TemplateResult {
  const { layout = 'auto', heading: title, headingLevel = view.headingLevel + 1 } = options;
  const { language, summary } = article;
  const hasPicture = layout !== 'headline' && article.picture;
  const hasSummary = layout !== 'headline' && layout !== 'compact' && summary;
  const text = textLanguage(language, view);
  const kicker = chooseKicker(article, title).map((link) => isolate(link.title, language, view));
  return html`<article
    part="card"
    class=${`card story ${layout} ${hasPicture ? 'has-picture' : 'no-picture'}`} dir=${ifDefined(text.dir === 'auto' ? undefined : text.dir)}
    .story=${article}
  >
    <div class="text">
      ${overline(article, kicker, view)}
      ${heading(Math.min(6, headingLevel), 'headline', headlineLink(article, view), text)}
      ${hasSummary ? html`<p part="summary" ${languageAttributes(text)}>${summary}</p>` : empty}
      ${meta(article, age, view)}
    </div>
    ${hasPicture ? picture(article.picture, view, { ...options, language }) : nothing}
  </article>`;
}
