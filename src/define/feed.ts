import { FeedElement } from '../elements/feed/feed.js';
import { defineOnce } from './define-once.js';

defineOnce('newsfold-feed', FeedElement);

declare global {
  interface HTMLElementTagNameMap {
    'newsfold-feed': FeedElement;
  }
}
