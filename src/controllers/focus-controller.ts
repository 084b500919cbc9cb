import type { LitElement, ReactiveController } from 'lit';
import type { StoryNode } from './impression-controller.js';

/** Keeps the focus on a story's link when an update draws the story anew, as when a correction adds a standfirst. */
export class FocusController implements ReactiveController {
  readonly #host: LitElement;
  /** The link that had the focus before an update, and the id of its story. */
  #focused?: { link: Element; id?: string };

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostUpdate(): void {
    const link = this.#host.shadowRoot?.activeElement;
    this.#focused = link?.matches('.story a.link') ? { link, id: storyIdOf(link) } : undefined;
  }

  hostUpdated(): void {
    if (!this.#focused || this.#focused.link.isConnected) return;
    const { id } = this.#focused;
    const links = this.#host.renderRoot.querySelectorAll<HTMLElement>('.story a.link');
    [...links].find((link) => storyIdOf(link) === id)?.focus({ preventScroll: true });
  }
}

const storyIdOf = (link: Element) => link.closest<StoryNode>('.story')?.story?.id;
