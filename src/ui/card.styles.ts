import { css } from 'lit';

/** The card: its fragments first, then one block for each layout. Widths are those of the card's own frame or item. */
export const cardStyles = css`
  .card {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--newsfold-space, 8px) * 1.25);
    align-content: start;
    color: var(--newsfold-card-text, var(--newsfold-text, inherit));
    background: var(--newsfold-card-surface, var(--newsfold-surface, transparent));
    border-radius: var(--newsfold-radius, 0);
    cursor: default;
  }
  .text {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--newsfold-space, 8px) * 0.5);
    align-content: start;
  }
  .picture {
    order: -1;
    min-inline-size: 0;
  }
  .plate {
    aspect-ratio: var(--newsfold-image-ratio, 16 / 9);
    overflow: hidden;
    border-radius: var(--newsfold-radius, 0);
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  figcaption {
    display: none;
    margin-block-start: 6px;
    font-size: 0.8125em;
    line-height: 1.35;
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
    justify-self: start;
  }
  .overline {
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.3;
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
    line-height: 1.22;
  }
  [part='summary'] {
    font-size: 0.9375em;
    max-inline-size: 62ch;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--newsfold-line-clamp, 4);
    overflow: hidden;
    text-wrap: pretty;
  }
  [part='meta'] {
    font-size: 0.8125em;
    line-height: 1.4;
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

  .horizontal.pictured {
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: calc(var(--newsfold-space, 8px) * 2);
  }
  .compact.pictured {
    grid-template-columns: minmax(0, 1fr) clamp(72px, 30%, 128px);
    gap: calc(var(--newsfold-space, 8px) * 1.5);
  }
  .compact .picture {
    order: 1;
  }
  .compact .plate {
    aspect-ratio: var(--newsfold-image-ratio, 4 / 3);
  }
  .compact [part='headline'],
  .headline [part='headline'] {
    font-size: 1em;
    line-height: 1.28;
  }

  .overlay {
    grid-template-areas: 'all';
    min-block-size: max(220px, 56.25cqi);
    align-content: stretch;
    overflow: hidden;
    color: #fff;
    background: #16191d;
    --newsfold-text-muted: #e3e6e9;
  }
  .overlay > * {
    grid-area: all;
  }
  .overlay .picture {
    position: absolute;
    inset: 0;
    order: 0;
  }
  .overlay figure .plate,
  .overlay .plate {
    block-size: 100%;
    aspect-ratio: auto;
    border-radius: 0;
  }
  .overlay .text {
    position: relative;
    align-self: end;
    padding: calc(var(--newsfold-space, 8px) * 7) calc(var(--newsfold-space, 8px) * 2) calc(var(--newsfold-space, 8px) * 2);
    background: linear-gradient(transparent, rgb(0 0 0 / 0.62) 40%, rgb(0 0 0 / 0.86));
    text-shadow: 0 1px 2px rgb(0 0 0 / 0.5);
    z-index: 1;
  }
  .overlay .link::after {
    inset-block-start: -100vmax;
  }
  .overlay .overline,
  .overlay .on-air,
  .overlay [part='label'] {
    color: #fff;
  }
  .overlay [part='headline'] {
    font-size: clamp(1.125em, 4cqi, 1.75em);
    line-height: 1.18;
  }
  .overlay [part='summary'] {
    display: none;
  }

  @container (inline-size < 320px) {
    .horizontal.pictured {
      grid-template-columns: minmax(0, 1fr) 96px;
      gap: 12px;
    }
    .horizontal .picture {
      order: 1;
    }
    .horizontal [part='summary'] {
      display: none;
    }
    .horizontal [part='headline'] {
      font-size: 1em;
    }
  }
  @container (inline-size >= 520px) {
    .auto.pictured {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: calc(var(--newsfold-space, 8px) * 2.5);
    }
    .auto [part='headline'],
    .horizontal [part='headline'],
    .vertical [part='headline'] {
      font-size: 1.375em;
      line-height: 1.18;
    }
    .overlay [part='summary'] {
      display: -webkit-box;
    }
    .vertical figcaption {
      display: block;
    }
  }
  @container (inline-size >= 860px) {
    .auto [part='headline'],
    .horizontal [part='headline'],
    .vertical [part='headline'] {
      font-size: 1.75em;
    }
  }

  @media (forced-colors: active) {
    .overlay .text {
      background: Canvas;
      color: CanvasText;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
