import { css } from 'lit';
import { noticeStyles } from './notices.styles.js';
import { printStyles } from './print.styles.js';
import { scriptStyles } from './script.styles.js';

/** Type, colour, links, focus. Sizes follow the text around the element, not the root, between 15 and 36 px. */
const commonStyles = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  .frame {
    container: newsfold / inline-size;
    contain-intrinsic-inline-size: 18em;
    font-family: var(--newsfold-font-body, inherit);
    font-size: clamp(15px, 1em, 36px);
    line-height: calc(1.4 * var(--newsfold-leading));
    color: var(--newsfold-text, inherit);
    text-align: start;
    text-transform: none;
    letter-spacing: normal;
    overflow-wrap: break-word;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  figure {
    margin: 0;
    padding: 0;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-family: var(--newsfold-font-headline, inherit);
    font-weight: var(--newsfold-headline-weight, 700);
    text-wrap: balance;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  /* Whatever the font: a target's size is its own. A link within a sentence stays as large as its line. */
  a,
  button,
  summary {
    box-sizing: border-box;
    min-inline-size: 24px;
    min-block-size: 24px;
  }
  a:hover {
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.16em;
  }
  :is(a, button, summary, [tabindex]):focus-visible {
    outline: 3px solid var(--newsfold-focus, light-dark(#0b57d0, #a8c7fa));
    outline-offset: 3px;
    border-radius: 2px;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .empty,
  [part='meta'] {
    color: var(--newsfold-text-muted, color-mix(in srgb, currentColor 70%, transparent));
  }
  .on-air {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    font-weight: 700;
    color: var(--newsfold-live, light-dark(#b80012, #ff7b72));
  }
  .on-air::before {
    content: '';
    flex: none;
    inline-size: 0.6em;
    block-size: 0.6em;
    border-radius: 50%;
    background: currentColor;
    forced-color-adjust: none;
  }
  @media (prefers-reduced-motion: no-preference) {
    .on-air::before {
      animation: on-air 2s ease-in-out infinite;
    }
  }
  @keyframes on-air {
    50% {
      opacity: 0.35;
    }
  }
`;

/** The base styles of every element. */
export const baseStyles = [commonStyles, noticeStyles, scriptStyles, printStyles];
