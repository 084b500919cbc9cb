import { css } from './sheet.js';
import { playerStyles } from './player.styles.js';

/** Text, headings, links, lists, quotes, code. */
const textStyles = css`
  .body {
    font-size: 1.0625em;
    line-height: calc(1.6 * var(--newsfold-leading));
    text-wrap: pretty;
    overflow-wrap: break-word;
    min-inline-size: 0;
  }
  .body :is(p, h1, h2, h3, h4, h5, h6, ul, ol, dl, pre, blockquote, details) {
    max-inline-size: 62ch;
  }
  .body :where(p, ul, ol, dl, dd, pre, blockquote, figure, hr, details) {
    margin: 0;
    padding: 0;
  }
  .body > * + *,
  .body :is(blockquote, li, dd, td, th, details, figcaption, a, ins, del, s) > * + :is(p, ul, ol, dl, pre, blockquote, figure, details, .player, .scroller),
  .body summary ~ * {
    margin-block-start: calc(var(--newsfold-space, 8px) * 2.25);
  }
  .body :is(li, dd) > :is(ul, ol) {
    margin-block-start: calc(var(--newsfold-space, 8px) * 0.5);
  }
  .body :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    font-family: var(--newsfold-font-headline, inherit);
    font-size: 1em;
    line-height: calc(1.25 * var(--newsfold-leading));
    break-after: avoid;
  }
  .body :is(h1, h2) {
    font-size: 1.4em;
  }
  .body h3 {
    font-size: 1.25em;
  }
  .body h4 {
    font-size: 1.1em;
  }
  .body > * + :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: calc(var(--newsfold-space, 8px) * 4);
  }
  .body > :is(h1, h2, h3, h4, h5, h6) + * {
    margin-block-start: var(--newsfold-space, 8px);
  }
  .body a {
    color: var(--newsfold-accent, inherit);
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.16em;
  }
  .body a:hover {
    text-decoration-thickness: 0.12em;
  }
  .body :is(ul, ol) {
    padding-inline-start: 1.5em;
  }
  .body li + li {
    margin-block-start: calc(var(--newsfold-space, 8px) * 0.75);
  }
  .body :is(li, dt)::marker {
    color: var(--newsfold-text-muted, color-mix(in srgb, currentColor 70%, transparent));
  }
  .body dt {
    font-weight: 700;
  }
  .body dd {
    padding-inline-start: 1.5em;
  }
  .body blockquote {
    padding-inline-start: calc(var(--newsfold-space, 8px) * 2.5);
    border-inline-start: 0.1875em solid var(--newsfold-accent, currentColor);
  }
  .body summary {
    cursor: pointer;
    font-weight: 600;
  }
  .body hr {
    border: 0;
    border-block-start: 1px solid var(--newsfold-border, color-mix(in srgb, currentColor 18%, transparent));
  }
  .body > * + hr,
  .body > hr + * {
    margin-block-start: calc(var(--newsfold-space, 8px) * 4);
  }
  .body :is(code, kbd, samp, pre) {
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
  }
  .body pre {
    max-inline-size: none;
    padding: calc(var(--newsfold-space, 8px) * 1.5);
    white-space: pre-wrap;
    background: color-mix(in srgb, currentColor 6%, transparent);
    border-radius: var(--newsfold-radius, 0);
  }
  .body pre :is(code, kbd, samp) {
    font-size: 1em;
  }
  .body :is(sub, sup) {
    line-height: 0;
  }
  .body mark {
    color: inherit;
    background: light-dark(#fff1a8, #5c4b00);
  }
`;

/** Images, captions, tables. */
const figureStyles = css`
  .body img {
    inline-size: revert-layer;
    max-inline-size: 100%;
    block-size: auto;
    object-fit: contain;
    display: inline-block;
    vertical-align: middle;
    border-radius: var(--newsfold-radius, 0);
  }
  .body figure img {
    display: block;
  }
  .body figcaption {
    display: block;
    max-inline-size: 62ch;
    margin-block-start: calc(var(--newsfold-space, 8px) * 0.75);
    font-size: 0.8125em;
    line-height: calc(1.4 * var(--newsfold-leading));
    color: var(--newsfold-text-muted, color-mix(in srgb, currentColor 70%, transparent));
  }
  .scroller {
    max-inline-size: 100%;
    overflow-x: auto;
  }
  .body table {
    border-collapse: collapse;
    font-size: 0.9375em;
    line-height: calc(1.4 * var(--newsfold-leading));
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
  }
  .body caption {
    padding-block-end: var(--newsfold-space, 8px);
    font-weight: 600;
    text-align: start;
  }
  .body :is(td, th) {
    padding: calc(var(--newsfold-space, 8px) * 0.75) calc(var(--newsfold-space, 8px) * 1.5);
    border-block: 1px solid var(--newsfold-border, color-mix(in srgb, currentColor 18%, transparent));
    text-align: start;
    vertical-align: top;
  }
  .body :is(td, th):first-child {
    padding-inline-start: 0;
  }
  .body thead th {
    vertical-align: bottom;
  }
  @media print {
    .body :is(figure, tr, blockquote) {
      break-inside: avoid;
    }
    .scroller {
      overflow-x: visible;
    }
  }
`;

/** Styles of a `.body` and of players. Loaded on demand, with the code that builds them. */
export const bodyStyles = [textStyles, figureStyles, playerStyles];
