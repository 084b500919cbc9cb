import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import type { FeedSource } from '../loading/feed-source.js';
import { sourceOfObject, sourceOfUrl } from '../loading/feed-store.js';
import { feedContext, settingsContext, installContextRoot } from './contexts.js';
import type { FeedAttributes } from './feed-attributes.js';
import { findFeed, watchFeeds, type ProvidedFeed } from './feed-registry.js';
import { isServer } from '../page/is-server.js';
import type { Settings } from './settings.js';

/** An element that takes its articles from somewhere. */
export type FeedHost = LitElement & FeedAttributes & { article?: string | object };

/** Finds the source that an element reads, by the five ways in their order, and follows it. */
export class SourceController implements ReactiveController {
  source?: FeedSource;
  /** What the feed element says that the articles come from; of its own feed an element is told by itself. */
  settings: Settings = {};
  readonly #host: FeedHost;
  readonly #feed?: ContextConsumer<typeof feedContext, FeedHost>;
  readonly #settings?: ContextConsumer<typeof settingsContext, FeedHost>;
  readonly #update = () => this.#host.requestUpdate();
  #given?: { input: unknown; item: boolean; source: FeedSource };
  #unsubscribe?: () => void;
  #unwatch?: () => void;

  /** @param host a `<newsfold-feed>` itself takes nothing from another one. */
  constructor(host: FeedHost, { isProvider = false } = {}) {
    this.#host = host;
    host.addController(this);
    if (isServer || isProvider) return;
    installContextRoot();
    this.#feed = new ContextConsumer(host, { context: feedContext, subscribe: true });
    this.#settings = new ContextConsumer(host, { context: settingsContext, subscribe: true });
  }

  hostConnected(): void {
    // A feed element that follows another one would follow itself, for ever.
    if (this.#feed) this.#unwatch = watchFeeds(() => this.#host.for && this.#update());
    this.#host.renderRoot.addEventListener('slotchange', this.#update);
    // Where it stands now may be another feed, or none; whoever provides one answers next.
    if (this.#feed) this.#feed.value = undefined;
    if (this.#settings) this.#settings.value = undefined;
    // What is on its way for an element that is only moved goes on.
    this.#unsubscribe = this.source?.subscribe(this.#update);
    // Every controller of the host takes up its work again with this update.
    this.#update();
  }

  hostUpdate(): void {
    const provided = this.#host.for && this.#feed ? findFeed(this.#host.for, this.#host) : undefined;
    this.settings = provided?.settings ?? this.#settings?.value ?? {};
    const source = this.#find(provided);
    if (source === this.source && this.#unsubscribe) return;
    this.#unsubscribe?.();
    this.source = source;
    this.#unsubscribe = this.#host.isConnected ? source?.subscribe(this.#update) : undefined;
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#unwatch?.();
    this.#host.renderRoot.removeEventListener('slotchange', this.#update);
  }

  #find(provided: ProvidedFeed | undefined): FeedSource | undefined {
    const { feed, article, src, format } = this.#host;
    if (feed) return this.#read(feed, false);
    if (article && typeof article === 'object') return this.#read(article, true);
    const script = this.#scriptText();
    const isMapped = format === 'mapping';
    if (script && !isMapped) return this.#read(script, true);
    // The script with the mapping is still on its way with the page.
    if (src && isMapped && !script && document.readyState === 'loading') return undefined;
    if (src) return sourceOfUrl(src, format, isMapped ? script : undefined);
    return this.#host.for ? provided?.source : this.#feed?.value;
  }

  /** What the element holds as JSON: a feed, an item, or the mapping of the feed at its `src`. */
  #scriptText(): string | undefined {
    const script = [...this.#host.children].find((child) =>
      child.matches('script[type="application/json" i]'),
    );
    return script?.textContent?.trim() || undefined;
  }

  /** What the page has handed over, read once: an answer that comes later must not be asked for again by its coming. */
  #read(input: unknown, item: boolean): FeedSource {
    const given = this.#given;
    if (given && given.input === input && given.item === item) return given.source;
    const source = sourceOfObject(input, item);
    this.#given = { input, item, source };
    return source;
  }
}

/** In seconds: more often is a burden, and no news. */
const leastRefresh = 15;

/** What one element wishes of the source that it reads: to be asked for again and again. */
export class Polling {
  #source?: FeedSource;
  #seconds?: number;

  /** @param refresh seconds; what is none wishes for nothing. */
  wish(source: FeedSource | undefined, refresh: number | undefined): void {
    const seconds = refresh && refresh > 0 ? Math.max(leastRefresh, refresh) : undefined;
    if (this.#source === source && this.#seconds === seconds) return;
    this.#source?.poll(this, undefined);
    if (seconds !== undefined) source?.poll(this, seconds);
    this.#source = source;
    this.#seconds = seconds;
  }
}
