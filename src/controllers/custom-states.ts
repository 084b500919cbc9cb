/** The custom states of an element, for `:state()` in a page's CSS, and its `aria-busy`. */
export class CustomStates {
  readonly #internals: ElementInternals | undefined;

  constructor(host: HTMLElement) {
    try {
      this.#internals = host.attachInternals();
    } catch {
      // No ElementInternals in this browser or on a server: the element works without custom states.
    }
  }

  set(states: Record<string, boolean>): void {
    for (const [name, isOn] of Object.entries(states)) {
      if (isOn) this.#internals?.states?.add(name);
      else this.#internals?.states?.delete(name);
    }
    if (this.#internals) this.#internals.ariaBusy = states.loading ? 'true' : null;
  }
}
