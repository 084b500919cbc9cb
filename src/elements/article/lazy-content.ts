import { adoptStyles } from '../../controllers/document-controller.js';
import type { Messages } from '../../locales/messages.js';

type Late = typeof import('./body.js');

/**
 * A place that is filled by code which is fetched when the first article is shown. The node is the same for the life of
 * the element, so that what a reader has started in it goes on.
 */
export class LazyContent {
  /** Settles when the place holds what it was last asked to. */
  filled: Promise<unknown> = Promise.resolve();
  readonly #part: string;
  #node?: HTMLElement;
  #key?: string;
  #late?: Late;

  constructor(part: string) {
    this.#part = part;
  }

  /**
   * The place, filled anew when the key is another one.
   * @param words what its buttons and links say.
   * @param otherwise what stands in it when the code cannot be had.
   */
  show(
    key: string,
    messages: Messages,
    fill: (late: Late) => Node | Promise<Node>,
    otherwise = '',
  ): HTMLElement {
    const node = (this.#node ??= this.#make());
    if (key !== this.#key) {
      this.#key = key;
      this.filled = import('./body.js')
        .then((late) => fill((this.#late = late)))
        .catch(() => otherwise)
        .then((content) => {
          if (key === this.#key) node.replaceChildren(content);
        });
    }
    // When it stands in the element, be it not for the first time.
    this.filled = this.filled.then(() => this.#tend(node, messages));
    return node;
  }

  #tend(node: HTMLElement, messages: Messages): void {
    if (!this.#late) return;
    this.#late.localizeBody(node, messages);
    if (node.isConnected) adoptStyles(node.getRootNode() as ShadowRoot, this.#late.bodyStyles);
  }

  #make(): HTMLElement {
    const node = document.createElement('div');
    node.className = this.#part;
    node.setAttribute('part', this.#part);
    return node;
  }
}
