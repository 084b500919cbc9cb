import { MastheadElement } from '../elements/masthead/masthead.js';
import { defineOnce } from './define-once.js';

defineOnce('newsfold-masthead', MastheadElement);

declare global {
  interface HTMLElementTagNameMap {
    'newsfold-masthead': MastheadElement;
  }
}
