import { html, type TemplateResult } from 'lit';
import type { View } from './view.js';
import type { Link } from '../model/feed.js';
import { isolated } from './text/isolated.js';
import { plainLink } from './text/link.js';
import { skipEnd, skipLink } from './text/skip.js';

/** Links to topics under a heading. */
export const topics = (links: readonly Link[], title: string, heading: unknown, view: View): TemplateResult =>
  html`<nav class="topics" aria-label=${title}>
    ${heading} ${skipLink(title, view)} ${topicList(links, view)} ${skipEnd}
  </nav>`;

/** The links alone. */
export const topicList = (links: readonly Link[], view: View): TemplateResult =>
  html`<ul part="list" role="list">
    ${links.map((link) => html`<li part="item">${plainLink(link, { part: 'link', content: isolated(link.title, view.feedLanguage, view) }, view)}</li>`)}
  </ul>`;
