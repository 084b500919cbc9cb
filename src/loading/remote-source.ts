import { FeedError } from '../model/feed-error.js';
import type { Feed } from '../model/feed.js';
import { keepUnchanged } from '../model/keep-unchanged.js';
import type { ReadOptions } from './fetch-feed.js';
import { FeedMemory } from './feed-cache.js';
import type { FeedSource, FeedState } from './feed-source.js';
import { inTurn } from './request-queue.js';
import { report } from './report.js';
import { refuseWorse } from './refuse-worse.js';
import { Schedule } from './schedule.js';
import type { Keeper } from './feed-storage.js';
import { thisPage, type World } from './environment.js';

/**
 * One URL of the page: at most one request at a time, ended when nobody waits for it, repeated after a failure that may
 * pass and as often as those who show it wish.
 */
export class RemoteSource implements FeedSource {
  state: FeedState;
  readonly #url: string;
  readonly #options: ReadOptions;
  readonly #memory: FeedMemory;
  readonly #world: World;
  readonly #listeners = new Set<() => void>();
  readonly #schedule: Schedule;
  #request?: { controller: AbortController; done: Promise<void> };
  /** Whether the page is left, and whether that cut an answer off. */
  #isLeft = false;
  #wasCut = false;
  #unwatch?: () => void;

  constructor(url: string, options: ReadOptions = {}, world = thisPage) {
    this.#url = url;
    this.#options = options;
    this.#memory = new FeedMemory(url, options);
    this.#world = world;
    this.#schedule = new Schedule(world.now, world.random);
    const { feed, updated, clockOffset = 0 } = this.#memory.shared ?? {};
    this.state = { feed, updated, clockOffset, isLoading: false };
    if (feed) this.#schedule.ended();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    this.#unwatch ??= this.#world.watchPage(this.#pageChanged);
    this.#setAlarm();
    return () => {
      this.#listeners.delete(listener);
      // An element that is moved leaves and comes back in one task.
      queueMicrotask(() => this.#listeners.size || this.#rest());
    };
  }

  load(): void {
    const { wasAsked, isSettled } = this.#schedule;
    if (!wasAsked || !(this.state.feed || isSettled)) void this.reload();
  }

  reload(): Promise<void> {
    this.#request ??= this.#start();
    return this.#request.done;
  }

  poll(who: object, seconds: number | undefined): void {
    this.#schedule.wish(who, seconds);
    this.#setAlarm();
  }

  async keep(keeper: Keeper): Promise<void> {
    const kept = await this.#memory.recall(keeper, this.#world.now());
    if (kept && !this.state.feed) this.#change({ ...this.state, ...kept });
  }

  #start() {
    const controller = new AbortController();
    return { controller, done: this.#get(controller.signal) };
  }

  async #get(signal: AbortSignal): Promise<void> {
    this.#change({ ...this.state, isLoading: true });
    let next: FeedState;
    try {
      const options = { ...this.#options, signal };
      const loaded = await inTurn(() => this.#world.fetchFeed(this.#url, options));
      report(this.#url, loaded.problems);
      refuseWorse(this.state.feed, loaded, this.#url);
      const { feed, clockOffset } = loaded;
      next = this.#accept(keepUnchanged(this.state.feed, feed), clockOffset);
    } catch (error) {
      next = this.#refuse(error as FeedError);
    }
    this.#request = undefined;
    this.#change(next);
    this.#setAlarm();
    // Whoever came after the request was given up still waits for a feed.
    if (signal.aborted && this.#listeners.size && !this.#isLeft) this.load();
  }

  #accept(feed: Feed, clockOffset: number): FeedState {
    const updated = this.#world.now();
    this.#schedule.ended();
    const answer = { feed, updated, clockOffset };
    void this.#memory.note(answer);
    return { ...answer, isLoading: false };
  }

  #refuse(error: FeedError): FeedState {
    const state = { ...this.state, isLoading: false };
    if (error.code === 'abort') return state;
    this.#schedule.ended(error);
    report(this.#url, [], error);
    const { next } = this.#schedule;
    return { ...state, error, retryAt: next < Infinity ? next : undefined };
  }

  #setAlarm(): void {
    const isAsleep = !this.#listeners.size || this.#request || this.#isLeft;
    this.#world.wakeAt(this.#wake, isAsleep ? Infinity : this.#schedule.next);
  }

  readonly #wake = (): void => {
    // It is told when there is a network again.
    if (!this.#world.isOffline()) void this.reload();
  };

  readonly #pageChanged = (isHere: boolean): void => {
    this.#isLeft = !isHere;
    if (isHere) {
      const { error } = this.state;
      if (this.#wasCut || error?.code === 'network' || this.#schedule.next <= this.#world.now()) this.#wake();
    }
    this.#wasCut = !isHere && !!this.#request;
    if (this.#wasCut) this.#request?.controller.abort();
    this.#setAlarm();
  };

  /** Nobody shows it any more. */
  #rest(): void {
    this.#request?.controller.abort();
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#setAlarm();
  }

  #change(state: FeedState): void {
    this.state = state;
    for (const listener of this.#listeners) listener();
  }
}
