import type { LitElement, ReactiveController } from 'lit';
import type { Article } from '../model/feed.js';

/** Keeps the focus on a story's link when an update draws the story anew, as when a correction adds a standfirst. */
export class FocusController implements ReactiveController {
  readonly #host: LitElement;
  #focused?: { link: Element; id?: string };

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostUpdate(): void {
    const link = this.#host.shadowRoot?.activeElement;
    this.#focused = link?.matches('.story a.link') ? { link, id: storyOf(link)?.id } : undefined;
  }

  hostUpdated(): void {
    if (!this.#focused || this.#focused.link.isConnected) return;
    const links = this.#host.renderRoot.querySelectorAll<HTMLElement>('.story a.link');
    const link = [...links].find((candidate) => storyOf(candidate)?.id === this.#focused?.id);
    link?.focus({ preventScroll: true });
  }
}

const storyOf = (link: Element) => link.closest<HTMLElement & { story?: Article }>('.story')?.story;
