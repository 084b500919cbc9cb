import type { FeedSource } from '../loading/feed-source.js';
import type { Article, Feed } from '../model/feed.js';
import { mergeInPlace } from '../model/merge-in-place.js';

/** The feed that is shown. While a reader reads, new articles are held back and changed ones are replaced in place. */
export class StableFeed {
  readonly #canReorder: () => boolean;
  #source?: FeedSource;
  #latest?: Feed;
  #shown?: Feed;
  readonly #pending = new Set<string>();

  /** @param canReorder whether articles may move: nobody is reading them. */
  constructor(canReorder: () => boolean) {
    this.#canReorder = canReorder;
  }

  get feed(): Feed | undefined {
    return this.#shown;
  }

  /** Number of articles held back, of those chosen since the last `update`. */
  get pendingCount(): number {
    return this.#pending.size;
  }

  /** Takes over the source's latest feed, or as much of it as a reader allows. */
  update(source: FeedSource | undefined): void {
    const latest = source?.state.feed;
    const isSameSource = source === this.#source;
    this.#source = source;
    this.#pending.clear();
    if (latest === this.#latest) return;
    this.#latest = latest;
    const isBeingRead = isSameSource && latest && this.#shown && !this.#canReorder();
    this.#shown = isBeingRead ? mergeInPlace(this.#shown!, latest) : latest;
  }

  /** Shows all that was held back. Returns whether anything was. */
  showLatest(): boolean {
    const wasHeldBack = this.#shown !== this.#latest;
    this.#shown = this.#latest;
    return wasHeldBack;
  }

  /** Chooses articles of the shown feed, and counts those that the latest feed would add. */
  choose(choose: (feed: Feed) => Article[]): Article[] {
    if (!this.#shown || !this.#latest) return [];
    const chosen = choose(this.#shown);
    if (this.#shown !== this.#latest) {
      const ids = new Set(chosen.map(({ id }) => id));
      for (const { id } of choose(this.#latest)) if (!ids.has(id)) this.#pending.add(id);
    }
    return chosen;
  }
}
