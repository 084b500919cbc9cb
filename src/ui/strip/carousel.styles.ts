import { css } from 'lit';

/** Cards in one row; the last visible card is cut off, which shows that the row scrolls. */
export const carouselStyles = css`
  .track {
    grid-auto-flow: column;
    grid-template-columns: none;
    grid-auto-columns: clamp(min(200px, 72cqi), 29cqi, 300px);
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-snap-type: x proximity;
    scrollbar-width: thin;
    padding-block-end: 12px;
  }
  .track > * {
    scroll-snap-align: start;
  }
  /* The scroll container clips an outline outside of a card. */
  .track .link:focus-visible::after {
    outline-offset: -3px;
    box-shadow: inset 0 0 0 6px Canvas;
  }
  .controls {
    position: absolute;
    inset-block-start: calc(var(--newsfold-space, 8px) * 1);
    inset-inline-end: 0;
    display: flex;
    gap: 4px;
    background: inherit;
  }
  .controls button {
    inline-size: 1.4545em;
    block-size: 1.4545em;
    padding: 0 0 0.15em;
    font: inherit;
    font-size: 1.375em;
    line-height: 1;
    color: inherit;
    background: transparent;
    border: 1px solid var(--newsfold-border, color-mix(in srgb, currentColor 28%, transparent));
    border-radius: 50%;
    cursor: pointer;
  }
  .controls button:hover {
    border-color: currentColor;
  }
  .controls [aria-disabled='true'] {
    color: color-mix(in srgb, currentColor 40%, transparent);
    cursor: default;
    border-color: var(--newsfold-border, color-mix(in srgb, currentColor 28%, transparent));
  }
  .carousel [part='heading'] {
    padding-inline-end: 3.8em;
  }
  @media (prefers-reduced-motion: no-preference) {
    .track {
      scroll-behavior: smooth;
    }
  }
  @media print {
    .track {
      grid-auto-flow: row;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      overflow: visible;
    }
  }
`;
