import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { setAlarm } from '../page/clock.js';

/** A clock that was wrong by more than this has told nothing worth keeping. In milliseconds. */
const day = 86_400_000;

/** The time that an element shows, and its next look at the clock. */
export class ClockController implements ReactiveController {
  /** Milliseconds since 1970 by the clock that counts: the frozen one, else the server's, else the reader's. */
  now = 0;
  readonly #host: ReactiveControllerHost & Element;
  readonly #wake = () => this.#host.requestUpdate();
  #isFrozen = false;
  #isSeen = false;
  #hasTold = false;
  #until = Infinity;
  #offset = 0;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Sets the clock at the start of a render. Before the eyes of a reader it stands still rather than goes back. */
  set(frozen: string | undefined, offset: number): void {
    const told = this.#hasTold && !this.#isFrozen ? this.now : 0;
    const moment = Date.parse(frozen ?? '');
    this.#isFrozen = !Number.isNaN(moment);
    const now = this.#isFrozen ? moment : Date.now() + offset;
    const isSetBack = told > now && told - now < day;
    this.now = isSetBack && !this.#isFrozen ? told : now;
    this.#offset = offset;
    this.#until = Infinity;
    this.#hasTold = false;
  }

  /** Says during a render until when, by `now`'s clock, something shown is true. */
  readonly until = (moment: number): void => {
    this.#hasTold = true;
    this.#until = Math.min(this.#until, moment);
  };

  /** Whether a reader could see the element: it looks at the clock only then. */
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
