import { css } from 'lit';
import { skeletonStyles } from '../frame/skeleton.styles.js';
import { cardLayoutStyles } from './card-layout.styles.js';
import { pictureStyles } from './picture.styles.js';

/** The parts of a card in every layout. */
const partStyles = css`
  .card {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--newsfold-space, 8px) * 1.25);
    align-content: start;
    /* The UA style sheet has “li { text-align: match-parent }”, which ignores a card's own direction:
       https://html.spec.whatwg.org/multipage/rendering.html#lists */
    text-align: start;
    color: var(--newsfold-card-text, var(--newsfold-text, inherit));
    background: var(--newsfold-card-surface, var(--newsfold-surface, transparent));
    border-radius: var(--newsfold-radius, 0);
    cursor: default;
  }
  /* Margins, not a grid: a tenth of the time that layout takes. */
  .text {
    --text-gap: calc(var(--newsfold-space, 8px) * 0.5);
  }
  .text > * + * {
    margin-block-start: var(--text-gap);
  }
  .text > [part='meta'] {
    margin-block-start: calc(var(--text-gap) + 2px);
  }
  .picture {
    order: -1;
    min-inline-size: 0;
  }
  figcaption {
    margin-block-start: 6px;
    font-size: 0.8125em;
    line-height: calc(1.35 * var(--newsfold-leading));
    color: var(--newsfold-text-muted, color-mix(in srgb, currentColor 70%, transparent));
  }
  .link::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .card:has(.link):hover [part='headline'] {
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.16em;
  }
  .link:focus-visible {
    outline: none;
  }
  .link:focus-visible::after {
    outline: 3px solid var(--newsfold-focus, light-dark(#0b57d0, #a8c7fa));
    outline-offset: 3px;
    border-radius: 2px;
  }
  .overline,
  [part='summary'],
  [part='meta'] {
    position: relative;
    z-index: 1;
    inline-size: fit-content;
  }
  .overline {
    font-size: 0.8125em;
    font-weight: 600;
    line-height: calc(1.3 * var(--newsfold-leading));
    color: var(--newsfold-accent, light-dark(#9b1c1c, #ffb4ab));
  }
  [part='label'] {
    font-weight: 800;
  }
  .breaking {
    color: var(--newsfold-live, light-dark(#b80012, #ff7b72));
  }
  [part='headline'] {
    font-size: 1.125em;
    line-height: calc(1.22 * var(--newsfold-leading));
  }
  [part='summary'] {
    font-size: 0.9375em;
    line-height: calc(1.4 * var(--newsfold-leading));
    max-inline-size: 62ch;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--newsfold-line-clamp, 12);
    overflow: hidden;
    text-wrap: pretty;
  }
  [part='meta'] {
    font-size: 0.8125em;
    line-height: calc(1.4 * var(--newsfold-leading));
    margin-block-start: 2px;
  }
  [part='meta'] > * {
    unicode-bidi: plaintext;
  }
  time,
  [part='duration'] {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .icon {
    inline-size: 0.9em;
    block-size: 0.9em;
    margin-inline-end: 0.3em;
    vertical-align: -0.06em;
    fill: currentColor;
  }
`;

/** A card with its picture and placeholder, in every layout. */
export const cardStyles = [pictureStyles, partStyles, cardLayoutStyles, skeletonStyles];
