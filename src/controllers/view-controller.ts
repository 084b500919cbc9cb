import type { ReactiveController } from 'lit';
import type { View } from '../ui/view.js';
import { formatClock } from '../intl/format-date.js';
import { formatDuration, speakDuration } from '../intl/format-duration.js';
import { formatDay } from '../intl/format-day.js';
import { formatAge, formatMoment, formatWait } from '../intl/format-time.js';
import { isKnown } from '../intl/formatters.js';
import { formatNumber } from '../intl/plural.js';
import type { TimeLocale } from '../intl/time-locale.js';
import type { FeedController } from './feed-controller.js';
import { select } from './select-event.js';
import type { FeedHost } from './source-controller.js';
import { WordsController } from './messages-controller.js';

type Deeds = {
  [Name in keyof View as View[Name] extends (...given: never[]) => unknown ? Name : never]: View[Name];
};

/** Gathers language, settings and time into one {@link View}. */
export class ViewController implements ReactiveController {
  view!: View;
  readonly #feed: FeedController;
  readonly #words: WordsController;
  readonly #highestLevel: number;
  readonly #deeds: Deeds;

  /** @param highestLevel of the element's own heading; 1 only where the element may be what a page is about. */
  constructor(host: FeedHost, feed: FeedController, { highestLevel = 2 } = {}) {
    this.#highestLevel = highestLevel;
    this.#feed = feed;
    this.#words = new WordsController(host);
    this.#deeds = {
      age: (date) => this.#timed(formatAge, date),
      wait: (date) => this.#timed(formatWait, date),
      day: (date) => this.#timed(formatDay, date),
      moment: (date) => this.#timed(formatMoment, date),
      clock: (date) => formatClock(date, this.#locale),
      duration: (seconds) => formatDuration(seconds, this.#locale),
      spokenDuration: (seconds) => speakDuration(seconds, this.#locale),
      number: (number) => formatNumber(number, this.view.words.time?.numbers ?? this.view.language),
      select: (selected, event) => select(host, selected, event),
      reload: () => void feed.reload(),
      showWaiting: () => void feed.showWaiting(),
      repaint: () => host.requestUpdate(),
    };
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#feed.isWanted) this.#words.load();
    const { timeZone, target, linkParams, headingLevel } = this.#feed.settings;
    const { words, language, direction } = this.#words;
    const level = Math.min(6, Math.max(this.#highestLevel, Math.trunc(headingLevel || 2)));
    const view = {
      words,
      language,
      timeLanguage: words.time || isKnown(language) ? language : 'en',
      feedLanguage: this.#feed.feed?.language,
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

  get #locale(): TimeLocale {
    const { language, timeZone, words } = this.view;
    return { language, timeZone, words: words.time };
  }

  #timed(format: typeof formatAge, date: Date): string {
    const { clock } = this.#feed;
    const { text, until } = format(date, clock.now, this.#locale);
    clock.until(until);
    return text;
  }
}
