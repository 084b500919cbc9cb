import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Article } from '../model/feed.js';

/** An article was at least half visible for one second. */
export class ImpressionEvent extends Event {
  constructor(readonly article: Article) {
    super('newsfold-impression', { bubbles: true, composed: true });
  }
}

/** How long a card must stay half visible, in milliseconds. */
const dwell = 1000;

type Seen = { enter(): void; leave(): void };

const watched = new WeakMap<Element, Seen>();
let observer: IntersectionObserver | undefined;

function watch(card: Element, seen: Seen): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, intersectionRatio } of entries) {
        const isHalfVisible = isIntersecting && intersectionRatio >= 0.5;
        watched.get(target)?.[isHalfVisible ? 'enter' : 'leave']();
      }
    },
    { threshold: [0, 0.5] },
  );
  watched.set(card, seen);
  observer.observe(card);
}

/** Says once for each article of an element that a reader has had it before the eyes. */
export class ImpressionController implements ReactiveController {
  /** What the element shows, in the order of its cards. Set by each render. */
  articles: readonly Article[] = [];
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #seen = new Set<string>();
  readonly #followed = new Map<Element, string>();
  readonly #timers = new Map<Element, ReturnType<typeof setTimeout>>();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const { articles } = this;
    const cards = new Map<Element, Article>();
    this.#host.shadowRoot?.querySelectorAll('[part~="card"]').forEach((card, i) => {
      if (articles[i] && !this.#seen.has(articles[i].id)) cards.set(card, articles[i]);
    });
    for (const [card, id] of this.#followed) if (cards.get(card)?.id !== id) this.#forget(card);
    for (const [card, article] of cards) if (!this.#followed.has(card)) this.#follow(card, article);
  }

  hostDisconnected(): void {
    for (const card of this.#followed.keys()) this.#forget(card);
  }

  #follow(card: Element, article: Article): void {
    this.#followed.set(card, article.id);
    watch(card, {
      enter: () => {
        if (!this.#timers.has(card))
          this.#timers.set(
            card,
            setTimeout(() => this.#tell(card, article), dwell),
          );
      },
      leave: () => this.#stopTimer(card),
    });
  }

  #tell(card: Element, article: Article): void {
    if (document.visibilityState === 'hidden') return this.#stopTimer(card);
    this.#forget(card);
    if (this.#seen.has(article.id)) return;
    this.#seen.add(article.id);
    this.#host.dispatchEvent(new ImpressionEvent(article));
  }

  #stopTimer(card: Element): void {
    clearTimeout(this.#timers.get(card));
    this.#timers.delete(card);
  }

  #forget(card: Element): void {
    this.#stopTimer(card);
    this.#followed.delete(card);
    observer?.unobserve(card);
  }
}

declare global {
  interface HTMLElementEventMap {
    'newsfold-impression': ImpressionEvent;
  }
}
