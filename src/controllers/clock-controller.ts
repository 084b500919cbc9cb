import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { setAlarm } from '../page/clock.js';

/** A clock that goes back by more than this was wrong before. In milliseconds. */
const day = 86_400_000;

/** The host's clock. It updates the host when something that it shows stops being true. */
export class ClockController implements ReactiveController {
  /** Milliseconds since 1970: the frozen time, else the server's, else the reader's. */
  now = 0;
  /** Goes up whenever a time that was shown may have stopped being true. */
  ticks = 0;
  readonly #host: ReactiveControllerHost & Element;
  readonly #wake = () => this.#host.requestUpdate();
  #isFrozen = false;
  #isSeen = false;
  /** Whether the last render showed anything that depends on the time. */
  #wasUsed = false;
  #until = Infinity;
  #offset = 0;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Sets the time at the start of an update. A time that was shown does not go back: the clock stops instead. */
  set(frozen: string | undefined, offset: number): void {
    const shown = this.#wasUsed && !this.#isFrozen ? this.now : 0;
    const moment = Date.parse(frozen ?? '');
    this.#isFrozen = !Number.isNaN(moment);
    const now = this.#isFrozen ? moment : Date.now() + offset;
    const isSetBack = shown > now && shown - now < day;
    const before = this.now;
    this.now = isSetBack && !this.#isFrozen ? shown : now;
    this.#offset = offset;
    if (before <= this.now && this.now < this.#until) return;
    this.#until = Infinity;
    this.#wasUsed = false;
    this.ticks++;
  }

  /** Updates the host at this time, by the clock of `now`. Call during a render. */
  readonly until = (moment: number): void => {
    this.#wasUsed = true;
    this.#until = Math.min(this.#until, moment);
  };

  /** Whether the host is near the viewport. Elsewhere the clock sleeps. */
  set isSeen(isSeen: boolean) {
    this.#isSeen = isSeen;
    this.#setAlarm();
  }

  hostUpdated(): void {
    this.#setAlarm();
  }

  hostDisconnected(): void {
    this.isSeen = false;
  }

  #setAlarm(): void {
    const isAsleep = this.#isFrozen || !this.#isSeen;
    setAlarm(this.#wake, isAsleep ? Infinity : this.#until - this.#offset);
  }
}
