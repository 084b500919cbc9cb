import { css } from 'lit';

/** The banner: picture over text, side by side from 640 px. */
export const topStoryStyles = css`
  [part='heading'] {
    font-size: 0.875em;
    line-height: calc(1.3 * var(--newsfold-leading));
    margin-block-end: calc(var(--newsfold-space, 8px) * 1.25);
    padding-block-start: calc(var(--newsfold-space, 8px) * 1);
    border-block-start: 2px solid var(--newsfold-accent, currentColor);
  }
  .banner {
    gap: calc(var(--newsfold-space, 8px) * 2);
  }
  .banner .text {
    gap: calc(var(--newsfold-space, 8px) * 1);
  }
  .banner [part='headline'] {
    font-size: clamp(1.5em, 5.4cqi, 2.125em);
    line-height: calc(1.12 * var(--newsfold-leading));
    letter-spacing: calc(-0.008em * var(--newsfold-tracking));
  }
  .banner [part='summary'] {
    -webkit-line-clamp: var(--newsfold-line-clamp, 6);
    font-size: 1.0625em;
    line-height: calc(1.45 * var(--newsfold-leading));
  }
  .banner figcaption {
    display: block;
  }

  @container newsfold (inline-size >= 640px) {
    .banner.pictured {
      grid-template-columns: minmax(0, 8fr) minmax(0, 5fr);
      gap: calc(var(--newsfold-space, 8px) * 3);
    }
    .banner [part='headline'] {
      font-size: clamp(1.5em, 3.3cqi, 2.75em);
    }
    .banner.plain [part='headline'] {
      font-size: clamp(2em, 4.4cqi, 3.25em);
      max-inline-size: 24ch;
    }
  }
`;
