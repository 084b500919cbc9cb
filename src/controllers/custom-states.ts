/** The custom states of an element: what a page's CSS may select with `:state()`. */
export class CustomStates {
  readonly #internals: ElementInternals | undefined;

  constructor(host: HTMLElement) {
    try {
      this.#internals = host.attachInternals();
    } catch {
      // A browser or a server without custom states: the element works, only its states cannot be styled.
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
