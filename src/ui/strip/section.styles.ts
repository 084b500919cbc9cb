import { css } from 'lit';

/** The frame of a section: heading, skip link, “More from …” link. */
export const sectionStyles = css`
  section,
  nav {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--newsfold-space, 8px) * 2);
  }
  [part='heading'] {
    font-size: 1.375em;
    line-height: calc(1.2 * var(--newsfold-leading));
    padding-block-start: calc(var(--newsfold-space, 8px) * 1);
    border-block-start: 2px solid var(--newsfold-accent, currentColor);
  }
  [part='heading'] a {
    display: inline-block;
  }
  [part='skip'] {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    z-index: 2;
    padding: 6px 12px;
    color: Canvas;
    background: CanvasText;
    font-size: 0.875em;
  }
  [part='skip']:not(:focus) {
    min-inline-size: 0;
    min-block-size: 0;
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [part='more'] {
    justify-self: start;
    padding-block: 2px;
    font-size: 0.9375em;
    font-weight: 600;
    color: var(--newsfold-accent, light-dark(#9b1c1c, #ffb4ab));
  }
  [part='more']::after {
    content: ' →' / '';
  }
  .skip-target {
    position: absolute;
    inset-block-end: 0;
  }
  [part='more']:dir(rtl)::after {
    content: ' ←' / '';
  }
`;
