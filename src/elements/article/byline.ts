import { html, nothing } from 'lit';
import type { Article } from '../../model/feed.js';
import { formatList, joinWithDots } from '../../ui/text/inline.js';
import { plainLink } from '../../ui/text/link.js';
import type { View } from '../../ui/view.js';

/** Authors, initials and agencies: “A. Writer · tj/dj (dpa, AFP)”; without initials “A. Writer · dpa”. */
export function byline({ authors, initials, agencies }: Article, view: View) {
  const names = authors.map(({ name, url }) => plainLink({ title: name, url }, { content: name }, view));
  const agencyList = agencies.length ? formatList(agencies, view) : undefined;
  const editors = initials && agencyList ? html`${initials} (${agencyList})` : (initials ?? agencyList);
  return names.length || editors
    ? html`<p part="byline">
        ${joinWithDots(names.length && html`<span>${formatList(names, view)}</span>`, editors && html`<span>${editors}</span>`)}
      </p>`
    : nothing;
}
