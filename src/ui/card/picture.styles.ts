import { css } from 'lit';

/** The image box keeps its size while the image loads and when it fails. */
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
  /* Browsers may paint a frame before the error event: this pushes their broken-image icon out of the box. */
  img::before {
    content: '';
    display: block;
    block-size: 100%;
  }
  .broken figcaption {
    visibility: hidden;
  }
`;
