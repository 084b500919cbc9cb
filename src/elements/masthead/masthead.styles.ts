import { css } from 'lit';

/** Name and links in one row if it is wide enough, topics below. */
export const mastheadStyles = css`
  .masthead {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--newsfold-space, 8px) * 1) calc(var(--newsfold-space, 8px) * 3);
    padding-block: calc(var(--newsfold-space, 8px) * 1.5);
  }
  .header {
    border-block-end: 1px solid var(--newsfold-border, color-mix(in srgb, currentColor 18%, transparent));
  }
  .footer {
    border-block-start: 1px solid var(--newsfold-border, color-mix(in srgb, currentColor 18%, transparent));
  }
  .masthead [part='heading'] {
    padding: 0;
    border: 0;
    margin-inline-end: auto;
    font-family: var(--newsfold-font-headline, inherit);
    font-weight: var(--newsfold-headline-weight, 700);
    font-size: 1.375em;
    line-height: calc(1.15 * var(--newsfold-leading));
  }
  @container newsfold (inline-size >= 640px) {
    .header [part='heading'] {
      font-size: 2em;
    }
  }
  .footer [part='heading'] {
    font-size: 1.125em;
  }
  .logo {
    block-size: 1.2em;
    inline-size: auto;
    max-inline-size: 100%;
    vertical-align: -0.25em;
    margin-inline-end: 0.4em;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px calc(var(--newsfold-space, 8px) * 2.5);
    list-style: none;
    font-weight: 600;
    font-size: 0.9375em;
  }
  .links :is([part='link'], .on-air) {
    align-items: baseline;
  }
  .links [part='link'] {
    display: inline-flex;
    gap: 0.4em;
    min-block-size: 28px;
  }
  .topics {
    flex-basis: 100%;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px calc(var(--newsfold-space, 8px) * 2);
    font-size: 0.875em;
  }
  .label {
    color: var(--newsfold-text-muted, color-mix(in srgb, currentColor 70%, transparent));
  }
  .masthead .topics [part='link'] {
    min-block-size: 28px;
    font-weight: 400;
    padding: 0.2em 0;
    border: 0;
    font-size: 1em;
  }
  .masthead .topics [part='list'] {
    gap: 0 calc(var(--newsfold-space, 8px) * 2);
  }
  .masthead .topics a[part='link']:hover {
    text-decoration: underline;
  }
`;
