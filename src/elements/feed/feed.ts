import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { feedContext, settingsContext } from '../../controllers/contexts.js';
import { feedProperties, type FeedAttributes } from '../../controllers/feed-attributes.js';
import { FeedController } from '../../controllers/feed-controller.js';
import { registerFeed } from '../../controllers/feed-registry.js';

export interface FeedElement extends FeedAttributes {}

/**
 * Loads a feed once and provides it, with its settings, to all elements inside it and to all that name it with `for`. It
 * shows nothing itself, and requests nothing until one of those elements is near the viewport (or `loading="eager"`).
 *
 * ```html
 * <newsfold-feed id="desk" src="https://news.example/feed.json"></newsfold-feed>
 * <newsfold-strip for="desk" section="africa"></newsfold-strip>
 * ```
 *
 * @slot - The page's own content, with newsfold elements anywhere in it.
 * @uses FeedController
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

  // Elements with `for` must find the feed when its `id` changes.
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'id'];
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (name === 'id') this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is only moved is reconnected before this microtask runs.
    queueMicrotask(() => this.isConnected || registerFeed(this, undefined));
  }

  /** Requests the feed again. Resolves when the request has settled; never rejects. */
  reload(): Promise<void> {
    return this.#feed.reload();
  }

  protected override updated(): void {
    this.#feed.setStates({ isEmpty: !this.#feed.shown.feed?.articles.length });
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
