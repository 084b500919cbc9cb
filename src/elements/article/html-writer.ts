import type { ContentModel, TextWrapping } from './allowed-elements.js';

/** An open element, as in the parser's stack of open elements. */
type OpenElement = {
  node: Node;
  contentModel: ContentModel;
  wrapsText: TextWrapping;
  /** Number of its ancestors. */
  depth: number;
  /** The paragraph or list item that bare text is being added to. */
  wrapper?: Element | undefined;
};

/** Deeper elements are unwrapped: browsers lay out recursively. */
const maxDepth = 40;

/** Whether a text is only white space, including the zero-width characters that editors put into empty paragraphs. */
export const isBlank = (text: string | null) => !/[^\s\u200b\u2060]/.test(text ?? '');

/**
 * Returns a writer that appends elements and text to a tree in document order and keeps it valid HTML. It wraps bare
 * text next to blocks in a paragraph and bare content of a list in an item.
 */
export function createHtmlWriter(root: DocumentFragment) {
  const stack: OpenElement[] = [{ node: root, contentModel: 'flow', wrapsText: 'always', depth: 0 }];
  const current = () => stack.at(-1)!;

  const wrapperTag = ({ node, contentModel, wrapsText }: OpenElement) => {
    if (contentModel === 'list') return node.nodeName === 'DL' ? 'dd' : 'li';
    return contentModel === 'flow' && wrapsText === 'always' ? 'p' : undefined;
  };

  const addInline = <T extends Node>(node: T): T => {
    const parent = current();
    const tag = wrapperTag(parent);
    if (tag) parent.wrapper ??= parent.node.appendChild(document.createElement(tag));
    return (parent.wrapper ?? parent.node).appendChild(node);
  };

  const addBlock = <T extends Node>(node: T): T => {
    const parent = current();
    if (parent.contentModel === 'list' && !/^(LI|DT|DD)$/.test(node.nodeName)) return addInline(node);
    parent.wrapper = undefined;
    return parent.node.appendChild(node);
  };

  const addText = (text: string): void => {
    const parent = current();
    const isBetweenBlocks = !parent.wrapper && (parent.contentModel === 'table' || wrapperTag(parent));
    if (!isBetweenBlocks || !isBlank(text)) addInline(document.createTextNode(text));
  };

  /** Adds white space between the texts of two blocks that were unwrapped into phrasing content. */
  const separate = ({ node, contentModel }: OpenElement) => {
    const { lastChild } = node;
    if (contentModel === 'phrasing' && lastChild && !/\s$/.test(lastChild.nodeValue ?? '')) addText('\n');
  };

  return {
    addInline,
    addBlock,
    addText,

    /** Whether the open element has one of these tag names. */
    isIn: (names: readonly string[]) => names.includes(current().node.nodeName.toLowerCase()),

    /** Whether only phrasing content may be added. */
    isPhrasing: () => current().contentModel === 'phrasing',

    isTooDeep: () => current().depth >= maxDepth,

    /** Adds a line break. In text that is wrapped, a second one ends the paragraph. */
    breakLine(): void {
      const parent = current();
      const { wrapper } = parent;
      if (wrapperTag(parent) !== 'p') return void addInline(document.createElement('br'));
      while (wrapper?.lastChild?.nodeType === Node.TEXT_NODE && isBlank(wrapper.lastChild.nodeValue)) {
        wrapper.lastChild.remove();
      }
      if (wrapper?.lastChild?.nodeName !== 'BR') return void wrapper?.append(document.createElement('br'));
      wrapper.lastChild.remove();
      parent.wrapper = undefined;
    },

    /** Adds what follows to this node, until `close()`. Text wrapping is inherited by default. */
    open(node: Node, contentModel: ContentModel, wrapsText: TextWrapping = current().wrapsText): void {
      stack.push({ node, contentModel, wrapsText, depth: current().depth + 1 });
    },

    /** Adds what follows to the current node as a block of its own, until `close()`. */
    openUnwrapped(): void {
      const parent = current();
      separate(parent);
      parent.wrapper = undefined;
      stack.push({ ...parent, wrapsText: parent.wrapsText === 'inBlocks' ? 'always' : parent.wrapsText });
    },

    close(): void {
      const { node } = stack.pop()!;
      if (node === current().node) separate(current());
    },
  };
}
