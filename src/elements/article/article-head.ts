import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Article } from '../../model/feed.js';
import { meta, time } from '../../ui/card/meta.js';
import { overline } from '../../ui/card/overline.js';
import { picture } from '../../ui/card/picture.js';
import { heading } from '../../ui/text/heading.js';
import { formatMessage, isolate } from '../../ui/text/inline.js';
import { plainLink } from '../../ui/text/link.js';
import { textLanguage } from '../../ui/text/text-language.js';
import type { View } from '../../ui/view.js';

/** Minimum time between publication and an update that is shown, in milliseconds. */
const minUpdateDelay = 60_000;

/**
 * Everything above the body, in reading order: overline, headline, summary, dates, picture, recording.
 * @param player the recording's node; undefined if the article has none.
 */
export function articleHead(article: Article, player: unknown, view: View): TemplateResult {
  const { published, summary } = article;
  const language = textLanguage(article.language, view);
  const kicker = article.kicker.map((link) =>
    plainLink(link, { content: isolate(link.title, article.language, view) }, view),
  );
  const { dir } = language;
  return html`<header part="card" class="head story" .story=${article} dir=${ifDefined(dir === 'auto' ? undefined : dir)}>
    ${overline(article, kicker, view)} ${heading(view.headingLevel, 'headline', article.title, language)}
    ${
      summary
        ? html`<p part="summary" lang=${ifDefined(language.lang)} dir=${ifDefined(language.dir)}>${summary}</p>`
        : nothing
    }
    <div class="dates">${meta(article, published && view.age(published), view)} ${updated(article, view)}</div>
    ${
      article.picture || player
        ? html`<div class="media ${article.picture ? 'has-picture' : ''}">
          ${picture(article.picture, view, { isLead: true, hasCaption: true, language: article.language })} ${player}
        </div>`
        : nothing
    }
  </header>`;
}

function updated({ published, modified }: Article, view: View) {
  const isShown = modified && (!published || +modified - +published > minUpdateDelay);
  return isShown
    ? html`<p class="updated">${formatMessage(view.messages.updated, { when: time(modified, view.age(modified), view) })}</p>`
    : nothing;
}
