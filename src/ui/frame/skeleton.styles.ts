import { css } from 'lit';

/** Placeholders while a feed loads. They take their space at once and become visible after 0.4 s. */
export const skeletonStyles = css`
  .skeleton {
    display: grid;
    gap: calc(var(--newsfold-space, 8px) * 2);
    animation: appear 0s 0.4s both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--newsfold-gap, 24px);
  }
  .skeleton-card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--newsfold-space, 8px) * 1.25);
    align-content: start;
  }
  /* One bar for each line of text. */
  .skeleton-lines {
    --lines: 4;
    block-size: calc(var(--lines) * 1lh - 0.3lh);
    margin-block-end: 0.3lh;
    background: repeating-linear-gradient(
      color-mix(in srgb, currentColor 9%, transparent) 0 0.7lh,
      transparent 0.7lh 1lh
    );
  }
  .skeleton-lines.title {
    --lines: 2;
    font-size: 1.125em;
    margin-block-end: calc(var(--newsfold-space, 8px) * 0.5 + 0.3lh);
  }
  .skeleton-lines.heading {
    --lines: 1;
    font-size: 1.375em;
    inline-size: 9em;
    padding-block-start: calc(var(--newsfold-space, 8px) + 2px);
    background-clip: content-box;
    background-origin: content-box;
  }
  .skeleton-card.banner .image-box {
    aspect-ratio: var(--newsfold-image-ratio, 16 / 9);
  }
  .skeleton-card.compact .image-box,
  .skeleton-card.headline .image-box {
    display: none;
  }
  .skeleton-card.compact .skeleton-lines:not(.title) {
    --lines: 1;
  }
  @container newsfold (inline-size >= 480px) {
    .cards.row {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    }
    .cards.row .title {
      --lines: 3;
    }
  }
  @container newsfold (inline-size < 480px) {
    .cards.row .skeleton-card:not(:first-child),
    .cards.list .skeleton-card {
      grid-template-columns: minmax(0, 1fr) 34%;
      gap: 4px 12px;
    }
    .cards.row .skeleton-card:not(:first-child) .image-box {
      order: 1;
    }
  }
  @container newsfold (inline-size >= 520px) {
    .skeleton > .skeleton-card:is(.auto, .banner),
    .cards.list .skeleton-card {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: calc(var(--newsfold-space, 8px) * 2.5);
    }
    .skeleton > .skeleton-card .image-box,
    .cards.list .image-box {
      order: 1;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton .image-box {
      animation: breathe 2s 0.4s ease-in-out infinite;
    }
  }
  @keyframes breathe {
    50% {
      opacity: 0.5;
    }
  }
  @media print {
    .skeleton {
      display: none;
    }
  }
`;
