import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { wakeAt } from './clock.js';

/** The time that an element shows, and its next look at the clock. */
export class ClockController implements ReactiveController {
  /** Milliseconds since 1970 by the clock that counts: the frozen one, else the server's, else the reader's. */
  now = 0;
  readonly #host: ReactiveControllerHost & Element;
  readonly #wake = () => this.#host.requestUpdate();
  #until = Infinity;
  #offset = 0;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Sets the clock at the start of a render. */
  set(frozen: string | undefined, offset: number): void {
    const moment = Date.parse(frozen ?? '');
    const isFrozen = !Number.isNaN(moment);
    this.#offset = isFrozen ? Infinity : offset;
    this.now = isFrozen ? moment : Date.now() + offset;
    this.#until = Infinity;
  }

  /** Says during a render until when, by `now`'s clock, something shown is true. */
  readonly until = (moment: number): void => {
    this.#until = Math.min(this.#until, moment);
  };

  hostUpdated(): void {
    // A property may be set on an element that has left the page.
    if (this.#host.isConnected)
      wakeAt(this.#wake, this.#offset === Infinity ? Infinity : this.#until - this.#offset);
  }

  hostDisconnected(): void {
    wakeAt(this.#wake, Infinity);
  }
}
