/** The custom states of an element: what a page's CSS may select with `:state()`. */
export class States {
  readonly #states: CustomStateSet | undefined;

  constructor(host: HTMLElement) {
    try {
      this.#states = host.attachInternals().states;
    } catch {
      // A browser or a server without custom states: the element works, only its states cannot be styled.
    }
  }

  set(states: Record<string, boolean>): void {
    for (const [name, isOn] of Object.entries(states)) {
      if (isOn) this.#states?.add(name);
      else this.#states?.delete(name);
    }
  }
}
