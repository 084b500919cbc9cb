import { StripElement } from '../elements/strip/strip.js';
import { defineOnce } from './define-once.js';

defineOnce('newsfold-strip', StripElement);

declare global {
  interface HTMLElementTagNameMap {
    'newsfold-strip': StripElement;
  }
}
