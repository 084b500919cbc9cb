import { CardElement } from '../elements/card/card.js';
import { defineOnce } from './define-once.js';

defineOnce('newsfold-card', CardElement);

declare global {
  interface HTMLElementTagNameMap {
    'newsfold-card': CardElement;
  }
}
