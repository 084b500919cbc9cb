import type { Style } from '../../controllers/document-controller.js';

/** Returns a style sheet like Lit's `css` tag. For code that is loaded on demand and does not import Lit. */
export function css(strings: TemplateStringsArray): Style {
  const cssText = strings.join('');
  const styleSheet = new CSSStyleSheet();
  styleSheet.replaceSync(cssText);
  return { cssText, styleSheet };
}
