import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { feedProperties, type FeedAttributes } from '../../controllers/feed-attributes.js';
import { StoriesController } from '../../controllers/stories-controller.js';
import { isPublic } from '../../model/choose-articles.js';
import { choosePlayable } from '../../model/choose-playable.js';
import type { Article, Feed } from '../../model/feed.js';
import { toPlainText } from '../../model/plain-text.js';
import { baseStyles } from '../../ui/frame/base.styles.js';
import { cardStyles } from '../../ui/card/card.styles.js';
import { heading } from '../../ui/text/heading.js';
import { strip } from '../../ui/strip/strip.js';
import { stripStyles } from '../../ui/strip/strip.styles.js';
import { textLanguage } from '../../ui/text/text-language.js';
import { topics } from '../../ui/topics.js';
import { topicsStyles } from '../../ui/topics.styles.js';
import { articleHead } from './article-head.js';
import { articleStyles } from './article.styles.js';
import { byline } from './byline.js';
import { LazyContent } from './lazy-content.js';
import { permalink } from './permalink.js';

export interface ArticleElement extends FeedAttributes {}

/**
 * A whole article: kicker, headline, standfirst, dates, picture, sanitized body, byline, permalink to copy and share,
 * related topics and related stories. Recordings load nothing until they are played.
 *
 * ```html
 * <newsfold-article src="https://news.example/feed.json" article="a-17" heading-level="1">
 *   <a href="https://news.example/a-17">Ferry line reopens after winter repairs</a>
 * </newsfold-article>
 * ```
 *
 * @slot - Shown until the article arrives, and when it cannot be loaded.
 * @slot footer - Shown under the article.
 * @csspart card - The article's head, from kicker to picture.
 * @csspart kicker - Category and place over the headline, linked.
 * @csspart meta - Dates, duration, access, sponsor.
 * @csspart time - A date.
 * @csspart caption - The picture's caption.
 * @csspart credit - The picture's credit.
 * @csspart recording - The article's own video or audio: a button, then the player.
 * @csspart body - The body.
 * @csspart byline - Authors, initials, agencies.
 * @csspart permalink - The address with its buttons.
 * @csspart link - The address; a topic.
 * @csspart button - A button: copy, share, play.
 * @csspart status - “Copied”; the text of a notice.
 * @csspart heading - The headings “Related topics” and “Related stories”.
 * @csspart skip - A link past a section, seen when it has the focus.
 * @csspart list - A list of topics or cards.
 * @csspart item - One entry of a list.
 * @fires {ImpressionEvent} newsfold-impression - The head, or a related story, was at least half visible for one second.
 * @uses FeedController, StoriesController, frame, card
 */
export class ArticleElement extends LitElement {
  static override styles = [baseStyles, cardStyles, stripStyles, topicsStyles, articleStyles];
  static override properties: PropertyDeclarations = { ...feedProperties, article: {} };

  /** Id of the article to take from the feed, or an article itself. Default: the first that the filters leave. */
  declare article?: string | Article;

  // The article may be what the page is about, so its headline may be an h1.
  readonly #stories = new StoriesController(this, { highestLevel: 1 });
  readonly #body = new LazyContent('body');
  readonly #recording = new LazyContent('recording');

  /** Requests the feed again. Resolves when the request has settled; never rejects. */
  reload(): Promise<void> {
    return this.#stories.reload();
  }

  /** Also waits for body and recording: the code that builds them loads later. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await Promise.all([this.#body.ready, this.#recording.ready]);
    return isComplete;
  }

  protected override render(): TemplateResult {
    const { feed } = this.#stories;
    const id = typeof this.article === 'string' ? this.article : undefined;
    const [article] = this.#stories.choose(undefined, { article: id, limit: 1 });
    const content = feed && article && this.#article(article, this.#relatedTo(article, feed));
    return this.#stories.frame(content, { isLive: article?.liveStatus === 'live' });
  }

  #relatedTo({ relatedIds }: Article, { articles }: Feed): Article[] {
    const { now } = this.#stories;
    return articles.filter((article) => relatedIds.includes(article.id) && isPublic(article, now));
  }

  #article(article: Article, related: Article[]): TemplateResult {
    const { view } = this.#stories;
    const { lang, dir } = textLanguage(article.language, view);
    return html`<article class="article">
        ${articleHead(article, this.#player(article), view)}
        ${
          article.bodyHtml
            ? html`<div lang=${ifDefined(lang)} dir=${ifDefined(dir)}>${this.#bodyOf(article, article.bodyHtml)}</div>`
            : nothing
        }
        ${byline(article, view)} ${permalink(article, view)} ${this.#topics(article)} ${this.#related(related)}
      </article>
      <slot name="footer"></slot>`;
  }

  #bodyOf({ url }: Article, html: string): HTMLElement {
    const { headingLevel, target, messages } = this.#stories.view;
    const base = url || undefined;
    return this.#body.render({
      dependencies: [html, base, headingLevel, target],
      messages,
      build: ({ buildBody }) => buildBody(html, { base, headingLevel, target }),
      fallback: () => toPlainText(html),
    });
  }

  #player(article: Article): unknown {
    const recording = choosePlayable(article);
    if (!recording) return undefined;
    const { title } = article;
    const { url, type: kind } = recording;
    return this.#recording.render({
      dependencies: [title, url, kind],
      messages: this.#stories.view.messages,
      build: ({ player }) => player({ title, source: { url, kind } }),
    });
  }

  #topics({ topics: links }: Article): unknown {
    const { view } = this.#stories;
    const title = view.messages.relatedTopics;
    return links.length
      ? topics(links, title, heading(view.headingLevel + 1, 'heading', title), view)
      : nothing;
  }

  #related(articles: Article[]): unknown {
    const { view } = this.#stories;
    const title = view.messages.relatedStories;
    const headingLevel = view.headingLevel + 1;
    const ownHeading = heading(headingLevel, 'heading', title);
    return articles.length
      ? strip({ articles, title, layout: 'row', headingLevel, heading: ownHeading, footer: nothing }, view)
      : nothing;
  }
}
