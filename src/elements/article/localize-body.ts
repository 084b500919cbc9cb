import { interpolate } from '../../locales/interpolate.js';
import type { Messages } from '../../locales/messages.js';

/**
 * Says in the words of a language what the buttons and links of a body do. It is said anew when the language changes,
 * while the body stays: a recording that has started goes on.
 */
export function localizeBody(body: Element, { play, newTab }: Pick<Messages, 'play' | 'newTab'>): void {
  for (const button of body.querySelectorAll('.player')) {
    const title = button.querySelector('.title')?.textContent ?? '';
    button.setAttribute('aria-label', interpolate(play, { title }));
  }
  for (const note of body.querySelectorAll('.new-tab')) note.textContent = ` (${newTab})`;
}
