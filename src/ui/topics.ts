import { html, type TemplateResult } from 'lit';
import type { View } from './view.js';
import type { Link } from '../model/feed.js';
import { plainLink } from './text/link.js';
import { skipTarget, skipLink } from './text/skip.js';
import { isolate } from './text/inline.js';

/** Links to topics under a heading. */
export const topics = (links: readonly Link[], title: string, heading: unknown, view: View): TemplateResult =>
  html`<nav class="topics" aria-label=${title}>
    ${heading} ${skipLink(title, view)} ${topicList(links, view)} ${skipTarget}
  </nav>`;

/** The links alone. */
export const topicList = (links: readonly Link[], view: View): TemplateResult =>
  html`<ul part="list" role="list">
    ${links.map((link) => html`<li part="item">${plainLink(link, { part: 'link', content: isolate(link.title, view.feedLanguage, view) }, view)}</li>`)}
  </ul>`;
