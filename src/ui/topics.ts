import { html, type TemplateResult } from 'lit';
import type { Link } from '../model/feed.js';
import { isolate } from './text/inline.js';
import { plainLink } from './text/link.js';
import { skipLink, skipTarget } from './text/skip.js';
import type { View } from './view.js';

/** A navigation landmark: heading, skip link, links to topics. */
export const topics = (links: readonly Link[], title: string, heading: unknown, view: View): TemplateResult =>
  html`<nav class="topics" aria-label=${title}>
    ${heading} ${skipLink(title, view)} ${topicList(links, view)} ${skipTarget}
  </nav>`;

/** The list of links without landmark and heading. */
export const topicList = (links: readonly Link[], view: View): TemplateResult =>
  html`<ul part="list" role="list">
    ${links.map((link) => html`<li part="item">${plainLink(link, { attributes: html`part="link"`, content: isolate(link.title, view.feedLanguage, view) }, view)}</li>`)}
  </ul>`;
