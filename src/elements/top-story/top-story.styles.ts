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
    --text-gap: calc(var(--newsfold-space, 8px) * 1);
  }
  .banner [part='headline'] {
    font-size: 1.5em;
    line-height: calc(1.12 * var(--newsfold-leading));
    letter-spacing: calc(-0.008em * var(--newsfold-tracking));
  }
  .banner [part='summary'] {
    -webkit-line-clamp: var(--newsfold-line-clamp, 16);
    font-size: 1.0625em;
    line-height: calc(1.45 * var(--newsfold-leading));
  }
  .banner figcaption {
    display: block;
  }

  @container newsfold (inline-size >= 480px) {
    .banner [part='headline'] {
      font-size: 2em;
    }
  }
  @container newsfold (inline-size >= 640px) {
    .banner.has-picture {
      grid-template-columns: minmax(0, 8fr) minmax(0, 5fr);
      gap: calc(var(--newsfold-space, 8px) * 3);
    }
    .banner.has-picture [part='headline'] {
      font-size: 1.625em;
    }
    .banner.no-picture [part='headline'] {
      font-size: 2.25em;
      max-inline-size: 24ch;
    }
  }
  @container newsfold (inline-size >= 860px) {
    .banner.has-picture [part='headline'] {
      font-size: 2em;
    }
    .banner.no-picture [part='headline'] {
      font-size: 2.75em;
    }
  }
  @container newsfold (inline-size >= 1100px) {
    .banner.has-picture [part='headline'] {
      font-size: 2.5em;
    }
    .banner.no-picture [part='headline'] {
      font-size: 3.25em;
    }
  }
`;
