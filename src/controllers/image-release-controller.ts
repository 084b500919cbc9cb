import type { LitElement, ReactiveController } from 'lit';

/** The attributes that an image had, and the one file that it keeps. */
type Released = { src: string; srcset: string; keptSrc: string };

/**
 * Releases the images of a disconnected host. Chromium 156 keeps a detached `<img srcset sizes="auto">`, and all nodes
 * around it, for as long as the page lives; without `srcset` it lets them go. No public report was found; `sizes="auto"`
 * is specified at https://html.spec.whatwg.org/multipage/images.html#sizes-attributes.
 */
export class ImageReleaseController implements ReactiveController {
  readonly #host: LitElement;
  readonly #released = new Map<HTMLImageElement, Released>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostDisconnected(): void {
    // An element that is only moved is reconnected before this microtask runs. In a later task it would be too late:
    // Chromium 156 kept 52 of 1,000 removed strips.
    queueMicrotask(this.#release);
  }

  /** Restores the attributes before the first render after a reconnect. */
  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    for (const [img, { src, srcset, keptSrc }] of this.#released)
      // A render may have given it another image meanwhile.
      if (img.src === keptSrc && !img.srcset) Object.assign(img, { srcset, src });
    this.#released.clear();
  }

  hostUpdated(): void {
    this.#release();
  }

  readonly #release = (): void => {
    if (this.#host.isConnected) return;
    for (const img of this.#host.renderRoot.querySelectorAll<HTMLImageElement>('img[srcset][src]')) {
      const { src, srcset, currentSrc } = img;
      // The file that is loaded: without `srcset` the browser would request `src`.
      if (currentSrc) img.src = currentSrc;
      img.removeAttribute('srcset');
      this.#released.set(img, { src, srcset, keptSrc: img.src });
    }
  };
}
