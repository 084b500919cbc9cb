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
  /** In which direction the element's language is written; undefined where the text or the page's CSS decides. */
  direction?: 'rtl' | 'ltr';
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The words of the language, or English until {@link load} has brought them. */
  get messages(): Messages {
    return messagesFor(this.language);
  }

  /** Fetches the words of the language, unless some element of the page has done so. */
  load(): void {
    loadMessages(this.language);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    unwatch ??= watchMessages(update);
    observer ??= new MutationObserver(update);
    // What happens in a shadow tree is not seen from outside it.
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
