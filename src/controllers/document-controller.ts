import type { CSSResult, LitElement, ReactiveController } from 'lit';
import { isServer } from '../page/is-server.js';

/** A style sheet and its text, as Lit's `css` makes them. */
export type Style = Pick<CSSResult, 'cssText' | 'styleSheet'>;

const copiesByDocument = new WeakMap<Document, Map<Style, CSSStyleSheet>>();

/** Adds style sheets to a shadow tree, each once. */
export function adoptStyles(root: ShadowRoot, styles: readonly Style[]): void {
  const { adoptedStyleSheets: sheets, ownerDocument } = root;
  const view = ownerDocument.defaultView;
  // A frame that was closed shows nothing any more.
  if (!view) return;
  const missing = styles.map((style) => sheetFor(view, style)).filter((one) => !sheets.includes(one));
  if (missing.length) root.adoptedStyleSheets = [...sheets, ...missing];
}

/**
 * A sheet serves the document that it was made in: another one has copies of its own. Lit makes none on a page where
 * MooTools has replaced `Document`.
 */
function sheetFor(view: Window & typeof globalThis, style: Style): CSSStyleSheet {
  if (view === window && style.styleSheet) return style.styleSheet;
  const known = copiesByDocument.get(view.document) ?? new Map<Style, CSSStyleSheet>();
  copiesByDocument.set(view.document, known);
  const sheet = known.get(style) ?? new view.CSSStyleSheet();
  if (!known.has(style)) sheet.replaceSync(style.cssText);
  known.set(style, sheet);
  return sheet;
}

/** Makes an element at home in whatever document it is put into: its style sheets do not go there with it. */
export class DocumentController implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    // Lit would put them in itself, and fail, where another document is the first that the element gets into.
    if (!isServer && !host.isConnected)
      Object.assign(host, { renderRoot: host.shadowRoot ?? host.attachShadow({ mode: 'open' }) });
  }

  hostConnected(): void {
    const { renderRoot, renderOptions, ownerDocument, constructor } = this.#host;
    // What is drawn belongs to the document from the start, so that it ends with it.
    renderOptions.creationScope = ownerDocument;
    const root = renderRoot as ShadowRoot;
    if (!root.adoptedStyleSheets.length)
      adoptStyles(root, (constructor as typeof LitElement).elementStyles as Style[]);
  }
}
