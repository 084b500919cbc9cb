import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Messages } from '../locales/messages.js';
import { loadMessages, watchMessages, messagesFor } from './message-store.js';
import { directionOverride, languageOf } from '../page/language.js';

const hosts = new Set<ReactiveControllerHost>();
const update = () => hosts.forEach((host) => host.requestUpdate());
let observer: MutationObserver | undefined;
let unwatch: (() => void) | undefined;

/** Follows `lang` and `dir` of an element and its ancestors. One observer serves the whole page. */
export class MessagesController implements ReactiveController {
  /** Canonical BCP 47 tag of the element's language. */
  language = 'en';
  /** The direction to set; undefined where the text or the page's CSS decides. */
  direction?: 'rtl' | 'ltr';
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The messages in the element's language; English until {@link load} has loaded them. */
  get messages(): Messages {
    return messagesFor(this.language);
  }

  /** Loads the messages in the element's language, unless another element has. */
  load(): void {
    loadMessages(this.language);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    unwatch ??= watchMessages(update);
    observer ??= new MutationObserver(update);
    // A MutationObserver does not see into shadow trees: observe each root up to the document.
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      observer.observe(root, { subtree: true, attributeFilter: ['lang', 'dir'] });
      if (!(root instanceof ShadowRoot)) break;
    }
  }

  hostUpdate(): void {
    this.language = languageOf(this.#host);
    this.direction = directionOverride(this.#host, this.language);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size) return;
    observer?.disconnect();
    unwatch?.();
    unwatch = undefined;
  }
}
