import { TickerElement } from '../elements/ticker/ticker.js';
import { defineOnce } from './define-once.js';

defineOnce('newsfold-ticker', TickerElement);

declare global {
  interface HTMLElementTagNameMap {
    'newsfold-ticker': TickerElement;
  }
}
