import type { FeedSource } from '../loading/feed-source.js';
import type { Article, Feed } from '../model/feed.js';
import { mergeInPlace } from '../model/merge-in-place.js';

/** The feed before a reader's eyes, which a newer one follows without moving what is read. */
export class StableFeed {
  readonly #mayMove: () => boolean;
  #source?: FeedSource;
  #latest?: Feed;
  #shown?: Feed;
  readonly #waiting = new Set<string>();

  /** @param mayMove whether nobody is in the middle of it. */
  constructor(mayMove: () => boolean) {
    this.#mayMove = mayMove;
  }

  get feed(): Feed | undefined {
    return this.#shown;
  }

  /** How many articles of those chosen since the last `take` wait. */
  get pendingCount(): number {
    return this.#waiting.size;
  }

  /** What the source has now. */
  update(source: FeedSource | undefined): void {
    const latest = source?.state.feed;
    const isSameSource = source === this.#source;
    this.#source = source;
    this.#waiting.clear();
    if (latest === this.#latest) return;
    this.#latest = latest;
    const isRead = isSameSource && latest && this.#shown && !this.#mayMove();
    this.#shown = isRead ? mergeInPlace(this.#shown!, latest) : latest;
  }

  /** Shows all that waits. True where something did. */
  showLatest(): boolean {
    const isHeld = this.#shown !== this.#latest;
    this.#shown = this.#latest;
    return isHeld;
  }

  /** What is chosen of the feed, and notes what would be chosen beside it if nothing waited. */
  choose(choice: (feed: Feed) => Article[]): Article[] {
    if (!this.#shown || !this.#latest) return [];
    const chosen = choice(this.#shown);
    if (this.#shown !== this.#latest) {
      const ids = new Set(chosen.map(({ id }) => id));
      for (const { id } of choice(this.#latest)) if (!ids.has(id)) this.#waiting.add(id);
    }
    return chosen;
  }
}
