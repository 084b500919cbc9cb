// Helpers that run inside the page under test. They are global there, as `inPage`.

declare global {
  var inPage: typeof import('./in-page.js');
}

/** Replaces the page's content, sets a feed on each `<newsfold-feed>` and waits until all elements have rendered. */
export async function show(markup: string, feed?: object): Promise<void> {
  document.body.innerHTML = markup;
  if (feed) for (const provider of all('newsfold-feed')) Object.assign(provider, { feed });
  await untilRendered();
}

/** Waits until no element has a pending update and observers have been called. */
export async function untilRendered(): Promise<void> {
  // An element may render another one.
  for (let i = 0; i < 3; i++) await Promise.all(all('*').map((node) => Reflect.get(node, 'updateComplete')));
  for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
}

/** All elements that match a selector, also in shadow trees, in tree order. */
export function all(selector: string, root: ParentNode = document): Element[] {
  return [...root.querySelectorAll('*')].flatMap((node) => [
    ...(node.matches(selector) ? [node] : []),
    ...(node.shadowRoot ? all(selector, node.shadowRoot) : []),
  ]);
}

/** The first element that matches a selector, also in shadow trees. @throws {Error} if there is none. */
export function first(selector: string, root?: ParentNode): HTMLElement {
  const [node] = all(selector, root);
  if (!node) throw new Error(`There is no ${selector}`);
  return node as HTMLElement;
}

/** The element that has the focus, also in shadow trees. */
export function focused(): HTMLElement | undefined {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return node instanceof HTMLElement && node !== document.body ? node : undefined;
}

/** Describes an element in messages: “newsfold-strip carousel: a.link, “Sunday ferries””. */
export function nameOf(node: Element): string {
  const root = node.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : undefined;
  const layout = host?.getAttribute('layout');
  const part = node.getAttribute('part');
  const name = `${node.localName}${part ? `[${part}]` : node.className ? `.${String(node.className).replace(/ /g, '.')}` : ''}`;
  const text = (node.getAttribute('aria-label') ?? node.textContent ?? '').replace(/\s+/g, ' ').trim();
  return `${host ? `${host.localName}${layout ? ` ${layout}` : ''}: ` : ''}${name}, “${text.slice(0, 60)}”`;
}

/** The parent in the flat tree. */
export function parentOf(node: Element): Element | undefined {
  const root = node.getRootNode();
  return node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
}

/** The area in which a link or button is clickable: its own box, or that of an `::after` that covers the card. */
export function targetOf(node: Element): DOMRect {
  const { position, content, left, top, width, height } = getComputedStyle(node, '::after');
  if (content === 'none' || position !== 'absolute') return node.getBoundingClientRect();
  let around = node;
  while (around.parentElement && getComputedStyle(around).position === 'static')
    around = around.parentElement;
  const { x, y } = around.getBoundingClientRect();
  const [dx, dy, w, h] = [left, top, width, height].map(parseFloat) as [number, number, number, number];
  return new DOMRect(x + around.clientLeft + dx, y + around.clientTop + dy, w, h);
}

/** Loads all images, also those out of view. */
export async function loadImages(): Promise<void> {
  const images = all('img') as HTMLImageElement[];
  for (const image of images) image.loading = 'eager';
  await Promise.all(images.map((image) => image.decode().catch(() => {})));
}

/** Red, green and blue, each from 0 to 255. */
type Colour = [number, number, number];

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** A colour of an element or pseudo-element, and the background colour behind it. */
export function colours(node: Element, property: string, pseudo = ''): { front: Colour; back: Colour } {
  const layers: string[] = [];
  for (let ancestor: Element | undefined = node; ancestor; ancestor = parentOf(ancestor))
    layers.unshift(getComputedStyle(ancestor).backgroundColor);
  const paint = (colour: string): Colour => {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  };
  const [back] = ['Canvas', ...layers].map(paint).slice(-1) as [Colour];
  return { back, front: paint(getComputedStyle(node, pseudo).getPropertyValue(property)) };
}

/** The visible text nodes of an element and its shadow tree, in tree order. */
function textsOf(root: Element, except = 'none'): Text[] {
  return [...(root.shadowRoot ?? root).childNodes].flatMap((node) => {
    if (node instanceof Text) return node.nodeValue?.trim() ? [node] : [];
    if (!(node instanceof Element) || node.matches(except) || !isVisible(node)) return [];
    return textsOf(node, except);
  });
}

/** Whether a node is rendered, and not visually hidden for screen readers only. */
function isVisible(node: Element): boolean {
  const { display, clipPath } = getComputedStyle(node);
  return display === 'contents' || (node.checkVisibility() && clipPath === 'none');
}

/** The visible text of an element, without descendants that match a selector. */
export const visibleText = (root: Element, except?: string): string =>
  textsOf(root, except)
    .map((text) => text.nodeValue)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The font size of each text of an element, in px, with its first words. */
export const textSizes = (root: Element): { text: string; size: number }[] =>
  textsOf(root).map((text) => ({
    text: text.nodeValue!.trim().slice(0, 30),
    size: parseFloat(getComputedStyle(text.parentElement!).fontSize),
  }));

/** The box of each line of an element's text, and its colour. */
export function linesOf(root: Element): { text: string; front: Colour; box: Box }[] {
  return textsOf(root).flatMap((text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    const { front } = colours(text.parentElement!, 'color');
    return [...range.getClientRects()].map(({ x, y, width, height }) => ({
      text: text.nodeValue!.trim(),
      front,
      // Approximately from cap height to baseline.
      box: { x: x + scrollX, y: y + scrollY + height / 4, width, height: height / 2 },
    }));
  });
}

/** A rectangle in CSS pixels, relative to the page. */
type Box = { x: number; y: number; width: number; height: number };

/** Elements that are meant to scroll horizontally. */
const scrollers = '.track, .viewport, .scroller';

/** Describes each element whose text is clipped, or overflows a button. */
export function clippedText(root: Element): string[] {
  return all('*', root.shadowRoot ?? root).flatMap((node) => {
    const { overflowX, overflowY } = getComputedStyle(node);
    if (!isVisible(node) || !node.textContent?.trim()) return [];
    const overflowInline = node.scrollWidth - node.clientWidth;
    const overflowBlock = node.scrollHeight - node.clientHeight;
    // A button's line is higher than its letters.
    const [isButton, room] = [node.matches('button'), node.matches('button') ? 4 : 1];
    const isClippedInline =
      overflowInline > room && (isButton || overflowX !== 'visible') && !node.matches(scrollers);
    const isClippedBlock = overflowBlock > room && (isButton || overflowY !== 'visible');
    return isClippedInline || isClippedBlock
      ? [`${nameOf(node)} by ${isClippedInline ? overflowInline : 0} × ${isClippedBlock ? overflowBlock : 0}`]
      : [];
  });
}
