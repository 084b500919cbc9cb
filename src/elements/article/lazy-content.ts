import { adoptStyles } from '../../controllers/document-controller.js';
import type { Messages } from '../../locales/messages.js';

type BodyModule = typeof import('./body.js');

/** What {@link LazyContent} renders. */
type Content = {
  /** Values that the content depends on. It is built again only if one of them has changed. */
  dependencies: readonly unknown[];
  /** Texts of the buttons and links in it. */
  messages: Messages;
  /** Returns the content. */
  build: (module: BodyModule) => Node | Promise<Node>;
  /** Returns the text to show if the code could not be loaded. Default: none. */
  fallback?: () => string;
};

/**
 * A node whose content is built by code that is imported on first use. The node stays the same for the life of its host,
 * so that updates do not stop a recording that plays in it.
 */
export class LazyContent {
  /** Resolves when the content of the last `render()` is in place. Rejects only if its `fallback` throws. */
  ready: Promise<unknown> = Promise.resolve();
  readonly #part: string;
  #node?: HTMLElement;
  #dependencies?: readonly unknown[];
  #module?: BodyModule;

  /** @param part name of the node's CSS part, and its class. */
  constructor(part: string) {
    this.#part = part;
  }

  /** Returns the node, which gets its content when that has been built. */
  render({ dependencies, messages, build, fallback = () => '' }: Content): HTMLElement {
    const node = (this.#node ??= this.#createNode());
    if (!isSame(dependencies, this.#dependencies)) {
      this.#dependencies = dependencies;
      this.ready = import('./body.js')
        .then((module) => build((this.#module = module)))
        .catch(fallback)
        .then((content) => {
          if (dependencies === this.#dependencies) node.replaceChildren(content);
        });
    }
    // Also when the node was rendered before: the messages or its document may have changed.
    this.ready = this.ready.then(() => this.#localize(node, messages));
    return node;
  }

  #localize(node: HTMLElement, messages: Messages): void {
    if (!this.#module) return;
    this.#module.localizeBody(node, messages);
    if (node.isConnected) adoptStyles(node.getRootNode() as ShadowRoot, this.#module.bodyStyles);
  }

  #createNode(): HTMLElement {
    const node = document.createElement('div');
    node.className = this.#part;
    node.setAttribute('part', this.#part);
    return node;
  }
}

const isSame = (values: readonly unknown[], previous: readonly unknown[] | undefined) =>
  values.length === previous?.length && values.every((value, i) => value === previous[i]);
