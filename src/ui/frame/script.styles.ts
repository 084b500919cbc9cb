import { css } from 'lit';

/**
 * What scripts ask of a line: room above and below, how it may be broken, whether its letters may be set apart. Rules of
 * other sheets multiply their line heights and letter spacing by these two factors. One language for each `:lang()`, for
 * Chromium knows no lists there.
 */
export const scriptStyles = css`
  .frame,
  [lang] {
    --newsfold-leading: 1;
    --newsfold-tracking: 1;
  }
  :is(.frame, [lang]):is(:lang(ar), :lang(fa), :lang(prs), :lang(ps), :lang(ckb), :lang(sd), :lang(ug)) {
    --newsfold-leading: 1.24;
    --newsfold-tracking: 0;
  }
  :is(.frame, [lang]):is(:lang(ur), :lang(ks)) {
    --newsfold-leading: 1.45;
    --newsfold-tracking: 0;
  }
  :is(.frame, [lang]):is(:lang(am), :lang(bn), :lang(hi), :lang(my), :lang(ne), :lang(si), :lang(ta), :lang(th)) {
    --newsfold-leading: 1.12;
    --newsfold-tracking: 0;
  }
  :is(.frame, [lang]):is(:lang(ja), :lang(ko), :lang(zh)) {
    --newsfold-leading: 1.14;
    --newsfold-tracking: 0;
  }
  :is(:lang(ja), :lang(zh)) {
    line-break: strict;
  }
  :lang(ko) {
    word-break: keep-all;
  }
  :is(h1, h2, h3, h4, h5, h6):lang(ja) {
    word-break: auto-phrase;
  }
  /* Only what may leave short messages alone may take long ones apart. */
  @supports (hyphenate-limit-chars: 14 6 6) {
    [part='headline'],
    [part='summary'] {
      hyphens: auto;
      hyphenate-limit-chars: 14 6 6;
    }
  }
`;
