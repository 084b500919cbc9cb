import { ContextProvider } from '@lit/context';
import { noChange } from 'lit';
import { directive, Directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';
import { feedContext } from '../src/controllers/contexts.js';
import { readFeed } from '../src/formats/parse-feed.js';
import type { FeedSource, FeedState } from '../src/loading/feed-source.js';
import type { Feed } from '../src/model/feed.js';
import type { JsonFeed } from '../tests/fixtures/world-desk/feed-json.js';

/** A source with a fixed state, until a story changes it. */
export class StorySource implements FeedSource {
  state: FeedState;
  readonly #listeners = new Set<() => void>();

  constructor(state: Partial<FeedState>) {
    this.state = { isLoading: false, clockOffset: 0, ...state };
  }

  change(state: Partial<FeedState>): void {
    this.state = { ...this.state, ...state };
    for (const listener of this.#listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  load(): void {}
  reload = () => Promise.resolve();
  poll(): void {}
}

/** A parsed feed. JSON Feed is parsed synchronously. */
export const read = (feed: JsonFeed): Feed =>
  (readFeed(feed, { url: document.baseURI }) as { feed: Feed }).feed;

/** Provides a source to all elements inside: `<div ${provide(source)}>`. */
class Provide extends Directive {
  #provider?: ContextProvider<typeof feedContext>;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('provide() stands where an attribute would');
  }

  override update({ element }: ElementPart, [source]: [FeedSource]): symbol {
    this.#provider ??= new ContextProvider(element as HTMLElement, { context: feedContext });
    this.#provider.setValue(source);
    return noChange;
  }

  render(_source: FeedSource): symbol {
    return noChange;
  }
}

export const provide = directive(Provide);
