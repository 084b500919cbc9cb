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

/** The node of a story. A template marks it with the class `story` and sets its article. */
export type StoryNode = HTMLElement & { story?: Article };

type Visibility = { enter(): void; leave(): void };

const watched = new WeakMap<Element, Visibility>();
let observer: IntersectionObserver | undefined;

function watch(node: Element, visibility: Visibility): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, intersectionRatio } of entries) {
        const isHalfVisible = isIntersecting && intersectionRatio >= 0.5;
        watched.get(target)?.[isHalfVisible ? 'enter' : 'leave']();
      }
    },
    { threshold: [0, 0.5] },
  );
  watched.set(node, visibility);
  observer.observe(node);
}

/** Fires `newsfold-impression` once for each article of the host that a reader has seen. */
export class ImpressionController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Ids of articles that the event was fired for. */
  readonly #seen = new Set<string>();
  readonly #observed = new Map<StoryNode, string>();
  readonly #timers = new Map<Element, ReturnType<typeof setTimeout>>();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    for (const [node, id] of this.#observed)
      if (!node.isConnected || node.story?.id !== id) this.#unobserve(node);
    for (const node of this.#stories)
      if (node.story && !this.#observed.has(node) && !this.#seen.has(node.story.id))
        this.#observe(node, node.story);
  }

  hostDisconnected(): void {
    // After the page's own work, unless the host was only moved.
    setTimeout(() => {
      if (!this.#host.isConnected) for (const node of this.#observed.keys()) this.#unobserve(node);
    });
  }

  /** All story nodes, as a live collection: browsers cache it while nothing is drawn. */
  get #stories(): Iterable<StoryNode> {
    const frame = this.#host.shadowRoot?.querySelector('.frame');
    return (frame?.getElementsByClassName('story') ?? []) as Iterable<StoryNode>;
  }

  #observe(node: StoryNode, article: Article): void {
    this.#observed.set(node, article.id);
    watch(node, {
      enter: () => {
        if (this.#timers.has(node)) return;
        this.#timers.set(
          node,
          setTimeout(() => this.#dispatch(node, article), dwell),
        );
      },
      leave: () => this.#stopTimer(node),
    });
  }

  #dispatch(node: StoryNode, article: Article): void {
    if (document.visibilityState === 'hidden' || !node.isConnected) return this.#stopTimer(node);
    this.#unobserve(node);
    if (this.#seen.has(article.id)) return;
    this.#seen.add(article.id);
    this.#host.dispatchEvent(new ImpressionEvent(article));
  }

  #stopTimer(node: Element): void {
    clearTimeout(this.#timers.get(node));
    this.#timers.delete(node);
  }

  #unobserve(node: StoryNode): void {
    this.#stopTimer(node);
    this.#observed.delete(node);
    observer?.unobserve(node);
  }
}

declare global {
  interface HTMLElementEventMap {
    'newsfold-impression': ImpressionEvent;
  }
}
