import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { feedContext, settingsContext } from '../../controllers/contexts.js';
import { feedProperties, type FeedAttributes } from '../../controllers/feed-attributes.js';
import { FeedController } from '../../controllers/feed-controller.js';
import { registerFeed } from '../../controllers/feed-registry.js';

export interface FeedElement extends FeedAttributes {}

/**
 * Loads a feed once and gives it, with its settings, to all elements inside it and all that name it with `for`. It
 * shows nothing itself, and fetches nothing until one of those elements is near the viewport (or `loading="eager"`).
 *
 * ```html
 * <newsfold-feed id="desk" src="https://news.example/feed.json"></newsfold-feed>
 * <newsfold-strip for="desk" section="africa"></newsfold-strip>
 * ```
 *
 * @slot - The page's own content, with newsfold elements anywhere in it.
 * @fires {FeedLoadEvent} newsfold-load - The feed arrived.
 * @fires {FeedErrorEvent} newsfold-error - The feed could not be had.
 */
export class FeedElement extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;
  static override properties: PropertyDeclarations = { ...feedProperties, cache: {} };

  /**
   * `session` or `local`: keeps the last good feed in the browser's storage of that name and shows it at once on the
   * next page or visit, until there is a newer. Nothing is stored unless this says so.
   */
  declare cache?: string;

  readonly #feed = new FeedController(this, { isProvider: true });
  readonly #source = new ContextProvider(this, { context: feedContext });
  readonly #settings = new ContextProvider(this, { context: settingsContext });

  // An `id` may change, and those that name the feed must hear of it.
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'id'];
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (name === 'id') this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // One that is moved is back by then, and nobody has to be without it.
    queueMicrotask(() => this.isConnected || registerFeed(this, undefined));
  }

  /** Gets the feed again. Settles when it is done, well or not. */
  reload(): Promise<void> {
    return this.#feed.reload();
  }

  protected override updated(): void {
    this.#feed.setStates({ isEmpty: !this.#feed.feed?.articles.length });
    if (!this.isConnected) return;
    const { source, settings } = this.#feed;
    if (this.cache === 'session' || this.cache === 'local') void source?.keep?.(this.cache);
    if (source !== this.#source.value) this.#source.setValue(source);
    if (JSON.stringify(settings) !== JSON.stringify(this.#settings.value)) this.#settings.setValue(settings);
    registerFeed(this, { source, settings });
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
