import { css } from 'lit';

/** The line, its viewport and its button. */
export const tickerStyles = css`
  .ticker {
    display: flex;
    align-items: center;
    gap: calc(var(--newsfold-space, 8px) * 1.5);
    padding-block: 4px;
    border-block: 1px solid var(--newsfold-border, color-mix(in srgb, currentColor 18%, transparent));
  }
  [part='label'] {
    flex: none;
    font-size: 0.875em;
    font-weight: 800;
    color: var(--newsfold-accent, light-dark(#9b1c1c, #ffb4ab));
  }
  .breaking {
    color: var(--newsfold-live, light-dark(#b80012, #ff7b72));
  }
  .viewport {
    flex: 1;
    min-inline-size: 0;
    container-type: inline-size;
    overflow-x: auto;
    scrollbar-width: none;
    block-size: 2.4em;
  }
  @container newsfold (inline-size < 400px) {
    .ticker {
      flex-wrap: wrap;
      row-gap: 0;
    }
    [part='label'] {
      flex-basis: 100%;
    }
  }
  [part='list'] {
    display: flex;
    align-items: center;
    inline-size: max-content;
    block-size: 100%;
    list-style: none;
    white-space: nowrap;
    font-size: 0.9375em;
  }
  li + li::before {
    content: '·' / '';
    margin-inline: 0.9em;
    color: var(--newsfold-text-muted, color-mix(in srgb, currentColor 70%, transparent));
  }
  [part='headline'] {
    font-weight: 600;
  }
  .link {
    display: inline-block;
    padding-block: 4px;
  }
  .link:focus-visible {
    outline-offset: -2px;
  }
  [part='time'] {
    margin-inline-start: 0.4em;
    font-size: 0.875em;
    color: var(--newsfold-text-muted, color-mix(in srgb, currentColor 70%, transparent));
  }
  button {
    /* Above the headlines that the viewport clips. */
    position: relative;
    z-index: 1;
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 28px;
    block-size: 28px;
    padding: 0;
    color: inherit;
    background: transparent;
    border: 1px solid var(--newsfold-border, color-mix(in srgb, currentColor 28%, transparent));
    border-radius: 50%;
    cursor: pointer;
  }
  .pause {
    inline-size: 2px;
    block-size: 10px;
    border-inline: 3px solid;
    box-sizing: content-box;
  }
  .resume {
    border-block: 5px solid transparent;
    border-inline-start: 9px solid;
    margin-inline-start: 2px;
  }
  @media (forced-colors: active) {
    .resume {
      forced-color-adjust: none;
      border-inline-start-color: ButtonText;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    button {
      display: none;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .viewport:not(.paused, :focus-within) {
      overflow: hidden;
    }
    .viewport:not(.paused, :focus-within) [part='list'] {
      animation: pass 20s linear 2s infinite alternate;
    }
    .viewport:hover [part='list'] {
      animation-play-state: paused;
    }
    .viewport:dir(rtl) [part='list'] {
      animation-name: pass-back;
    }
  }
  /* The list moves by the width that overflows. min() and max() stop it from moving when all of it fits. */
  @keyframes pass {
    0%,
    6% {
      translate: 0;
    }
    94%,
    100% {
      translate: min(0px, 100cqi - 100%);
    }
  }
  @keyframes pass-back {
    0%,
    6% {
      translate: 0;
    }
    94%,
    100% {
      translate: max(0px, 100% - 100cqi);
    }
  }
  @media print {
    [part='list'] {
      white-space: normal;
      inline-size: auto;
      flex-wrap: wrap;
    }
    .viewport {
      block-size: auto;
    }
  }
`;
