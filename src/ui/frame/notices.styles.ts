import { css } from 'lit';

/** The notices: new stories, stale stories, failed request. */
export const noticeStyles = css`
  /* No height, so that nothing moves when the button appears. */
  .waiting {
    position: sticky;
    inset-block-start: 8px;
    z-index: 3;
    display: grid;
    justify-items: end;
    block-size: 0;
  }
  .waiting > button {
    block-size: max-content;
    padding: 8px 16px;
    font: inherit;
    font-size: 0.875em;
    font-weight: 600;
    color: Canvas;
    background: CanvasText;
    border: 1px solid transparent;
    border-radius: 2em;
    box-shadow: 0 2px 8px rgb(0 0 0 / 0.3);
    cursor: pointer;
  }
  .notice {
    margin-block-start: calc(var(--newsfold-space, 8px) * 1.5);
    font-size: 0.8125em;
    line-height: calc(1.6 * var(--newsfold-leading));
    color: var(--newsfold-text-muted, color-mix(in srgb, currentColor 70%, transparent));
  }
  [part~='retry'] {
    padding: 4px 0;
    font: inherit;
    font-weight: 600;
    color: var(--newsfold-accent, light-dark(#9b1c1c, #ffb4ab));
    text-decoration: underline;
    text-underline-offset: 0.16em;
    background: none;
    border: 0;
    cursor: pointer;
  }
  @media print {
    .waiting,
    [part~='retry'] {
      display: none;
    }
  }
`;
