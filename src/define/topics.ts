import { TopicsElement } from '../elements/topics/topics.js';
import { defineOnce } from './define-once.js';

defineOnce('newsfold-topics', TopicsElement);

declare global {
  interface HTMLElementTagNameMap {
    'newsfold-topics': TopicsElement;
  }
}
