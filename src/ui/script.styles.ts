import { css } from 'lit';

/**
 * What scripts ask of a line: room above and below, how it may be broken, whether its letters may be set apart. Rules of
 * other sheets multiply their line heights and letter spacing by these two factors.
 */
export const scriptStyles = css`
  .frame,
  [lang] {
    --newsfold-leading: 1;
    --newsfold-tracking: 1;
  }
  :is(.frame, [lang]):lang(ar, fa, prs, ps, ckb, sd, ug) {
    --newsfold-leading: 1.24;
    --newsfold-tracking: 0;
  }
  :is(.frame, [lang]):lang(ur, ks) {
    --newsfold-leading: 1.45;
    --newsfold-tracking: 0;
  }
  :is(.frame, [lang]):lang(am, bn, hi, my, ne, si, ta, th) {
    --newsfold-leading: 1.12;
    --newsfold-tracking: 0;
  }
  :is(.frame, [lang]):lang(ja, ko, zh) {
    --newsfold-leading: 1.14;
    --newsfold-tracking: 0;
  }
  :lang(ja, zh) {
    line-break: strict;
  }
  :lang(ko) {
    word-break: keep-all;
  }
  :is(h1, h2, h3, h4, h5, h6):lang(ja) {
    word-break: auto-phrase;
  }
  /* Only what may leave short words alone may take long ones apart. */
  @supports (hyphenate-limit-chars: 14 6 6) {
    [part='headline'],
    [part='summary'] {
      hyphens: auto;
      hyphenate-limit-chars: 14 6 6;
    }
  }
`;
