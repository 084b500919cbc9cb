import type { ReactiveController } from 'lit';
import { formatClock } from '../intl/format-date.js';
import { formatDay } from '../intl/format-day.js';
import { formatDuration, formatDurationInWords } from '../intl/format-duration.js';
import { formatAge, formatTimeOrDate, formatTimeUntil } from '../intl/format-time.js';
import { isKnown } from '../intl/formatters.js';
import { formatNumber } from '../intl/plural.js';
import type { TimeLocale } from '../intl/time-locale.js';
import type { View } from '../ui/view.js';
import type { FeedController } from './feed-controller.js';
import { MessagesController } from './messages-controller.js';
import { onImageError } from '../ui/card/picture.js';
import { handleClick } from '../ui/frame/click.js';
import { select } from './select-event.js';
import type { FeedHost } from './source-controller.js';

/** The functions and listeners of a {@link View}: the same for the life of the host. */
type ViewMethods = {
  [
    Name in keyof View as View[Name] extends
      EventListenerOrEventListenerObject | ((...args: never[]) => unknown)
      ? Name
      : never
  ]: View[Name];
};

/** A time as readers see it, and when that is true, in milliseconds since 1970. */
type TimeText = { text: string; validFrom: number; validUntil: number };

type ViewOptions = {
  /** Highest level of the host's own heading. Default 2. */
  highestLevel?: number;
  /** Shows the articles held back. */
  showLatest: () => void;
};

/** Gathers language, settings and time into one {@link View}, which stays the same object while nothing changes. */
export class ViewController implements ReactiveController {
  view!: View;
  readonly #feed: FeedController;
  readonly #messages: MessagesController;
  readonly #highestLevel: number;
  readonly #methods: ViewMethods;
  /** Texts of the current view. */
  #texts = new Map<typeof formatAge, WeakMap<Date, TimeText>>();

  constructor(host: FeedHost, feed: FeedController, { highestLevel = 2, showLatest }: ViewOptions) {
    this.#highestLevel = highestLevel;
    this.#feed = feed;
    this.#messages = new MessagesController(host);
    const repaint = () => host.requestUpdate();
    this.#methods = {
      age: (date) => this.#timed(formatAge, date),
      wait: (date) => this.#timed(formatTimeUntil, date),
      day: (date) => this.#timed(formatDay, date),
      moment: (date) => this.#timed(formatTimeOrDate, date),
      clock: (date) => formatClock(date, this.#locale),
      ticks: () => feed.clock.ticks,
      duration: (seconds) => formatDuration(seconds, this.#locale),
      spokenDuration: (seconds) => formatDurationInWords(seconds, this.#locale),
      number: (number) => formatNumber(number, this.view.messages.time?.numbers ?? this.view.language),
      reload: () => void feed.reload(),
      showLatest,
      repaint,
      onClick: (event) => handleClick(event, (selected, original) => select(host, selected, original)),
      onImageError: onImageError(repaint),
    };
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#feed.shouldLoad) this.#messages.load();
    const { timeZone, target, linkParams, headingLevel } = this.#feed.settings;
    const { messages, language, direction } = this.#messages;
    const level = Math.min(6, Math.max(this.#highestLevel, Math.trunc(headingLevel || 2)));
    const view = {
      messages,
      language,
      timeLanguage: messages.time || isKnown(language) ? language : 'en',
      feedLanguage: this.#feed.shown.feed?.language,
      direction,
      timeZone,
      target,
      linkParams,
      headingLevel: level,
      ...this.#methods,
    };
    const isSame =
      this.view && Object.entries(view).every(([key, value]) => this.view[key as keyof View] === value);
    if (isSame) return;
    this.view = view;
    this.#texts = new Map();
  }

  get #locale(): TimeLocale {
    const { language, timeZone, messages } = this.view;
    return { language, timeZone, messages: messages.time };
  }

  /** Formats a time and keeps the text while it is true. */
  #timed(format: typeof formatAge, date: Date): string {
    const { clock } = this.#feed;
    const texts = this.#texts.get(format) ?? new WeakMap<Date, TimeText>();
    this.#texts.set(format, texts);
    const kept = texts.get(date);
    const isTrue = kept && kept.validFrom <= clock.now && clock.now < kept.validUntil;
    const text = isTrue ? kept : { ...format(date, clock.now, this.#locale), validFrom: clock.now };
    texts.set(date, text);
    clock.until(text.validUntil);
    return text.text;
  }
}
