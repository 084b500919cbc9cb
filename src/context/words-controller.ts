import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { chooseWords, type Words } from '../locales/words.js';
import { languageOf, missingDirection } from './language.js';

const hosts = new Set<ReactiveControllerHost>();
let observer: MutationObserver | undefined;

/** Follows `lang` and `dir` of an element and its ancestors. One observer serves the whole page. */
export class WordsController implements ReactiveController {
  language = 'en';
  /** Set where the language is written from right to left and the page does not say so itself. */
  direction?: 'rtl';
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get words(): Words {
    return chooseWords(this.language);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    observer ??= new MutationObserver(() => hosts.forEach((host) => host.requestUpdate()));
    observer.observe(document, { subtree: true, attributeFilter: ['lang', 'dir'] });
  }

  hostUpdate(): void {
    this.language = languageOf(this.#host);
    this.direction = missingDirection(this.#host);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (!hosts.size) observer?.disconnect();
  }
}
