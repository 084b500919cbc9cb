import { css } from 'lit';

/** A vertical line for each day with a dot for each article. */
export const timelineStyles = css`
  .day {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--newsfold-space, 8px) * 1.5);
  }
  .day + .day {
    margin-block-start: calc(var(--newsfold-space, 8px) * 1);
  }
  [part='day'] {
    font-size: 1em;
    line-height: calc(1.3 * var(--newsfold-leading));
  }
  .timeline [part='list'] {
    gap: calc(var(--newsfold-space, 8px) * 2.5);
    margin-inline-start: 4px;
    padding-inline-start: calc(var(--newsfold-space, 8px) * 2.5);
    border-inline-start: 1px solid var(--newsfold-border, color-mix(in srgb, currentColor 28%, transparent));
  }
  .timeline [part='item'] {
    position: relative;
  }
  .timeline [part='item']::before {
    content: '';
    position: absolute;
    inset-block-start: 0.35em;
    inset-inline-start: calc(var(--newsfold-space, 8px) * -2.5 - 5px);
    inline-size: 9px;
    block-size: 9px;
    border-radius: 50%;
    background: var(--newsfold-accent, light-dark(#9b1c1c, #ffb4ab));
  }
  .day:not(:has([part='day'])) {
    padding-block-start: calc(var(--newsfold-space, 8px) * 2);
    border-block-start: 1px solid var(--newsfold-border, color-mix(in srgb, currentColor 18%, transparent));
  }
  .timeline .compact.has-picture {
    grid-template-columns: minmax(0, 1fr) clamp(72px, 20%, 128px);
  }
  @media (forced-colors: active) {
    .timeline [part='item']::before {
      background: CanvasText;
    }
  }
  @container newsfold (inline-size < 280px) {
    .timeline .compact.has-picture {
      grid-template-columns: minmax(0, 1fr);
    }
    .timeline .picture {
      display: none;
    }
  }
`;
