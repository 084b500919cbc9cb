import type { ReactiveController } from 'lit';
import { formatAge, formatClock, formatDay, formatWait } from '../locales/format-time.js';
import type { View } from '../locales/view.js';
import type { FeedController } from './feed-controller.js';
import { select } from './select-event.js';
import type { FeedHost } from './source-controller.js';
import { WordsController } from './words-controller.js';

/** Gathers language, settings and time into one {@link View}. */
export class ViewController implements ReactiveController {
  view!: View;
  readonly #feed: FeedController;
  readonly #words: WordsController;
  readonly #highestLevel: number;
  readonly #deeds: Pick<View, 'age' | 'wait' | 'day' | 'clock' | 'select' | 'repaint'>;

  /** @param highestLevel of the element's own heading; 1 only where the element may be what a page is about. */
  constructor(host: FeedHost, feed: FeedController, { highestLevel = 2 } = {}) {
    this.#highestLevel = highestLevel;
    this.#feed = feed;
    this.#words = new WordsController(host);
    this.#deeds = {
      age: (date) => this.#timed(formatAge, date),
      wait: (date) => this.#timed(formatWait, date),
      day: (date) => this.#timed(formatDay, date),
      clock: (date) => formatClock(date, this.view.language, this.view.timeZone),
      select: (selected, event) => select(host, selected, event),
      repaint: () => host.requestUpdate(),
    };
    host.addController(this);
  }

  hostUpdate(): void {
    const { timeZone, target, linkParams, headingLevel } = this.#feed.settings;
    const { words, language, direction } = this.#words;
    const level = Math.min(6, Math.max(this.#highestLevel, Math.trunc(headingLevel || 2)));
    const view = {
      words,
      language,
      direction,
      timeZone,
      target,
      linkParams,
      headingLevel: level,
      ...this.#deeds,
    };
    const isSame =
      this.view && Object.entries(view).every(([key, value]) => this.view[key as keyof View] === value);
    if (!isSame) this.view = view;
  }

  #timed(format: typeof formatAge, date: Date): string {
    const { clock } = this.#feed;
    const { text, until } = format(date, clock.now, this.view.language, this.view.timeZone);
    clock.until(until);
    return text;
  }
}
