import { ArticleElement } from '../elements/article/article.js';
import { defineOnce } from './define-once.js';

defineOnce('newsfold-article', ArticleElement);

declare global {
  interface HTMLElementTagNameMap {
    'newsfold-article': ArticleElement;
  }
}
