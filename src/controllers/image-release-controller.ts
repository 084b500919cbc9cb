import type { LitElement, ReactiveController } from 'lit';

/** What a picture had before, and the one file that was left to it. */
type Choice = { src: string; srcset: string; left: string };

/**
 * Lets go of the pictures of an element that has left. Chromium keeps a picture that chooses its file by its own width
 * (`sizes="auto"`) for as long as the page lives, and all that stands around it, unless it has no choice any more.
 */
export class ImageReleaseController implements ReactiveController {
  readonly #host: LitElement;
  readonly #choices = new Map<HTMLImageElement, Choice>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostDisconnected(): void {
    // An element that is moved leaves and comes back in one task.
    queueMicrotask(this.#letGo);
  }

  /** Before anything is drawn, which an element does when it comes back, too. */
  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    for (const [img, { src, srcset, left }] of this.#choices)
      // Where it has become another picture meanwhile it has what it needs.
      if (img.src === left && !img.srcset) Object.assign(img, { srcset, src });
    this.#choices.clear();
  }

  hostUpdated(): void {
    this.#letGo();
  }

  readonly #letGo = (): void => {
    if (this.#host.isConnected) return;
    for (const img of this.#host.renderRoot.querySelectorAll<HTMLImageElement>('img[srcset][src]')) {
      const { src, srcset, currentSrc } = img;
      // The file that is there: without a choice another one would be asked for.
      if (currentSrc) img.src = currentSrc;
      img.removeAttribute('srcset');
      this.#choices.set(img, { src, srcset, left: img.src });
    }
  };
}
