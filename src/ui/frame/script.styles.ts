import { css } from 'lit';

/**
 * Line height, line breaking and letter spacing by script. The rules of other sheets multiply their line heights and
 * letter spacing by these two factors. Each `:lang()` has one language: Chromium does not support lists
 * (https://crbug.com/40811938).
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
  /* Hyphenates only where the browser can leave short words whole. */
  @supports (hyphenate-limit-chars: 14 6 6) {
    [part='headline'],
    [part='summary'] {
      hyphens: auto;
      hyphenate-limit-chars: 14 6 6;
    }
  }
`;
