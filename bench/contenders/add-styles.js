// @ts-check
import css from './plain.css';

/** Adds the plain card's styles to the page, for contenders that draw in it. */
export function addStyles() {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
}
