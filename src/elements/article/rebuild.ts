import {
  allowedElements,
  blocks,
  dropped,
  embedTag,
  transparent,
  type ElementRule,
} from './allowed-elements.js';
import { allowedUrl, linkSchemes } from './allowed-url.js';
import { copyElement } from './copy-element.js';
import { createHeadingLevels } from './heading-levels.js';
import { createHtmlWriter, isBlank } from './html-writer.js';
import { rebuildEmbed, type EmbedOptions } from './rebuild-embed.js';
import { rebuildImage } from './rebuild-image.js';
import { tidy, type TidyOptions } from './tidy.js';

/** How {@link rebuild} copies a body. */
export type RebuildOptions = EmbedOptions &
  TidyOptions & {
    /** Level of the article's headline, 1 to 6. The highest heading of the body is one below. */
    headingLevel: number;
  };

/** A task that runs after the content of an element has been written. */
type LeaveTask = { leave: () => void };

/**
 * Copies the tree of an inert document into the live one: only allowed elements and attributes. Other elements are
 * unwrapped, or dropped if their content is not text. Not recursive, so that trees of any depth work.
 */
export function rebuild(source: Node, options: RebuildOptions): DocumentFragment {
  const root = document.createDocumentFragment();
  const writer = createHtmlWriter(root);
  const levelOf = createHeadingLevels(options.headingLevel);
  const blockParents = findBlockParents(source);
  const captions: string[] = [];
  let openLinks = 0;

  const tasks: (Node | LeaveTask)[] = [];
  const addContent = (parent: Node) => {
    for (let child = parent.lastChild; child; child = child.previousSibling) tasks.push(child);
  };

  const isKept = (tag: string, rule: ElementRule, element: Element) => {
    if (writer.isTooDeep() || (rule.parents && !writer.isIn(rule.parents))) return false;
    const hasBlocks = blockParents.has(element);
    if (tag === 'a') return !openLinks && allowedUrl(element.getAttribute('href'), options.base, linkSchemes);
    if (rule.isInline) return !hasBlocks || transparent.has(tag);
    if (/^h\d$/.test(tag) && isBlank(element.textContent)) return false;
    return !writer.isPhrasing() && !(tag === 'p' && hasBlocks);
  };

  const copy = (tag: string, element: Element) => {
    if (/^h\d$/.test(tag)) return copyElement(element, `h${levelOf(Number(tag[1]))}`);
    const copied = copyElement(element, tag);
    if (tag === 'a')
      copied.setAttribute('href', allowedUrl(element.getAttribute('href'), options.base, linkSchemes)!);
    return copied;
  };

  const enter = (element: Element): (() => void) | undefined => {
    const tag = element.localName === 'strike' ? 's' : element.localName;
    const rule = allowedElements.get(tag);
    const hasBlocks = blockParents.has(element);
    if (!rule || !isKept(tag, rule, element)) {
      if (!hasBlocks && !blocks.has(tag)) return undefined;
      writer.openUnwrapped();
      return writer.close;
    }
    const child = copy(tag, element);
    if (!rule.isInline) writer.open(writer.addBlock(child), rule.contentModel, rule.wrapsText ?? 'inBlocks');
    else if (hasBlocks && !writer.isPhrasing()) writer.open(writer.addBlock(child), 'flow');
    else writer.open(writer.addInline(child), 'phrasing');

    if (tag === 'a') openLinks += 1;
    if (tag === 'figure') captions.push(element.querySelector('figcaption')?.textContent ?? '');
    return () => {
      writer.close();
      if (tag === 'a') openLinks -= 1;
      if (tag === 'figure') captions.pop();
    };
  };

  const addEmbed = (embed: HTMLElement) => {
    if (writer.isPhrasing()) writer.addInline(embed);
    else if (embed.localName === 'a') writer.addBlock(document.createElement('p')).append(embed);
    else writer.addBlock(embed);
  };

  const visit = (element: Element) => {
    const { localName: tag } = element;
    if (dropped.has(tag)) return;
    if (tag === 'br') return writer.breakLine();
    if (tag === 'wbr') return void writer.addInline(document.createElement(tag));
    if (tag === 'hr') return void (writer.isPhrasing() || writer.addBlock(document.createElement(tag)));
    if (tag === 'img') {
      const image = rebuildImage(element, options.base);
      return void (image && writer.addInline(image));
    }
    if (tag === 'video' || tag === 'audio' || tag === embedTag) {
      const embed = rebuildEmbed(element, captions.at(-1), options);
      if (embed) addEmbed(embed);
      // Its content is a fallback for old browsers; but an unclosed frame contains the rest of the body.
      if (tag !== embedTag || !blockParents.has(element)) return;
    }
    const leave = enter(element);
    if (leave) tasks.push({ leave });
    addContent(element);
  };

  addContent(source);
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    if ('leave' in task) task.leave();
    else if (task.nodeType === Node.TEXT_NODE) writer.addText(task.nodeValue ?? '');
    else if (task.nodeType === Node.ELEMENT_NODE) visit(task as Element);
  }
  tidy(root, options);
  return root;
}

/** Returns the elements that contain blocks. Visits each ancestor once, so that deep trees take linear time. */
function findBlockParents(source: Node): ReadonlySet<Node> {
  const parents = new Set<Node>();
  for (const block of (source as Element).querySelectorAll([...blocks].join())) {
    for (let node = block.parentNode; node && !parents.has(node); node = node.parentNode) parents.add(node);
  }
  return parents;
}
