import { html, nothing } from 'lit';

/** Fragments with a middle dot between those that are there. The dot is text, so that copied lines do not run together. */
export function dotted(...fragments: unknown[]): unknown {
  const there = fragments.filter((fragment) => fragment && fragment !== nothing);
  return there.map((fragment, i) =>
    i ? html`<span class="dot" aria-hidden="true"> · </span>${fragment}` : fragment,
  );
}
