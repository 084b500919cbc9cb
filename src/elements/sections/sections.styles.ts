import { css } from 'lit';

/** Space between the sections, and a heading above them that is larger than theirs. */
export const sectionsStyles = css`
  .strip + .strip {
    margin-block-start: calc(var(--newsfold-space, 8px) * 5);
  }
  .frame > slot > [part='heading'] {
    font-size: 1.75em;
    border: 0;
    padding: 0;
    margin-block-end: calc(var(--newsfold-space, 8px) * 2);
  }
`;
