import { html, type TemplateResult } from 'lit';
import type { Article } from '../../model/feed.js';
import { articleLink } from '../text/link.js';
import type { View } from '../view.js';

/** The headline as a link, the only link of a card. Screen readers read “Video, HEADLINE, 1 minute 32 seconds”. */
export function headlineLink(article: Article, view: View): TemplateResult {
  const { kind, title, durationSeconds } = article;
  const hasKindName = kind !== 'article' && kind !== 'link';
  const duration = durationSeconds && view.spokenDuration(durationSeconds);
  const spoken = [hasKindName && view.messages.kinds[kind], title, duration]
    .filter(Boolean)
    .join(view.messages.comma);
  return articleLink(
    article,
    { attributes: html`class="link"`, content: title, spoken: spoken === title ? undefined : spoken },
    view,
  );
}
