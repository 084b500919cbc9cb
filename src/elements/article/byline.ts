import { html, nothing } from 'lit';
import type { View } from '../../ui/view.js';
import type { Article } from '../../model/feed.js';
import { plainLink } from '../../ui/text/link.js';
import { joinWithDots, formatList } from '../../ui/text/inline.js';

/** Who wrote it: “A. Writer · tj/dj (dpa, AFP)”, or “A. Writer · dpa” where the desk does not say who. */
export function byline({ authors, initials, agencies }: Article, view: View) {
  const names = authors.map(({ name, url }) => plainLink({ title: name, url }, { content: name }, view));
  const reports = agencies.length ? formatList(agencies, view) : undefined;
  const desk = initials && reports ? html`${initials} (${reports})` : (initials ?? reports);
  return names.length || desk
    ? html`<p part="byline">
        ${joinWithDots(names.length && html`<span>${formatList(names, view)}</span>`, desk && html`<span>${desk}</span>`)}
      </p>`
    : nothing;
}
