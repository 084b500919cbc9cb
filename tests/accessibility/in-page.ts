// What the tests ask of a page, from inside it: `inPage` there.

declare global {
  var inPage: typeof import('./in-page.js');
}

/** Puts markup into the page, with a feed for each `<newsfold-feed>` in it, and waits until all of it is drawn. */
export async function show(markup: string, feed?: object): Promise<void> {
  document.body.innerHTML = markup;
  if (feed) for (const provider of all('newsfold-feed')) Object.assign(provider, { feed });
  await settled();
}

/** Waits until no element has anything left to draw, and what is measured in the next frame is measured. */
export async function settled(): Promise<void> {
  // What one element draws may be another one.
  for (let i = 0; i < 3; i++) await Promise.all(all('*').map((node) => Reflect.get(node, 'updateComplete')));
  for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
}

/** Every element that fits the selector, in the page and in the shadow trees of it, in the order of the source. */
export function all(selector: string, root: ParentNode = document): Element[] {
  return [...root.querySelectorAll('*')].flatMap((node) => [
    ...(node.matches(selector) ? [node] : []),
    ...(node.shadowRoot ? all(selector, node.shadowRoot) : []),
  ]);
}

/** The first element that fits the selector. */
export function one(selector: string, root?: ParentNode): HTMLElement {
  const [node] = all(selector, root);
  if (!node) throw new Error(`There is no ${selector}`);
  return node as HTMLElement;
}

/** The element that has the focus, in whatever shadow tree. */
export function focused(): HTMLElement | undefined {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return node instanceof HTMLElement && node !== document.body ? node : undefined;
}

/** What an element is said to be, for tables and messages: “newsfold-strip carousel: a.link, Sunday ferries”. */
export function nameOf(node: Element): string {
  const root = node.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : undefined;
  const layout = host?.getAttribute('layout');
  const part = node.getAttribute('part');
  const name = `${node.localName}${part ? `[${part}]` : node.className ? `.${String(node.className).replace(/ /g, '.')}` : ''}`;
  const text = (node.getAttribute('aria-label') ?? node.textContent ?? '').replace(/\s+/g, ' ').trim();
  return `${host ? `${host.localName}${layout ? ` ${layout}` : ''}: ` : ''}${name}, “${text.slice(0, 60)}”`;
}

/** The element around another one, out of its shadow tree too. */
export function parentOf(node: Element): Element | undefined {
  const root = node.getRootNode();
  return node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
}

/** Where a link or button can be hit: its own box, or the larger one that stands after its text and covers the card. */
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

/** Loads every picture, near or not. */
export async function picturesLoaded(): Promise<void> {
  const pictures = all('img') as HTMLImageElement[];
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => {})));
}

/** Red, green and blue, each from 0 to 255. */
type Colour = [number, number, number];

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** A colour of an element, or of what stands before or after its text, as it is seen on what lies behind it. */
export function colours(node: Element, property: string, pseudo = ''): { front: Colour; back: Colour } {
  const layers: string[] = [];
  for (let at: Element | undefined = node; at; at = parentOf(at))
    layers.unshift(getComputedStyle(at).backgroundColor);
  const paint = (colour: string): Colour => {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  };
  const [back] = ['Canvas', ...layers].map(paint).slice(-1) as [Colour];
  return { back, front: paint(getComputedStyle(node, pseudo).getPropertyValue(property)) };
}

/** The texts of an element that are there to be seen, in the order of the source. */
function textsOf(root: Element, except = 'none'): Text[] {
  return [...(root.shadowRoot ?? root).childNodes].flatMap((node) => {
    if (node instanceof Text) return node.nodeValue?.trim() ? [node] : [];
    if (!(node instanceof Element) || node.matches(except) || !isSeen(node)) return [];
    return textsOf(node, except);
  });
}

/** Whether it is shown, and not there for screen readers alone. */
function isSeen(node: Element): boolean {
  const { display, clipPath } = getComputedStyle(node);
  return display === 'contents' || (node.checkVisibility() && clipPath === 'none');
}

/** What can be read of an element, but in what fits a selector. */
export const seenText = (root: Element, except?: string): string =>
  textsOf(root, except)
    .map((text) => text.nodeValue)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The size of each text of an element, in px, with its first words. */
export const textSizes = (root: Element): { text: string; size: number }[] =>
  textsOf(root).map((text) => ({
    text: text.nodeValue!.trim().slice(0, 30),
    size: parseFloat(getComputedStyle(text.parentElement!).fontSize),
  }));

/** Where the letters of an element's text are, line by line, and their colour. */
export function linesOf(root: Element): { text: string; front: Colour; box: Box }[] {
  return textsOf(root).flatMap((text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    const { front } = colours(text.parentElement!, 'color');
    return [...range.getClientRects()].map(({ x, y, width, height }) => ({
      text: text.nodeValue!.trim(),
      front,
      // From the top of capitals to the line that they stand on.
      box: { x: x + scrollX, y: y + scrollY + height / 4, width, height: height / 2 },
    }));
  });
}

/** In CSS pixels of the page. */
type Box = { x: number; y: number; width: number; height: number };

/** What is meant to be scrolled from side to side. */
const scrollers = '.track, .viewport, .scroller';

/** What cuts off some of its text, or lets it run out of a button, one sentence each. */
export function cutOff(root: Element): string[] {
  return all('*', root.shadowRoot ?? root).flatMap((node) => {
    const { overflowX, overflowY } = getComputedStyle(node);
    if (!isSeen(node) || !node.textContent?.trim()) return [];
    const across = node.scrollWidth - node.clientWidth;
    const down = node.scrollHeight - node.clientHeight;
    // Around the letters of a button there is room in their line.
    const [isButton, room] = [node.matches('button'), node.matches('button') ? 4 : 1];
    const isAcross = across > room && (isButton || overflowX !== 'visible') && !node.matches(scrollers);
    const isDown = down > room && (isButton || overflowY !== 'visible');
    return isAcross || isDown ? [`${nameOf(node)} by ${isAcross ? across : 0} × ${isDown ? down : 0}`] : [];
  });
}
