import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { styleMap } from 'lit/directives/style-map.js';
import { directionOf } from '../src/intl/direction.js';
import { reduceMotion } from './reduce-motion.js';

/** The page that a story stands on, as the toolbars want it. */
export const page: Decorator = (story, { globals, id }) => {
  const { scheme, language, direction, width, text, motion } = globals;
  const root = document.documentElement;
  root.classList.toggle('dark-page', scheme === 'dark');
  root.lang = language;
  root.dir = direction === 'auto' ? directionOf(language) : direction;
  // The page's text is sized by its root, as where readers set a larger text in their browser.
  root.style.fontSize = `${Number.parseInt(text)}%`;
  reduceMotion(motion === 'reduced');
  const column = { 'inline-size': width === 'window' ? 'auto' : `${Number.parseInt(width)}px` };
  // No element is kept from one story to the next: a property that only the first one sets would stay.
  return html`<div style=${styleMap(column)}>${keyed(id, story())}</div>`;
};
