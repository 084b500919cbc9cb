import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { interpolate } from '../../locales/interpolate.js';
import type { Article } from '../../model/feed.js';
import { onResize } from '../on-resize.js';
import type { View } from '../view.js';

/** Cards in a row that scrolls: by touch, wheel, arrow keys and two buttons. */
export function carousel(
  articles: readonly Article[],
  draw: (article: Article) => unknown,
  title: string,
  { messages, number }: View,
): TemplateResult {
  return html`<div class="controls" hidden>
      <button part="button" type="button" aria-label=${messages.previousStories} @click=${scrollPages(-1)}>‹</button>
      <button part="button" type="button" aria-label=${messages.nextStories} @click=${scrollPages(1)}>›</button>
    </div>
    <div
      part="list"
      class="track"
      role="group"
      aria-roledescription=${messages.carousel}
      aria-label=${title}
      tabindex="0"
      @scroll=${({ currentTarget }: Event) => updateButtons(currentTarget as Element)}
      @keydown=${onKey}
      ${onResize(updateButtons)}
    >
      ${repeat(
        articles,
        ({ id }) => id,
        (article, i) =>
          html`<div part="item" role="group" aria-label=${interpolate(messages.position, { place: number(i + 1), count: number(articles.length) })}>${draw(article)}</div>`,
      )}
    </div>`;
}

/** Shows in which directions the track scrolls. Uses `aria-disabled`, since a disabled button would lose the focus. */
function updateButtons(track: Element): void {
  const buttons = track.previousElementSibling as HTMLElement;
  // Negative in right-to-left text.
  const position = Math.abs(track.scrollLeft);
  const maxPosition = track.scrollWidth - track.clientWidth;
  const [isAtStart, isAtEnd] = [position <= 1, position >= maxPosition - 1];
  buttons.hidden = maxPosition <= 1;
  buttons.firstElementChild?.setAttribute('aria-disabled', String(isAtStart));
  buttons.lastElementChild?.setAttribute('aria-disabled', String(isAtEnd));
}

const scrollPages = (pages: number) => (event: Event) => {
  const track = (event.currentTarget as Element).parentElement!.nextElementSibling!;
  scrollForward(track, pages * track.clientWidth);
};

function onKey(event: KeyboardEvent): void {
  const track = event.currentTarget as HTMLElement;
  const cardWidth = (track.firstElementChild as HTMLElement | null)?.offsetWidth ?? 0;
  const isRightToLeft = getComputedStyle(track).direction === 'rtl';
  const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
  const distances: Record<string, number> = {
    [forward]: cardWidth,
    [back]: -cardWidth,
    Home: -Infinity,
    End: Infinity,
  };
  const distance = distances[event.key];
  if (distance === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  scrollForward(track, Math.max(-track.scrollWidth, Math.min(track.scrollWidth, distance)));
}

/** Scrolls by a number of pixels in reading direction; negative is back. */
function scrollForward(track: Element, pixels: number): void {
  const isRightToLeft = getComputedStyle(track).direction === 'rtl';
  track.scrollBy({ left: isRightToLeft ? -pixels : pixels });
}
