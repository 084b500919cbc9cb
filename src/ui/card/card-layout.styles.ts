import { css } from 'lit';

/**
 * One block for each layout of a card. The container `card` is what gives a card its width: the frame of a card that is
 * alone, the list, or, only where a strip's cards can be wide, its item. A container costs more than all else of a card.
 */
export const cardLayoutStyles = css`
  .frame:has(> .card) {
    container-name: newsfold card;
  }
  .horizontal.has-picture {
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: calc(var(--newsfold-space, 8px) * 2);
  }
  .compact.has-picture {
    grid-template-columns: minmax(0, 1fr) clamp(72px, 30%, 128px);
    gap: calc(var(--newsfold-space, 8px) * 1.5);
  }
  .compact .picture {
    order: 1;
  }
  .compact .image-box {
    aspect-ratio: var(--newsfold-image-ratio, 4 / 3);
  }
  .compact [part='headline'],
  .headline [part='headline'] {
    font-size: 1em;
    line-height: calc(1.28 * var(--newsfold-leading));
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
  .overlay figure .image-box,
  .overlay .image-box {
    block-size: 100%;
    aspect-ratio: auto;
    border-radius: 0;
  }
  .overlay .text {
    align-self: end;
    padding: calc(var(--newsfold-space, 8px) * 12) calc(var(--newsfold-space, 8px) * 2) calc(var(--newsfold-space, 8px) * 2);
    /* Keeps white text readable on a white picture. */
    background: linear-gradient(transparent, rgb(0 0 0 / 0.68) calc(var(--newsfold-space, 8px) * 11.5), rgb(0 0 0 / 0.86));
    text-shadow: 0 1px 2px rgb(0 0 0 / 0.5);
    z-index: 1;
  }
  /* Two colours, so that one contrasts with any picture. */
  .overlay .link:focus-visible::after {
    outline-offset: -3px;
    box-shadow: inset 0 0 0 6px Canvas;
  }
  .overlay .overline,
  .overlay .on-air,
  .overlay [part='label'] {
    color: #fff;
  }
  .overlay [part='headline'] {
    font-size: 1.125em;
    line-height: calc(1.18 * var(--newsfold-leading));
  }

  @container card (inline-size < 320px) {
    .horizontal.has-picture {
      grid-template-columns: minmax(0, 1fr) 96px;
      gap: 12px;
    }
    .horizontal .picture {
      order: 1;
    }
    .horizontal [part='headline'] {
      font-size: 1em;
    }
  }
  @container card (inline-size >= 400px) {
    .overlay [part='headline'] {
      font-size: 1.375em;
    }
  }
  @container card (inline-size >= 520px) {
    .overlay [part='headline'] {
      font-size: 1.75em;
    }
    .auto.has-picture {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: calc(var(--newsfold-space, 8px) * 2.5);
    }
    .auto [part='headline'],
    .horizontal [part='headline'],
    .vertical [part='headline'] {
      font-size: 1.375em;
      line-height: calc(1.18 * var(--newsfold-leading));
    }
  }
  @container card (inline-size >= 860px) {
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
    .overlay > * {
      grid-area: auto;
    }
    .overlay .picture {
      position: static;
      order: -1;
    }
    .overlay .image-box {
      aspect-ratio: var(--newsfold-image-ratio, 16 / 9);
    }
  }
`;
