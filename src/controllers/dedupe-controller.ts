import type { ReactiveController } from 'lit';
import { storyOf, type Story } from '../model/choose-articles.js';
import type { Article } from '../model/feed.js';
import type { FeedHost } from './source-controller.js';
import { join, leave, takenBefore, tell, type Taker } from './dedupe-registry.js';

type Choice = (taken?: ReadonlySet<Story>) => Article[];

/** Leaves out what earlier elements of the page show, where the host and they have `dedupe`, and follows them. */
export class DedupeController implements ReactiveController, Taker {
  readonly host: FeedHost;
  shown: Article[] = [];
  #choices: Choice[] = [];
  /** What those after it have followed already. */
  #followed: readonly Article[] = [];
  #taken?: Set<Story>;

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

  follow(taken: Set<Story>): void {
    const shown = this.#choices.flatMap((choice) => take(choice, taken));
    if (isSame(shown, this.shown)) return;
    this.shown = shown;
    this.host.requestUpdate();
  }

  hostConnected(): void {
    if (this.host.dedupe) join(this);
  }

  hostUpdate(): void {
    const isTaker = this.host.dedupe && this.host.isConnected;
    (isTaker ? join : leave)(this);
    this.#taken = isTaker ? takenBefore(this) : undefined;
    this.#followed = this.shown;
    this.#choices = [];
    this.shown = [];
  }

  hostUpdated(): void {
    tell(!isSame(this.shown, this.#followed));
  }

  hostDisconnected(): void {
    this.shown = [];
    leave(this);
  }
}

function take(choice: Choice, taken: Set<Story>): Article[] {
  const articles = choice(taken);
  for (const article of articles) taken.add(storyOf(article));
  return articles;
}

const isSame = (some: readonly Article[], others: readonly Article[]) =>
  some.length === others.length && some.every((article, i) => article === others[i]);
