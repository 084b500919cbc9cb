import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { feedProperties, type FeedAttributes } from '../../controllers/feed-attributes.js';
import { StoriesController } from '../../controllers/stories-controller.js';
import { chooseTicker, isBreaking } from '../../model/choose-ticker.js';
import type { Article } from '../../model/feed.js';
import { baseStyles } from '../../ui/frame/base.styles.js';
import { headlineLink } from '../../ui/card/headline-link.js';
import { time } from '../../ui/card/meta.js';
import { onResize } from '../../ui/on-resize.js';
import { sectionStyles } from '../../ui/strip/section.styles.js';
import { skipTarget, skipLink } from '../../ui/text/skip.js';
import { textLanguage } from '../../ui/text/text-language.js';
import { tickerStyles } from './ticker.styles.js';

export interface TickerElement extends FeedAttributes {}

/** Number of headlines without a `limit`. */
const defaultLimit = 10;
/** Speed of the movement, in pixels per second: slow enough to read. */
const speed = 40;

/**
 * Headlines in one line: pinned ones, then breaking news if there is any, else the newest. If they do not fit, the line
 * moves to their end and back. It stops under the pointer, while it has the focus, and by its own button. Readers who
 * prefer reduced motion scroll it themselves.
 *
 * ```html
 * <newsfold-ticker src="https://news.example/feed.json"></newsfold-ticker>
 * ```
 *
 * @slot - Shown until the headlines arrive, and when they cannot be loaded.
 * @slot heading - Replaces the words “Breaking” and “Latest stories”.
 * @slot empty - Shown when there are no headlines. Default nothing.
 * @csspart label - “Breaking” or “Latest stories”.
 * @csspart skip - The link past the headlines, seen when it has the focus.
 * @csspart list - The line of headlines.
 * @csspart item - One headline with its date.
 * @csspart card - The same, as impressions count it.
 * @csspart headline - The linked headline.
 * @csspart time - Its date.
 * @csspart button - The button that stops the movement and lets it go on.
 * @cssprop {<color>} --newsfold-live - Colour of the word “Breaking”.
 * @uses FeedController, StoriesController
 */
export class TickerElement extends LitElement {
  static override styles = [baseStyles, sectionStyles, tickerStyles];
  static override properties: PropertyDeclarations = { ...feedProperties, paused: { type: Boolean } };

  /** Whether the reader, or the page, has stopped the movement. Default false. */
  declare paused: boolean;

  readonly #stories = new StoriesController(this, { updatesImmediately: true });

  constructor() {
    super();
    this.paused = false;
  }

  /** Requests the feed again. Resolves when the request has settled; never rejects. */
  reload(): Promise<void> {
    return this.#stories.reload();
  }

  protected override render(): TemplateResult {
    const limit = this.limit ?? defaultLimit;
    const articles = this.#stories.choose(
      (candidates, { filter }) => chooseTicker(candidates, limit, filter.pinned),
      { limit: undefined },
    );
    return this.#stories.frame(articles.length ? this.#ticker(articles) : undefined, { isQuiet: true });
  }

  #ticker(articles: Article[]): TemplateResult {
    const { view } = this.#stories;
    const { messages } = view;
    const isAllBreaking = articles.every(isBreaking);
    const title = isAllBreaking ? messages.labels.breaking : messages.latest;
    return html`<section class="ticker" aria-label=${title}>
      <slot name="heading"><p part="label" class=${isAllBreaking ? 'breaking' : ''}>${title}</p></slot>
      ${skipLink(title, view)}
      <div class="viewport ${this.paused ? 'paused' : ''}" ${onResize(measure)} @focusin=${reveal}>
        <ul part="list" role="list">
          ${repeat(
            articles,
            ({ id }) => id,
            (article) => this.#item(article),
          )}
        </ul>
      </div>
      <button part="button" type="button" hidden aria-label=${this.paused ? messages.resume : messages.pause} @click=${this.#toggle}>
        <span class=${this.paused ? 'resume' : 'pause'}></span>
      </button>
      ${skipTarget}
    </section>`;
  }

  #item(article: Article): TemplateResult {
    const { view } = this.#stories;
    const { published, language } = article;
    const { lang, dir } = textLanguage(language, view);
    return html`<li part="item card" class="story" .story=${article}>
      <bdi part="headline" lang=${ifDefined(lang)} dir=${ifDefined(dir)}>${headlineLink(article, view)}</bdi>
      ${published && time(published, view.age(published), view)}
    </li>`;
  }

  readonly #toggle = (): void => {
    this.paused = !this.paused;
  };
}

/** Sets the length of the movement. Stops it, and hides the button, where all headlines fit. */
function measure(viewport: Element): void {
  const list = viewport.firstElementChild as HTMLElement;
  const overflow = list.scrollWidth - viewport.clientWidth;
  (viewport.nextElementSibling as HTMLElement).hidden = overflow <= 0;
  list.style.setProperty('animation-name', overflow > 0 ? '' : 'none');
  list.style.setProperty('animation-duration', `${Math.max(0, overflow) / speed + 4}s`);
}

/** Scrolls a focused headline into view. */
function reveal({ target }: Event): void {
  (target as Element).scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
