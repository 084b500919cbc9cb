import { css } from './sheet.js';

/** The button of a player, and the media element or frame that replaces it. */
export const playerStyles = css`
  .player {
    position: relative;
    display: grid;
    grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    margin: 0;
    padding: 0;
    overflow: hidden;
    border: 0;
    border-radius: var(--newsfold-radius, 0);
    font: inherit;
    font-weight: 600;
    line-height: calc(1.3 * var(--newsfold-leading));
    text-align: start;
    text-transform: none;
    letter-spacing: normal;
    color: #fff;
    background: light-dark(#1b1d21, #2a2d34);
    cursor: pointer;
  }
  .player .poster {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    object-fit: cover;
  }
  .play-icon {
    grid-area: 1 / 1 / 3 / 2;
    place-self: center;
    position: relative;
    inline-size: 3.5em;
    block-size: 3.5em;
    border-radius: 50%;
    fill: currentColor;
    background: rgb(0 0 0 / 0.62);
    outline: 0.125em solid currentColor;
    outline-offset: -0.125em;
  }
  .player .title {
    grid-area: 2 / 1;
    position: relative;
    padding: 1em calc(var(--newsfold-space, 8px) * 1.5) var(--newsfold-space, 8px);
    background: linear-gradient(transparent, rgb(0 0 0 / 0.8) 1em);
    overflow-wrap: anywhere;
  }
  /* Over the article's picture. */
  .has-picture .player {
    background: none;
  }
  .player:hover .play-icon {
    background: rgb(0 0 0 / 0.85);
  }
  .playing:focus-visible {
    outline: 3px solid var(--newsfold-focus, light-dark(#0b57d0, #a8c7fa));
    outline-offset: 3px;
  }
  .player.audio {
    grid-template: auto / auto minmax(0, 1fr);
    align-items: center;
    gap: calc(var(--newsfold-space, 8px) * 1.5);
    aspect-ratio: auto;
    padding: var(--newsfold-space, 8px);
    color: inherit;
    background: color-mix(in srgb, currentColor 7%, transparent);
  }
  .audio .play-icon {
    grid-area: 1 / 1;
    inline-size: 2.75em;
    block-size: 2.75em;
    background: transparent;
  }
  .player.audio:hover .play-icon {
    background: color-mix(in srgb, currentColor 10%, transparent);
  }
  .audio .title {
    grid-area: 1 / 2;
    padding: 0;
    background: none;
  }
  .audio .poster {
    display: none;
  }
  .playing {
    display: block;
    inline-size: 100%;
    border: 0;
    border-radius: var(--newsfold-radius, 0);
  }
  video.playing,
  iframe.playing {
    aspect-ratio: 16 / 9;
    block-size: auto;
    background: #000;
  }
  @media (forced-colors: active) {
    .player {
      border: 1px solid ButtonText;
      color: ButtonText;
    }
    .play-icon,
    .player .title {
      background: ButtonFace;
    }
  }
  @media print {
    .playing {
      display: none;
    }
  }
`;
