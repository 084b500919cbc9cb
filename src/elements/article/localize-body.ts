import { interpolate } from '../../locales/interpolate.js';
import type { Messages } from '../../locales/messages.js';

/**
 * Sets the texts of the players and links of a body. Call it again when the language changes: it changes the existing
 * elements, so that a recording keeps playing.
 */
export function localizeBody(body: Element, { play, newTab }: Pick<Messages, 'play' | 'newTab'>): void {
  for (const button of body.querySelectorAll('.player')) {
    const title = button.querySelector('.title')?.textContent ?? '';
    button.setAttribute('aria-label', interpolate(play, { title }));
  }
  for (const note of body.querySelectorAll('.new-tab')) note.textContent = ` (${newTab})`;
}
