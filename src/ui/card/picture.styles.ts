import { css } from 'lit';

/** A picture on its plate, which keeps its place before it has loaded and when it does not. */
export const pictureStyles = css`
  .image-box {
    aspect-ratio: var(--newsfold-image-ratio, 16 / 9);
    overflow: hidden;
    border-radius: var(--newsfold-radius, 0);
    background: color-mix(in srgb, currentColor 6%, transparent);
  }
  img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  /* Browsers paint a frame before they tell of a broken picture: this pushes their sign of it out of the plate. */
  img::before {
    content: '';
    display: block;
    block-size: 100%;
  }
  .broken figcaption {
    visibility: hidden;
  }
`;
