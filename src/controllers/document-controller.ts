import type { CSSResult, LitElement, ReactiveController } from 'lit';
import { isServer } from '../page/is-server.js';

/** A style sheet and its text, as Lit's `css` makes them. */
export type Style = Pick<CSSResult, 'cssText' | 'styleSheet'>;

const copiesByDocument = new WeakMap<Document, Map<Style, CSSStyleSheet>>();

/** Adds style sheets to a shadow tree, each once. */
export function adoptStyles(root: ShadowRoot, styles: readonly Style[]): void {
  const { adoptedStyleSheets: sheets, ownerDocument } = root;
  const view = ownerDocument.defaultView;
  // The document of a removed iframe has no window.
  if (!view) return;
  const missing = styles.map((style) => sheetFor(view, style)).filter((sheet) => !sheets.includes(sheet));
  if (missing.length) root.adoptedStyleSheets = [...sheets, ...missing];
}

/**
 * The sheet to adopt in a document. A constructed sheet works only in the document that it was made in, so others get
 * copies. Lit makes none where MooTools has replaced `Document`.
 */
function sheetFor(view: Window & typeof globalThis, style: Style): CSSStyleSheet {
  if (view === window && style.styleSheet) return style.styleSheet;
  const copies = copiesByDocument.get(view.document) ?? new Map<Style, CSSStyleSheet>();
  copiesByDocument.set(view.document, copies);
  const sheet = copies.get(style) ?? new view.CSSStyleSheet();
  if (!copies.has(style)) sheet.replaceSync(style.cssText);
  copies.set(style, sheet);
  return sheet;
}

/** Adopts the host's style sheets in whatever document it is put into. */
export class DocumentController implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    // Attaches the shadow root before Lit does: Lit adopts sheets itself, which throws in another document.
    if (!isServer && !host.isConnected)
      Object.assign(host, { renderRoot: host.shadowRoot ?? host.attachShadow({ mode: 'open' }) });
  }

  hostConnected(): void {
    const { renderRoot, renderOptions, ownerDocument, constructor } = this.#host;
    // Creates nodes in the host's document, so that they do not outlive it.
    renderOptions.creationScope = ownerDocument;
    const root = renderRoot as ShadowRoot;
    if (!root.adoptedStyleSheets.length)
      adoptStyles(root, (constructor as typeof LitElement).elementStyles as Style[]);
  }
}
