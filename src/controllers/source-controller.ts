import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import type { FeedSource } from '../loading/feed-source.js';
import { sourceOfObject, sourceOfUrl } from '../loading/feed-store.js';
import { feedContext, settingsContext, watchProviders } from './contexts.js';
import type { FeedAttributes } from './feed-attributes.js';
import { findFeed, watchFeeds, type ProvidedFeed } from './feed-registry.js';
import { isServer } from '../page/is-server.js';
import type { Settings } from './settings.js';

/** An element with the attributes of a feed. */
export type FeedHost = LitElement & FeedAttributes & { article?: string | object };

/**
 * Finds the source that the host reads and updates the host when it changes. In this order: `feed` or `article`, a JSON
 * script child, `src`, `for`, the nearest `<newsfold-feed>`.
 */
export class SourceController implements ReactiveController {
  source?: FeedSource;
  /** Settings of the feed element that the host reads; empty for a source of its own. */
  settings: Settings = {};
  readonly #host: FeedHost;
  readonly #feed?: ContextConsumer<typeof feedContext, FeedHost>;
  readonly #settings?: ContextConsumer<typeof settingsContext, FeedHost>;
  readonly #update = () => this.#host.requestUpdate();
  /** Requests again what no provider has answered. */
  readonly #requestContexts = () => {
    for (const consumer of [this.#feed, this.#settings])
      if (consumer && !consumer.value) consumer.hostConnected();
  };
  #cached?: { input: unknown; item: boolean; source: FeedSource };
  #unsubscribe?: () => void;
  #unwatch?: () => void;
  #unwatchProviders?: () => void;

  /** @param options.isProvider whether the host is a `<newsfold-feed>`, which reads no other feed element. */
  constructor(host: FeedHost, { isProvider = false } = {}) {
    this.#host = host;
    host.addController(this);
    if (isServer || isProvider) return;
    this.#feed = new ContextConsumer(host, { context: feedContext, subscribe: true });
    this.#settings = new ContextConsumer(host, { context: settingsContext, subscribe: true });
  }

  hostConnected(): void {
    // A feed element that watched the others would watch itself, in a loop.
    if (this.#feed) {
      this.#unwatch = watchFeeds(() => this.#host.for && this.#update());
      this.#unwatchProviders = watchProviders(this.#requestContexts);
    }
    this.#host.renderRoot.addEventListener('slotchange', this.#update);
    // The new place may have another provider, or none. Consumers request the context again after this.
    if (this.#feed) this.#feed.value = undefined;
    if (this.#settings) this.#settings.value = undefined;
    // Keeps a request under way when the host is only moved.
    this.#unsubscribe = this.source?.subscribe(this.#update);
    // All controllers of the host resume in `hostUpdate`.
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
    this.#unwatchProviders?.();
    this.#host.renderRoot.removeEventListener('slotchange', this.#update);
  }

  #find(provided: ProvidedFeed | undefined): FeedSource | undefined {
    const { feed, article, src, format } = this.#host;
    if (feed) return this.#read(feed, false);
    if (article && typeof article === 'object') return this.#read(article, true);
    const script = this.#scriptText();
    const isMapped = format === 'mapping';
    if (script && !isMapped) return this.#read(script, true);
    // The parser has not reached the script with the mapping yet.
    if (src && isMapped && !script && document.readyState === 'loading') return undefined;
    if (src) return sourceOfUrl(src, format, isMapped ? script : undefined);
    return this.#host.for ? provided?.source : this.#feed?.value;
  }

  /** The text of the JSON script child: a feed, an item, or the mapping for `src`. */
  #scriptText(): string | undefined {
    const script = [...this.#host.children].find((child) =>
      child.matches('script[type="application/json" i]'),
    );
    return script?.textContent?.trim() || undefined;
  }

  /** Reads an object of the page once: a source that resolves later causes an update, which must not read it again. */
  #read(input: unknown, item: boolean): FeedSource {
    const cached = this.#cached;
    if (cached && cached.input === input && cached.item === item) return cached.source;
    const source = sourceOfObject(input, { item, previous: this.source?.state.feed });
    this.#cached = { input, item, source };
    return source;
  }
}

/** Shortest polling interval, in seconds. */
const minRefresh = 15;

/** The polling interval of one host, at the source that it reads. */
export class Polling {
  #source?: FeedSource;
  #seconds?: number;

  /** @param refresh seconds; undefined, 0 and numbers below stop polling. */
  set(source: FeedSource | undefined, refresh: number | undefined): void {
    const seconds = refresh && refresh > 0 ? Math.max(minRefresh, refresh) : undefined;
    if (this.#source === source && this.#seconds === seconds) return;
    this.#source?.poll(this, undefined);
    if (seconds !== undefined) source?.poll(this, seconds);
    this.#source = source;
    this.#seconds = seconds;
  }
}
