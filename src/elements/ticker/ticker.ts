import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { DedupeController } from '../../controllers/dedupe-controller.js';
import { feedProperties, type FeedAttributes } from '../../controllers/feed-attributes.js';
import { FeedController } from '../../controllers/feed-controller.js';
import { ImpressionController } from '../../controllers/impression-controller.js';
import { ViewController } from '../../controllers/view-controller.js';
import { chooseTicker, isBreaking } from '../../model/choose-ticker.js';
import type { Article } from '../../model/feed.js';
import { baseStyles } from '../../ui/frame/base.styles.js';
import { frame } from '../../ui/frame/frame.js';
import { headlineLink } from '../../ui/card/headline-link.js';
import { time } from '../../ui/card/meta.js';
import { onResize } from '../../ui/on-resize.js';
import { sectionStyles } from '../../ui/strip/section.styles.js';
import { skipTarget, skipLink } from '../../ui/text/skip.js';
import { textLanguage } from '../../ui/text/text-language.js';
import { tickerStyles } from './ticker.styles.js';
import { parseIds } from '../../model/choose-strip-link.js';

export interface TickerElement extends FeedAttributes {}

/** How many headlines are shown where no `limit` says otherwise. */
const usual = 10;
/** How fast it moves, in pixels a second: slow enough to read. */
const speed = 40;

/**
 * Headlines in one line: what is pinned, then breaking news where there is some, else the newest. Where the line has no room for all of them
 * it moves to their end and back; it stands still under the pointer, while it has the focus, when its button says so and
 * for readers who want less motion, who scroll it themselves.
 *
 * ```html
 * <newsfold-ticker src="https://news.example/feed.json"></newsfold-ticker>
 * ```
 *
 * @slot - Shown until the headlines arrive, and when they cannot be had.
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
 * @fires {FeedLoadEvent} newsfold-load - Articles arrived.
 * @fires {FeedErrorEvent} newsfold-error - The feed could not be had.
 * @fires {SelectEvent} newsfold-select - A reader activates a headline; cancelable.
 * @fires {ImpressionEvent} newsfold-impression - A headline was at least half visible for one second.
 */
export class TickerElement extends LitElement {
  static override styles = [baseStyles, sectionStyles, tickerStyles];
  static override properties: PropertyDeclarations = { ...feedProperties, paused: { type: Boolean } };

  /** Whether the reader, or the page, has stopped the movement. Default false. */
  declare paused: boolean;

  readonly #feed = new FeedController(this, { isRestless: true });
  readonly #view = new ViewController(this, this.#feed);
  readonly #dedupe = new DedupeController(this);
  readonly #impressions = new ImpressionController(this);

  constructor() {
    super();
    this.paused = false;
  }

  /** Gets the feed again. Settles when it is done, well or not. */
  reload(): Promise<void> {
    return this.#feed.reload();
  }

  protected override render(): TemplateResult {
    const { feed } = this.#feed;
    const articles = this.#dedupe.choose((taken) =>
      chooseTicker(this.#feed.articles({ taken, limit: undefined }), this.limit ?? usual, parseIds(this.pin)),
    );
    this.#impressions.articles = articles;
    this.#feed.setStates({ isEmpty: !articles.length });
    return frame(
      feed && (articles.length ? this.#ticker(articles) : null),
      this.#view.view,
      this.#feed.status,
      { empty: '' },
    );
  }

  #ticker(articles: Article[]): TemplateResult {
    const { view } = this.#view;
    const { messages } = view;
    const isAllBreaking = articles.every(isBreaking);
    const title = isAllBreaking ? messages.labels.breaking : messages.latest;
    return html`<section class="ticker" aria-label=${title}>
      <slot name="heading"><p part="label" class=${isAllBreaking ? 'breaking' : ''}>${title}</p></slot>
      ${skipLink(title, view)}
      <div class="window ${this.paused ? 'still' : ''}" ${onResize(measure)} @focusin=${reveal}>
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
    const { view } = this.#view;
    const { published, language } = article;
    const { lang, dir } = textLanguage(language, view);
    return html`<li part="item card">
      <bdi part="headline" lang=${ifDefined(lang)} dir=${ifDefined(dir)}>${headlineLink(article, view)}</bdi>
      ${published && time(published, view.age(published), view)}
    </li>`;
  }

  readonly #toggle = (): void => {
    this.paused = !this.paused;
  };
}

/** How long the way is, and whether there is one: without, there is nothing to stop. */
function measure(window: Element): void {
  const list = window.firstElementChild as HTMLElement;
  const way = list.scrollWidth - window.clientWidth;
  (window.nextElementSibling as HTMLElement).hidden = way <= 0;
  // What fits stands still.
  list.style.setProperty('animation-name', way > 0 ? '' : 'none');
  list.style.setProperty('animation-duration', `${Math.max(0, way) / speed + 4}s`);
}

/** A headline that gets the focus comes to stand where it can be read. */
function reveal({ target }: Event): void {
  (target as Element).scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
