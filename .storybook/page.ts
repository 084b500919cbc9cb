import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { styleMap } from 'lit/directives/style-map.js';
import { directionOf } from '../src/intl/direction.js';
import { reduceMotion } from './reduce-motion.js';

/** Applies the toolbars to the page around a story. */
export const page: Decorator = (story, { globals, id }) => {
  const { scheme, language, direction, width, text, motion } = globals;
  const root = document.documentElement;
  root.classList.toggle('dark-page', scheme === 'dark');
  root.lang = language;
  root.dir = direction === 'auto' ? directionOf(language) : direction;
  // Sets the root's font size, as a larger text size in the browser's settings does.
  root.style.fontSize = `${Number.parseInt(text)}%`;
  reduceMotion(motion === 'reduced');
  const column = { 'inline-size': width === 'window' ? 'auto' : `${Number.parseInt(width)}px` };
  // Creates new elements for each story. A reused element would keep properties of the story before.
  return html`<div style=${styleMap(column)}>${keyed(id, story())}</div>`;
};
