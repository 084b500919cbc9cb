import { SectionsElement } from '../elements/sections/sections.js';
import { defineOnce } from './define-once.js';

defineOnce('newsfold-sections', SectionsElement);

declare global {
  interface HTMLElementTagNameMap {
    'newsfold-sections': SectionsElement;
  }
}
