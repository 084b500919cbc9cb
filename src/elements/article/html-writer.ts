import type { ContentModel, TextWrapping } from './allowed-elements.js';

/** An open element that is being filled. */
type Place = {
  element: Node;
  holds: ContentModel;
  gathers: TextWrapping;
  /** How many elements it stands in. */
  depth: number;
  /** What bare words are being gathered in: a paragraph, or an item of a list. */
  gathered?: Element | undefined;
};

/** Elements deeper than this are unwrapped: browsers lay out by recursion. */
const deepest = 40;

/** White space, also the kinds that are written to hold an empty paragraph open. */
export const isBlank = (text: string | null) => !/[^\s\u200b\u2060]/.test(text ?? '');

/**
 * Writes elements and words into a tree in reading order so that each stands where HTML allows it: bare words among
 * blocks are gathered into paragraphs, what stands bare in a list into an item.
 */
export function createHtmlWriter(root: DocumentFragment) {
  const places: Place[] = [{ element: root, holds: 'flow', gathers: 'always', depth: 0 }];
  const here = () => places.at(-1)!;

  const gatheringTag = ({ element, holds, gathers }: Place) => {
    if (holds === 'items') return element.nodeName === 'DL' ? 'dd' : 'li';
    return holds === 'flow' && gathers === 'always' ? 'p' : undefined;
  };

  const addInline = <T extends Node>(node: T): T => {
    const place = here();
    const tag = gatheringTag(place);
    if (tag) place.gathered ??= place.element.appendChild(document.createElement(tag));
    return (place.gathered ?? place.element).appendChild(node);
  };

  const addBlock = <T extends Node>(node: T): T => {
    const place = here();
    if (place.holds === 'items' && !/^(LI|DT|DD)$/.test(node.nodeName)) return addInline(node);
    place.gathered = undefined;
    return place.element.appendChild(node);
  };

  const addText = (text: string): void => {
    const place = here();
    const isBare = !place.gathered && (place.holds === 'parts' || gatheringTag(place));
    if (!isBare || !isBlank(text)) addInline(document.createTextNode(text));
  };

  /** Keeps the words of two blocks apart where no block can stand. */
  const separate = ({ element, holds }: Place) => {
    const { lastChild } = element;
    if (holds === 'text' && lastChild && !/\s$/.test(lastChild.nodeValue ?? '')) addText('\n');
  };

  return {
    addInline,
    addBlock,
    addText,

    /** Whether the open element is one of these. */
    isInside: (names: readonly string[]) => names.includes(here().element.nodeName.toLowerCase()),

    /** Whether only words, and what stands among them, may be added. */
    holdsText: () => here().holds === 'text',

    isTooDeep: () => here().depth >= deepest,

    /** A line break. Two of them are how some end a paragraph. */
    breakLine(): void {
      const place = here();
      const { gathered } = place;
      if (gatheringTag(place) !== 'p') return void addInline(document.createElement('br'));
      while (gathered?.lastChild?.nodeType === Node.TEXT_NODE && isBlank(gathered.lastChild.nodeValue)) {
        gathered.lastChild.remove();
      }
      if (gathered?.lastChild?.nodeName !== 'BR') return void gathered?.append(document.createElement('br'));
      gathered.lastChild.remove();
      place.gathered = undefined;
    },

    /** What follows is written into this element, until `close`. Unless told it gathers words as what it stands in. */
    open(element: Node, holds: ContentModel, gathers: TextWrapping = here().gathers): void {
      places.push({ element, holds, gathers, depth: here().depth + 1 });
    },

    /** What follows is written here but is a block of its own, until `close`. */
    openUnwrapped(): void {
      const place = here();
      separate(place);
      place.gathered = undefined;
      places.push({ ...place, gathers: place.gathers === 'inBlocks' ? 'always' : place.gathers });
    },

    close(): void {
      const { element } = places.pop()!;
      if (element === here().element) separate(here());
    },
  };
}
