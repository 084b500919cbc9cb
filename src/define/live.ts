import { LiveElement } from '../elements/live/live.js';
import { defineOnce } from './define-once.js';

defineOnce('newsfold-live', LiveElement);

declare global {
  interface HTMLElementTagNameMap {
    'newsfold-live': LiveElement;
  }
}
