import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Article } from '../../model/feed.js';
import { interpolate } from '../../locales/interpolate.js';
import type { View } from '../view.js';
import { onResize } from '../on-resize.js';

/** Cards side by side that are scrolled through: by touch, by wheel, by keys and by two buttons. */
export function carousel(
  articles: readonly Article[],
  draw: (article: Article) => unknown,
  title: string,
  { messages, number }: View,
): TemplateResult {
  return html`<div class="controls" hidden>
      <button part="button" type="button" aria-label=${messages.previousStories} @click=${turn(-1)}>‹</button>
      <button part="button" type="button" aria-label=${messages.nextStories} @click=${turn(1)}>›</button>
    </div>
    <div
      part="list"
      class="track"
      role="group"
      aria-roledescription=${messages.carousel}
      aria-label=${title}
      tabindex="0"
      @scroll=${({ currentTarget }: Event) => mark(currentTarget as Element)}
      @keydown=${onKey}
      ${onResize(mark)}
    >
      ${repeat(
        articles,
        ({ id }) => id,
        (article, i) =>
          html`<div part="item" role="group" aria-label=${interpolate(messages.position, { place: number(i + 1), count: number(articles.length) })}>
            ${draw(article)}
          </div>`,
      )}
    </div>`;
}

/** Shows which way there is more. A button at its end stays in the tab order, so that the focus is not lost. */
function mark(track: Element): void {
  const buttons = track.previousElementSibling as HTMLElement;
  const place = Math.abs(track.scrollLeft);
  const rest = track.scrollWidth - track.clientWidth;
  const [previous, next] = [place <= 1, place >= rest - 1];
  buttons.hidden = rest <= 1;
  buttons.firstElementChild?.setAttribute('aria-disabled', String(previous));
  buttons.lastElementChild?.setAttribute('aria-disabled', String(next));
}

const turn = (pages: number) => (event: Event) => {
  const track = (event.currentTarget as Element).parentElement!.nextElementSibling!;
  scroll(track, pages * track.clientWidth);
};

function onKey(event: KeyboardEvent): void {
  const track = event.currentTarget as HTMLElement;
  const step = (track.firstElementChild as HTMLElement | null)?.offsetWidth ?? 0;
  const isRightToLeft = getComputedStyle(track).direction === 'rtl';
  const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
  const ways: Record<string, number> = { [forward]: step, [back]: -step, Home: -Infinity, End: Infinity };
  const way = ways[event.key];
  if (way === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  scroll(track, Math.max(-track.scrollWidth, Math.min(track.scrollWidth, way)));
}

/** Scrolls on by so many pixels, in the direction of reading. */
function scroll(track: Element, pixels: number): void {
  const isRightToLeft = getComputedStyle(track).direction === 'rtl';
  track.scrollBy({ left: isRightToLeft ? -pixels : pixels });
}
