import { html, nothing } from 'lit';

/** Fragments with a middle dot between those that are there: text, so that neither copy nor voice runs them together. */
export function dotted(...fragments: unknown[]): unknown {
  const there = fragments.filter((fragment) => fragment && fragment !== nothing);
  return there.map((fragment, i) => (i ? html` · ${fragment}` : fragment));
}
