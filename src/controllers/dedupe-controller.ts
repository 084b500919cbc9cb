import type { ReactiveController } from 'lit';
import { isSameList, storyKeyOf, type StoryKey } from '../model/choose-articles.js';
import type { Article } from '../model/feed.js';
import { notify, register, shownBefore, unregister, type Participant } from './dedupe-registry.js';
import type { FeedHost } from './source-controller.js';

/** Chooses articles without these stories. */
type ChooseWithout = (excluded?: ReadonlySet<StoryKey>) => Article[];

/** Where the host has `dedupe`: leaves out stories that earlier elements with `dedupe` show, and follows their changes. */
export class DedupeController implements ReactiveController, Participant {
  readonly host: FeedHost;
  shown: Article[] = [];
  #choices: ChooseWithout[] = [];
  /** The articles that later participants know of. */
  #notified: readonly Article[] = [];
  #excluded?: Set<StoryKey>;

  constructor(host: FeedHost) {
    this.host = host;
    host.addController(this);
  }

  /**
   * Chooses articles during a render. A second call in the same render leaves out what the first has chosen.
   * @param choose is called again whenever earlier elements change, to find out whether the host must update.
   */
  choose(choose: ChooseWithout): Article[] {
    if (!this.#excluded) return choose();
    this.#choices.push(choose);
    const articles = chooseAndExclude(choose, this.#excluded);
    this.shown.push(...articles);
    return articles;
  }

  recompute(excluded: Set<StoryKey>): void {
    const shown = this.#choices.flatMap((choose) => chooseAndExclude(choose, excluded));
    if (isSameList(shown, this.shown)) return;
    this.shown = shown;
    this.host.requestUpdate();
  }

  hostConnected(): void {
    if (this.host.dedupe) register(this);
  }

  hostUpdate(): void {
    const isParticipant = this.host.dedupe && this.host.isConnected;
    (isParticipant ? register : unregister)(this);
    this.#excluded = isParticipant ? shownBefore(this) : undefined;
    this.#notified = this.shown;
    this.#choices = [];
    this.shown = [];
  }

  hostUpdated(): void {
    notify(!isSameList(this.shown, this.#notified));
  }

  hostDisconnected(): void {
    this.shown = [];
    unregister(this);
  }
}

function chooseAndExclude(choose: ChooseWithout, excluded: Set<StoryKey>): Article[] {
  const articles = choose(excluded);
  for (const article of articles) excluded.add(storyKeyOf(article));
  return articles;
}
