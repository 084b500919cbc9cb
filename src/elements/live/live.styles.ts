import { css } from 'lit';

/** The live link: name and programme in one line; in a card below the poster. */
export const liveStyles = css`
  .channel {
    position: relative;
    display: grid;
    gap: calc(var(--newsfold-space, 8px) * 1.25);
    color: var(--newsfold-card-text, var(--newsfold-text, inherit));
  }
  .text {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px calc(var(--newsfold-space, 8px) * 2);
  }
  [part='headline'] {
    font-family: var(--newsfold-font-headline, inherit);
    font-weight: var(--newsfold-headline-weight, 700);
    font-size: 1.0625em;
  }
  a.link {
    display: inline-flex;
    align-items: center;
    min-block-size: 28px;
  }
  a.link .on-air {
    margin-inline-end: 0.5em;
  }
  a.link::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  [part='meta'] {
    position: relative;
    font-size: 0.875em;
  }
  .now {
    color: var(--newsfold-text, inherit);
  }
  .when {
    font-weight: 600;
  }
  [part='time'] {
    unicode-bidi: plaintext;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .card .text {
    display: grid;
  }
`;
