import type { ReactiveController } from 'lit';
import type { FeedSource } from '../loading/feed-source.js';
import { canReorder } from '../page/being-read.js';
import { watchNear } from '../page/viewport.js';
import { ClockController } from './clock-controller.js';
import { CustomStates } from './custom-states.js';
import { DocumentController } from './document-controller.js';
import { FeedEvents } from './feed-events.js';
import { ImageReleaseController } from './image-release-controller.js';
import { settingsOf, type Settings } from './settings.js';
import { Polling, SourceController, type FeedHost } from './source-controller.js';
import { StableFeed } from './stable-feed.js';

/** How a host uses its feed. */
export type FeedOptions = {
  /** A `<newsfold-feed>` shows nothing itself: the elements that read it decide when it loads. Default false. */
  isProvider?: boolean;
  /** Shows new articles at once, also while a reader reads. Default false. */
  updatesImmediately?: boolean;
};

/**
 * Loads the host's feed when it nears the viewport, sets custom states, fires events.
 *
 * @fires {FeedLoadEvent} newsfold-load - Articles arrived.
 * @fires {FeedErrorEvent} newsfold-error - The feed could not be loaded.
 * @cssState loading - A request is under way, and no feed has arrived or a refresh runs.
 * @cssState empty - The feed has nothing to show here.
 * @cssState error - The last request failed.
 * @cssState stale - The last request failed, and older articles are shown.
 * @cssState live - What is shown is live.
 */
export class FeedController implements ReactiveController {
  readonly clock: ClockController;
  /** The feed as shown: articles that arrived while a reader was reading are held back. */
  readonly shown: StableFeed;
  /** The host's own settings before those of the feed element it reads. */
  settings: Settings = {};
  readonly #host: FeedHost;
  readonly #source: SourceController;
  readonly #states: CustomStates;
  readonly #isProvider: boolean;
  readonly #polling = new Polling();
  readonly #events = new FeedEvents();
  #isNear = false;
  #stopWatching?: () => void;
  /** The source that was requested last. */
  #requested?: FeedSource;

  constructor(host: FeedHost, { isProvider = false, updatesImmediately = false }: FeedOptions = {}) {
    this.#host = host;
    this.#isProvider = isProvider;
    host.addController(new DocumentController(host));
    host.addController(new ImageReleaseController(host));
    this.#source = new SourceController(host, { isProvider });
    this.clock = new ClockController(host);
    this.#states = new CustomStates(host);
    this.shown = new StableFeed(() => isProvider || updatesImmediately || canReorder(host));
    host.addController(this);
  }

  get source(): FeedSource | undefined {
    return this.#source.source;
  }

  /** Whether to load what the host needs: it is near the viewport, or has `loading="eager"`. */
  get shouldLoad(): boolean {
    return this.#isNear || this.settings.loading === 'eager';
  }

  /** Sets the custom states. Call once an update has chosen what the host shows. */
  setStates({ isEmpty, isLive = false }: { isEmpty: boolean; isLive?: boolean }): void {
    const state = this.source?.state;
    const { feed, error } = state ?? {};
    this.#states.set({
      loading: !!state && (state.isLoading || (!feed && !error)),
      error: !!error,
      stale: !!error && !!feed,
      empty: !!feed && isEmpty,
      live: isLive,
    });
  }

  /** Requests the feed again. Resolves when the request has settled and the host is updated; never rejects. */
  async reload(): Promise<void> {
    await this.#host.updateComplete;
    await this.source?.reload();
    await this.#host.updateComplete;
  }

  hostConnected(): void {
    if (this.#isProvider) return;
    this.#stopWatching = watchNear(this.#host, (isNear) => {
      this.#isNear = isNear;
      this.clock.isSeen = isNear;
      // Far from the viewport, articles may move.
      if (isNear || this.shown.showLatest()) this.#host.requestUpdate();
    });
  }

  hostUpdate(): void {
    this.settings = settingsOf(this.#host, this.#source.settings);
    this.clock.set(this.settings.now, this.source?.state.clockOffset ?? 0);
    this.shown.update(this.source);
    const shouldLoad = this.#host.isConnected && this.shouldLoad;
    this.#polling.set(this.source, shouldLoad ? this.settings.refresh : undefined);
    if (!shouldLoad) return;
    const { source } = this;
    // A failure causes an update, which must not cause a request.
    if (source !== this.#requested) source?.load();
    this.#requested = source;
  }

  hostUpdated(): void {
    this.#events.dispatch(this.#host, this.source?.state);
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
    this.#isNear = false;
    this.#requested = undefined;
    this.shown.showLatest();
    this.#polling.set(undefined, undefined);
  }
}
