import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { feedProperties, type FeedAttributes } from '../../controllers/feed-attributes.js';
import { StoriesController } from '../../controllers/stories-controller.js';
import { interpolate } from '../../locales/interpolate.js';
import { chooseOnAir, type OnAir } from '../../model/choose-on-air.js';
import type { Channel, Programme } from '../../model/feed.js';
import { baseStyles } from '../../ui/frame/base.styles.js';
import { channelName } from '../../ui/channel.js';
import { chooseLayout } from '../../ui/choose-layout.js';
import { plainLink } from '../../ui/text/link.js';
import { time } from '../../ui/card/meta.js';
import { picture } from '../../ui/card/picture.js';
import { pictureStyles } from '../../ui/card/picture.styles.js';
import { liveStyles } from './live.styles.js';
import { joinWithDots, isolate } from '../../ui/text/inline.js';

export interface LiveElement extends FeedAttributes {}

/** How a live link is laid out. */
export type LiveLayout = 'link' | 'card';
const layouts: readonly LiveLayout[] = ['link', 'card'];

/**
 * A link to a live channel: an on-air mark, the current and the next programme, or when it starts.
 *
 * ```html
 * <newsfold-live src="https://news.example/feed.json">
 *   <a href="https://news.example/live">Live TV</a>
 * </newsfold-live>
 * ```
 *
 * @slot - Shown until the channel is known, and when it cannot be loaded.
 * @slot empty - Shown instead of “No live channel right now.”
 * @slot footer - Shown under the link.
 * @csspart card - Link and programme together.
 * @csspart picture - The channel's poster, in the card layout.
 * @csspart image - The poster's `<img>`.
 * @csspart headline - The channel's name, linked.
 * @csspart badge - The on-air mark.
 * @csspart meta - What is on now and next.
 * @csspart time - When it starts.
 * @cssprop {<color>} --newsfold-live - Colour of the on-air mark.
 * @fires {SelectEvent} newsfold-select - A reader activates the link; cancelable.
 * @uses FeedController
 */
export class LiveElement extends LitElement {
  static override styles = [baseStyles, pictureStyles, liveStyles];
  static override properties: PropertyDeclarations = {
    ...feedProperties,
    channel: {},
    layout: {},
    player: {},
  };

  /** Id of the channel. Default: the feed's first. */
  declare channel?: string;
  /** `link` or `card` (with poster). Default `link`. */
  declare layout?: LiveLayout;
  /** `none`: a plain link. Default `none`. */
  declare player?: string;

  readonly #stories = new StoriesController(this);

  /** Requests the feed again. Resolves when the request has settled; never rejects. */
  reload(): Promise<void> {
    return this.#stories.reload();
  }

  protected override render(): TemplateResult {
    const { feed, now, view } = this.#stories;
    const channel = this.channel ? feed?.channels.find(({ id }) => id === this.channel) : feed?.channels[0];
    const onAir = channel && chooseOnAir(channel, now);
    if (onAir) this.#stories.validUntil(onAir.until);
    return this.#stories.frame(onAir && this.#channel(channel, onAir), {
      isLive: onAir?.status === 'live',
      isQuiet: true,
      empty: view.messages.noChannel,
    });
  }

  #channel(channel: Channel, onAir: OnAir): TemplateResult {
    const { view } = this.#stories;
    const layout = chooseLayout(this.layout, layouts) ?? 'link';
    const poster =
      layout === 'card' && channel.poster ? { renditions: [{ url: channel.poster }] } : undefined;
    return html`<div part="card" class="channel ${layout} ${onAir.status}">
        ${picture(poster, view)}
        <div class="text">
          <p part="headline">${plainLink(channel, { attributes: html`class="link"`, content: channelName(channel, onAir, view) }, view)}</p>
          ${this.#schedule(onAir)}
        </div>
      </div>
      <slot name="footer"></slot>`;
  }

  #schedule(onAir: OnAir) {
    const fragments = this.#fragments(onAir).filter(Boolean);
    return fragments.length ? html`<p part="meta">${joinWithDots(...fragments)}</p>` : nothing;
  }

  #fragments({ status, now, next }: OnAir): unknown[] {
    const { view } = this.#stories;
    const { messages, wait, clock } = view;
    const title = (programme: Programme) => isolate(programme.title, view.feedLanguage, view);
    if (status === 'live')
      return [
        now && html`<span class="now">${when(messages.onNow)}${title(now)}</span>`,
        next &&
          html`<span class="next">${when(messages.next)}${time(next.start, `${clock(next.start)} `, view)}${title(next)}</span>`,
      ];
    return status === 'upcoming' && next
      ? [
          html`<span class="now">${when(interpolate(messages.starts, { when: wait(next.start) }))}${title(next)}</span>`,
        ]
      : [html`<span class="now">${messages.offAir}</span>`];
  }
}

/** The words before a programme. The space is part of the text: screen readers skip one between two elements. */
const when = (text: string) => html`<span class="when">${`${text} `}</span>`;
