import { css } from 'lit';

/** Topics in a wrapping row, each large enough for touch. */
export const topicsStyles = css`
  .topics [part='list'] {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--newsfold-space, 8px) * 1);
    list-style: none;
  }
  .topics [part='item'] {
    container-type: normal;
  }
  .topics [part='link'] {
    display: inline-block;
    padding: 0.3em 0.75em;
    font-size: 0.9375em;
    font-weight: 600;
    line-height: calc(1.3 * var(--newsfold-leading));
    border: 1px solid var(--newsfold-border, color-mix(in srgb, currentColor 28%, transparent));
    border-radius: 1.2em;
  }
  .topics a[part='link']:hover {
    border-color: currentColor;
    text-decoration: none;
  }
`;
