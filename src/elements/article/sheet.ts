import type { Style } from '../../controllers/document-controller.js';

/** A style sheet written as with Lit's `css`, for a file that stands alone, without Lit. */
export function css(strings: TemplateStringsArray): Style {
  const cssText = strings.join('');
  const styleSheet = new CSSStyleSheet();
  styleSheet.replaceSync(cssText);
  return { cssText, styleSheet };
}
