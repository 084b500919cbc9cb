import type { ReactiveController } from 'lit';
import { storyKeyOf, type StoryKey } from '../model/choose-articles.js';
import type { Article } from '../model/feed.js';
import type { FeedHost } from './source-controller.js';
import { register, unregister, shownBefore, notify, type Participant } from './dedupe-registry.js';

type Choice = (taken?: ReadonlySet<StoryKey>) => Article[];

/** Leaves out what earlier elements of the page show, where the host and they have `dedupe`, and follows them. */
export class DedupeController implements ReactiveController, Participant {
  readonly host: FeedHost;
  shown: Article[] = [];
  #choices: Choice[] = [];
  /** What those after it have followed already. */
  #followed: readonly Article[] = [];
  #taken?: Set<StoryKey>;

  constructor(host: FeedHost) {
    this.host = host;
    host.addController(this);
  }

  /**
   * Makes a choice of what the host shows, once or more in a render: no choice takes what one before it has taken.
   * @param choice is made again whenever earlier elements change, to learn whether the host must be updated.
   */
  choose(choice: Choice): Article[] {
    if (!this.#taken) return choice();
    this.#choices.push(choice);
    const articles = take(choice, this.#taken);
    this.shown.push(...articles);
    return articles;
  }

  recompute(taken: Set<StoryKey>): void {
    const shown = this.#choices.flatMap((choice) => take(choice, taken));
    if (isSame(shown, this.shown)) return;
    this.shown = shown;
    this.host.requestUpdate();
  }

  hostConnected(): void {
    if (this.host.dedupe) register(this);
  }

  hostUpdate(): void {
    const isTaker = this.host.dedupe && this.host.isConnected;
    (isTaker ? register : unregister)(this);
    this.#taken = isTaker ? shownBefore(this) : undefined;
    this.#followed = this.shown;
    this.#choices = [];
    this.shown = [];
  }

  hostUpdated(): void {
    notify(!isSame(this.shown, this.#followed));
  }

  hostDisconnected(): void {
    this.shown = [];
    unregister(this);
  }
}

function take(choice: Choice, taken: Set<StoryKey>): Article[] {
  const articles = choice(taken);
  for (const article of articles) taken.add(storyKeyOf(article));
  return articles;
}

const isSame = (some: readonly Article[], others: readonly Article[]) =>
  some.length === others.length && some.every((article, i) => article === others[i]);
