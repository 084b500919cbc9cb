import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { feedProperties, type FeedAttributes } from '../../controllers/feed-attributes.js';
import { StoriesController } from '../../controllers/stories-controller.js';
import { chooseOnAir } from '../../model/choose-on-air.js';
import type { Feed, Link } from '../../model/feed.js';
import { baseStyles } from '../../ui/frame/base.styles.js';
import { channelName } from '../../ui/channel.js';
import { chooseLayout } from '../../ui/choose-layout.js';
import { plainLink } from '../../ui/text/link.js';
import { upgradeToHttps } from '../../page/secure-url.js';
import { sectionStyles } from '../../ui/strip/section.styles.js';
import { skipTarget } from '../../ui/text/skip.js';
import { topicList } from '../../ui/topics.js';
import { topicsStyles } from '../../ui/topics.styles.js';
import { focusContent } from './focus-content.js';
import { mastheadStyles } from './masthead.styles.js';
import { isolate } from '../../ui/text/inline.js';

export interface MastheadElement extends FeedAttributes {}

/** Where on the page a masthead is. */
export type MastheadLayout = 'header' | 'footer';
const layouts: readonly MastheadLayout[] = ['header', 'footer'];

/** Number of topics without a `limit`. */
const defaultLimit = 5;

/**
 * The header or footer of a page: the publisher's name and logo, linked to its home page, the live channel, the latest
 * audio and videos, the topics in focus. As a header it starts with a skip link to the page's content.
 *
 * ```html
 * <newsfold-masthead src="https://news.example/feed.json">
 *   <a href="https://news.example/">World Desk</a>
 * </newsfold-masthead>
 * ```
 *
 * @slot - Shown until the feed arrives, and when it cannot be loaded.
 * @slot heading - Replaces name and logo.
 * @slot empty - Shown when the feed says nothing that a masthead shows.
 * @slot footer - Shown under the links.
 * @csspart skip - The link to the page's content, seen when it has the focus.
 * @csspart heading - Name and logo.
 * @csspart image - The logo.
 * @csspart list - A list of links.
 * @csspart item - One entry of a list.
 * @csspart link - A link of a list.
 * @csspart badge - The on-air mark.
 * @fires {SelectEvent} newsfold-select - A reader activates a link; cancelable.
 * @uses FeedController
 */
export class MastheadElement extends LitElement {
  static override styles = [baseStyles, sectionStyles, topicsStyles, mastheadStyles];
  static override properties: PropertyDeclarations = {
    ...feedProperties,
    layout: {},
    heading: {},
    skipTo: { attribute: 'skip-to' },
  };

  /** `header`, or `footer` with a link to the front page in place of the link to the content. Default `header`. */
  declare layout?: MastheadLayout;
  /** Overrides the publisher's name. */
  declare heading?: string;
  /** Id of the page's content. Default: its `<main>`. */
  declare skipTo?: string;

  readonly #stories = new StoriesController(this);

  /** Requests the feed again. Resolves when the request has settled; never rejects. */
  reload(): Promise<void> {
    return this.#stories.reload();
  }

  protected override render(): TemplateResult {
    const { feed } = this.#stories;
    const title = this.heading ?? feed?.title;
    return this.#stories.frame(feed && title ? this.#masthead(feed, title) : undefined, { isQuiet: true });
  }

  #masthead(feed: Feed, title: string): TemplateResult {
    const { view } = this.#stories;
    const layout = chooseLayout(this.layout, layouts) ?? 'header';
    const isHeader = layout === 'header';
    const topics = feed.topics.slice(0, this.limit ?? defaultLimit);
    return html`<nav class="masthead ${layout}" aria-label=${title}>
        ${isHeader ? html`<a part="skip" href="#" @click=${this.#skip}>${view.messages.skipToContent}</a>` : nothing}
        <slot name="heading"><p part="heading">${this.#home(feed, title)}</p></slot>
        <ul part="list" class="links" role="list">
          ${this.#links(feed, isHeader)}
        </ul>
        ${
          topics.length
            ? html`<div class="topics" role="group" aria-label=${view.messages.inFocus}>
              <span class="label" aria-hidden="true">${view.messages.inFocus}</span>${topicList(topics, view)}
            </div>`
            : nothing
        }
        ${skipTarget}
      </nav>
      <slot name="footer"></slot>`;
  }

  #home({ homeUrl, logo }: Feed, title: string): TemplateResult {
    const { view } = this.#stories;
    const name = isolate(title, this.heading ? view.language : view.feedLanguage, view);
    const content = html`${logo ? html`<img part="image" class="logo" alt="" src=${upgradeToHttps(logo)} />` : nothing}${name}`;
    return plainLink({ title, url: homeUrl }, { content }, view);
  }

  #links({ homeUrl, channels, latestAudio, latestVideo }: Feed, isHeader: boolean): TemplateResult[] {
    const { view } = this.#stories;
    const { messages } = view;
    const [channel] = channels;
    const onAir = channel && chooseOnAir(channel, this.#stories.now);
    if (onAir) this.#stories.validUntil(onAir.until);
    const links: (Link & { content?: unknown })[] = [
      ...(channel && onAir ? [{ ...channel, content: channelName(channel, onAir, view) }] : []),
      { title: messages.latestAudio, url: latestAudio },
      { title: messages.latestVideo, url: latestVideo },
      ...(isHeader ? [] : [{ title: messages.home, url: homeUrl }]),
    ];
    return links
      .filter(({ url }) => url)
      .map(
        ({ title, url, content = title }) =>
          html`<li part="item">${plainLink({ title, url }, { attributes: html`part="link"`, content }, view)}</li>`,
      );
  }

  readonly #skip = (event: Event): void => {
    event.preventDefault();
    focusContent(this.skipTo, this.renderRoot.querySelector<HTMLElement>('.skip-target'));
  };
}
