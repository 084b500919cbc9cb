import { allowedUrl, linkSchemes } from './allowed-url.js';
import {
  blocks,
  dropped,
  embedTag,
  allowedElements,
  transparent,
  type ElementRule,
} from './allowed-elements.js';
import { copyElement } from './copy-element.js';
import { isBlank, createHtmlWriter } from './html-writer.js';
import { createHeadingLevels } from './heading-levels.js';
import { rebuildEmbed, type EmbedOptions } from './rebuild-embed.js';
import { rebuildImage } from './rebuild-image.js';
import { tidy, type TidyOptions } from './tidy.js';

/** How a body is shown on the page. */
export type RebuildOptions = EmbedOptions &
  TidyOptions & {
    /** Level of the headline over the body, 1 to 6. The body's highest heading is one below. */
    headingLevel: number;
  };

/** What is done once the content of an element has been written. */
type Leaving = { leave: () => void };

/**
 * Builds a body anew in the live document, of allowed elements and attributes alone, from the tree of an inert one.
 * Anything else is unwrapped, or dropped where its content is no text. Without recursion, for trees of any depth.
 */
export function rebuild(source: Node, options: RebuildOptions): DocumentFragment {
  const root = document.createDocumentFragment();
  const flow = createHtmlWriter(root);
  const outline = createHeadingLevels(options.headingLevel);
  const wrapping = findWrapping(source);
  const captions: string[] = [];
  let openLinks = 0;

  const work: (Node | Leaving)[] = [];
  const addContent = (parent: Node) => {
    for (let child = parent.lastChild; child; child = child.previousSibling) work.push(child);
  };

  const isKept = (tag: string, rule: ElementRule, element: Element) => {
    if (flow.isTooDeep() || (rule.inside && !flow.isInside(rule.inside))) return false;
    const isWrapping = wrapping.has(element);
    if (tag === 'a') return !openLinks && allowedUrl(element.getAttribute('href'), options.base, linkSchemes);
    if (rule.isInline) return !isWrapping || transparent.has(tag);
    if (/^h\d$/.test(tag) && isBlank(element.textContent)) return false;
    return !flow.holdsText() && !(tag === 'p' && isWrapping);
  };

  const copy = (tag: string, element: Element) => {
    if (/^h\d$/.test(tag)) return copyElement(element, `h${outline(Number(tag[1]))}`);
    const made = copyElement(element, tag);
    if (tag === 'a')
      made.setAttribute('href', allowedUrl(element.getAttribute('href'), options.base, linkSchemes)!);
    return made;
  };

  const enter = (element: Element): (() => void) | undefined => {
    const tag = element.localName === 'strike' ? 's' : element.localName;
    const rule = allowedElements.get(tag);
    const isWrapping = wrapping.has(element);
    if (!rule || !isKept(tag, rule, element)) {
      if (!isWrapping && !blocks.has(tag)) return undefined;
      flow.openUnwrapped();
      return flow.close;
    }
    const made = copy(tag, element);
    if (!rule.isInline) flow.open(flow.addBlock(made), rule.contentModel, rule.wrapsText ?? 'inBlocks');
    else if (isWrapping && !flow.holdsText()) flow.open(flow.addBlock(made), 'flow');
    else flow.open(flow.addInline(made), 'text');

    if (tag === 'a') openLinks += 1;
    if (tag === 'figure') captions.push(element.querySelector('figcaption')?.textContent ?? '');
    return () => {
      flow.close();
      if (tag === 'a') openLinks -= 1;
      if (tag === 'figure') captions.pop();
    };
  };

  const addEmbed = (embed: HTMLElement) => {
    if (flow.holdsText()) flow.addInline(embed);
    else if (embed.localName === 'a') flow.addBlock(document.createElement('p')).append(embed);
    else flow.addBlock(embed);
  };

  const visit = (element: Element) => {
    const { localName: tag } = element;
    if (dropped.has(tag)) return;
    if (tag === 'br') return flow.breakLine();
    if (tag === 'wbr') return void flow.addInline(document.createElement(tag));
    if (tag === 'hr') return void (flow.holdsText() || flow.addBlock(document.createElement(tag)));
    if (tag === 'img') {
      const image = rebuildImage(element, options.base);
      return void (image && flow.addInline(image));
    }
    if (tag === 'video' || tag === 'audio' || tag === embedTag) {
      const embed = rebuildEmbed(element, captions.at(-1), options);
      if (embed) addEmbed(embed);
      // What stands in one is for browsers without it. But in a frame that nobody closed stands the rest of the body.
      if (tag !== embedTag || !wrapping.has(element)) return;
    }
    const leave = enter(element);
    if (leave) work.push({ leave });
    addContent(element);
  };

  addContent(source);
  for (let next = work.pop(); next; next = work.pop()) {
    if ('leave' in next) next.leave();
    else if (next.nodeType === Node.TEXT_NODE) flow.addText(next.nodeValue ?? '');
    else if (next.nodeType === Node.ELEMENT_NODE) visit(next as Element);
  }
  tidy(root, options);
  return root;
}

/** The elements that hold blocks, each looked at once. */
function findWrapping(source: Node): ReadonlySet<Node> {
  const wrapping = new Set<Node>();
  for (const block of (source as Element).querySelectorAll([...blocks].join())) {
    for (let node = block.parentNode; node && !wrapping.has(node); node = node.parentNode) wrapping.add(node);
  }
  return wrapping;
}
