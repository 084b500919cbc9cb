import { TopStoryElement } from '../elements/top-story/top-story.js';
import { defineOnce } from './define-once.js';

defineOnce('newsfold-top-story', TopStoryElement);

declare global {
  interface HTMLElementTagNameMap {
    'newsfold-top-story': TopStoryElement;
  }
}
