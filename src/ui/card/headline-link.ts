import type { View } from '../view.js';
import type { Article } from '../../model/feed.js';
import { articleLink } from '../text/link.js';

/** The headline as a link, the only one of a card. It reads “Video, HEADLINE, 1 minute 32 seconds”. */
export function headlineLink(article: Article, view: View) {
  const { kind, title, durationSeconds } = article;
  const isKindTold = kind !== 'article' && kind !== 'link';
  const duration = durationSeconds && view.spokenDuration(durationSeconds);
  const spoken = [isKindTold && view.messages.kinds[kind], title, duration]
    .filter(Boolean)
    .join(view.messages.comma);
  return articleLink(
    article,
    { class: 'link', content: title, spoken: spoken === title ? undefined : spoken },
    view,
  );
}
