import { css } from 'lit';

/** Print: black on white, URLs after links, no buttons. */
export const printStyles = css`
  @media print {
    .frame {
      color-scheme: light;
    }
    .frame *,
    .frame *::before,
    .frame *::after {
      color: #000 !important;
      background: none !important;
      text-shadow: none !important;
      animation: none !important;
    }
    .frame :is(button, [part='skip']) {
      display: none;
    }
    .frame a[href]::after {
      content: ' (' attr(href) ')' !important;
      position: static;
      font-size: 0.75em;
      font-weight: 400;
      line-height: 1.3;
      unicode-bidi: isolate;
      direction: ltr;
      overflow-wrap: anywhere;
    }
  }
`;
