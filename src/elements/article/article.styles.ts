import { css } from 'lit';

/** The article around its body: a column of readable width, a picture of the element's width. */
export const articleStyles = css`
  .article {
    max-inline-size: 60em;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--newsfold-space, 8px) * 3);
  }
  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--newsfold-space, 8px) * 1.25);
  }
  .head > [part='headline'] {
    font-size: 1.75em;
    line-height: calc(1.1 * var(--newsfold-leading));
    letter-spacing: calc(-0.01em * var(--newsfold-tracking));
    inline-size: 100%;
    max-inline-size: 24ch;
    justify-self: self-start;
  }
  @container newsfold (inline-size >= 520px) {
    .head > [part='headline'] {
      font-size: 2.25em;
    }
  }
  @container newsfold (inline-size >= 800px) {
    .head > [part='headline'] {
      font-size: 3em;
    }
  }
  .head > [part='summary'] {
    display: block;
    font-size: 1.1875em;
    line-height: calc(1.42 * var(--newsfold-leading));
    inline-size: 100%;
    max-inline-size: 54ch;
    justify-self: self-start;
  }
  .head .overline {
    font-size: 0.9375em;
  }
  .dates {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--newsfold-space, 8px) * 2);
  }
  .updated {
    color: var(--newsfold-text-muted, color-mix(in srgb, currentColor 70%, transparent));
    font-size: 0.8125em;
    line-height: calc(1.4 * var(--newsfold-leading));
    margin-block-start: 2px;
  }
  .media {
    position: relative;
    margin-block-start: calc(var(--newsfold-space, 8px) * 1);
  }
  .media figcaption {
    display: block;
  }
  .recording:has(> .audio, > audio) {
    margin-block-start: calc(var(--newsfold-space, 8px) * 1);
  }
  /* A video covers the picture; its title would repeat the headline above. */
  .has-picture .recording:not(:has(> .audio, > audio)) {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 0;
  }
  .has-picture .recording > :not(.audio, audio) {
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: var(--newsfold-image-ratio, 16 / 9);
  }
  .has-picture .player:not(.audio) {
    background: transparent;
  }
  .has-picture .player:not(.audio) .title {
    display: none;
  }
  [part='byline'] {
    font-size: 0.9375em;
    color: var(--newsfold-text-muted, color-mix(in srgb, currentColor 70%, transparent));
  }
  :is(.overline, [part='byline']) a {
    display: inline-block;
    padding-block: 3px;
  }
  .permalink {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--newsfold-space, 8px) * 1);
    font-size: 0.9375em;
  }
  .permalink a {
    padding-block: 0.2em;
    text-decoration: underline;
    text-underline-offset: 0.16em;
    overflow-wrap: anywhere;
  }
  .permalink button {
    min-block-size: 28px;
    padding: 0.2em 0.8em;
    font: inherit;
    font-weight: 600;
    color: inherit;
    background: transparent;
    border: 1px solid var(--newsfold-border, color-mix(in srgb, currentColor 28%, transparent));
    border-radius: 1em;
    cursor: pointer;
  }
  .permalink button:hover {
    border-color: currentColor;
  }
  @media print {
    .frame .permalink a[href]::after {
      content: none !important;
    }
  }
`;
