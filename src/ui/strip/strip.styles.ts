import { css } from 'lit';
import { carouselStyles } from './carousel.styles.js';
import { sectionStyles } from './section.styles.js';
import { timelineStyles } from './timeline.styles.js';

/** The list of a strip; its columns follow the width of the element. */
const listStyles = css`
  [part='list'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--newsfold-gap, 24px);
    list-style: none;
  }
  [part='item'] {
    min-inline-size: 0;
  }
  /* Where cards can be wide: all of a list, a lead, fewer than four in a row. */
  .list [part='list'],
  .row.lead [part='item']:first-child,
  .row [part='item']:first-child:nth-last-child(-n + 3),
  .row [part='item']:first-child:nth-last-child(-n + 3) ~ [part='item'] {
    container: card / inline-size;
  }

  .row [part='list'] {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    row-gap: calc(var(--newsfold-gap, 24px) * 1.25);
  }
  .list [part='item'] + [part='item'],
  .ranked [part='item'] + [part='item'] {
    padding-block-start: var(--newsfold-gap, 16px);
    border-block-start: 1px solid var(--newsfold-border, color-mix(in srgb, currentColor 18%, transparent));
  }
  .list .auto [part='headline'] {
    font-size: min(1.375em, 5.5cqi + 0.5em);
  }
  .list [part='list'],
  .ranked [part='list'] {
    gap: var(--newsfold-gap, 16px);
  }

  .ranked [part='item'] {
    display: grid;
    grid-template-columns: 2.2em minmax(0, 1fr);
  }
  .ranked [part='item']::before {
    content: attr(data-rank);
    font-family: var(--newsfold-font-headline, inherit);
    font-size: 1.75em;
    font-weight: var(--newsfold-headline-weight, 700);
    line-height: 1;
    color: var(--newsfold-accent, light-dark(#9b1c1c, #ffb4ab));
    font-variant-numeric: lining-nums;
  }

  @container newsfold (inline-size < 480px) {
    /* The picture is beside the headline, the rest of the card below both. */
    .row [part='item']:not(:first-child) .has-picture {
      grid-template-columns: minmax(0, 1fr) 34%;
      gap: 4px 12px;
    }
    .row [part='item']:not(:first-child) .has-picture .text {
      display: contents;
      --text-gap: 0px;
    }
    .row [part='item']:not(:first-child) .has-picture .text > :is(.overline, [part='headline']) {
      grid-column: 1;
    }
    .row [part='item']:not(:first-child) .has-picture .text > * {
      grid-column: 1 / -1;
    }
    .row [part='item']:not(:first-child) .picture {
      grid-area: 1 / 2 / span 2;
    }
    .row [part='item']:not(:first-child) [part='headline'] {
      font-size: 1em;
    }
    .row [part='item'] + [part='item'] {
      padding-block-start: 16px;
      border-block-start: 1px solid var(--newsfold-border, color-mix(in srgb, currentColor 18%, transparent));
    }
    .row [part='list'] {
      row-gap: 16px;
    }
  }
  @container newsfold (inline-size < 280px) {
    .ranked .has-picture,
    .row [part='item']:not(:first-child) .has-picture {
      grid-template-columns: minmax(0, 1fr);
    }
    .ranked .picture,
    .row [part='item']:not(:first-child) .picture {
      display: none;
    }
  }
  @container newsfold (inline-size >= 480px) {
    .row .no-picture [part='headline'] {
      font-size: 1.3125em;
      line-height: calc(1.2 * var(--newsfold-leading));
    }
  }
  /* One column of large text: its cards are wide. */
  @container newsfold (480px <= inline-size < 28em) {
    .row [part='item'] {
      container: card / inline-size;
    }
  }
  /* Four cards: two rows of two, not three and one. */
  @container newsfold (480px <= inline-size < 904px) {
    .row:not(.lead) [part='list']:has(> :nth-child(4):last-child) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container newsfold (inline-size >= 672px) {
    .row.lead [part='item']:first-child {
      grid-column: 1 / -1;
    }
    .row.lead [part='item']:first-child:has(.has-picture) {
      grid-column: span 2;
      grid-row: span 2;
    }
    .row.lead [part='item']:first-child .auto {
      grid-template: auto / minmax(0, 1fr);
      gap: 12px;
    }
    .row.lead [part='item']:first-child .has-picture {
      block-size: 100%;
      grid-template-rows: 1fr auto;
    }
    .row.lead [part='item']:first-child .picture {
      display: grid;
      grid-template-rows: 1fr auto;
    }
    .row.lead [part='item']:first-child .image-box {
      position: relative;
      aspect-ratio: auto;
      min-block-size: calc(100cqi / (var(--newsfold-image-ratio, 16 / 9)));
    }
    .row.lead [part='item']:first-child img {
      position: absolute;
    }
    .lead [part='item']:first-child [part='headline'] {
      font-size: 1.75em;
      line-height: calc(1.15 * var(--newsfold-leading));
    }
    .lead [part='item']:first-child [part='summary'] {
      font-size: 1.0625em;
    }
  }
`;

/** A strip in every layout. */
export const stripStyles = [sectionStyles, listStyles, carouselStyles, timelineStyles];
