// Measures boxes inside the page under test. It is global there, as `measure`.

import { all, loadImages, show, untilRendered } from '../accessibility/in-page.js';

declare global {
  var measure: typeof import('./measure.js');
}

/** Path of an element in its case, and its box: x, y, width, height in pixels. Within a card x and y are relative to it. */
export type Box = [path: string, box: [number, number, number, number]];

/** The boxes of each case, by its name. */
export type Boxes = Record<string, Box[]>;

/** Shows markup in a font, a language and a direction. */
export async function open(markup: string, feed: object, font: string, lang: string, dir: string) {
  Object.assign(document.documentElement, { lang, dir });
  document.fonts.add(
    await new FontFace('Fixed', `url("data:font/ttf;base64,${font}")`, { weight: '100 900' }).load(),
  );
  await show(markup, feed);
  // The page's own value does not reach buttons: https://html.spec.whatwg.org/multipage/rendering.html#form-controls
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('button { text-rendering: inherit; font-synthesis: inherit; }');
  for (const { shadowRoot } of all('*')) shadowRoot?.adoptedStyleSheets.push(sheet);
}

/** Measures at a width, once nothing changes any more. @throws {Error} if that takes too long. */
export async function at(width: number): Promise<Boxes> {
  document.querySelector('main')!.style.width = `${width}px`;
  let previous = '';
  for (let attempt = 0; attempt < 100; attempt++) {
    await untilRendered();
    await loadImages();
    const boxes = readAll();
    const text = JSON.stringify(boxes);
    if (text === previous && isComplete()) return boxes;
    previous = text;
  }
  throw new Error('The boxes do not come to rest');
}

const casesOf = () => [...document.querySelectorAll<HTMLElement>('[data-case]')];

/** Whether each case has its cards, and its messages are in the page's language. */
const isComplete = () =>
  casesOf().every(
    (node) => !node.dataset['cards'] || all('[part~="card"]', node).length === Number(node.dataset['cards']),
  ) &&
  (document.documentElement.lang === 'en' ||
    all('[part="skip"]').every((node) => /[\u0600-\u06ff]/.test(node.textContent)));

const readAll = (): Boxes =>
  Object.fromEntries(casesOf().map((node) => [node.dataset['case'], read(node.firstElementChild!)]));

/** Parts that are text in a line: their letters are measured, not an element that may fill the line. */
const inline = ['kicker', 'label', 'badge', 'caption', 'credit'];
const parts = [
  'card',
  'picture',
  'image',
  'headline',
  'summary',
  'meta',
  'heading',
  'day',
  'list',
  'more',
  'button',
].concat(['body', 'byline', 'permalink', 'link', 'recording'], inline);
const inBody = ['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'blockquote', 'figure'];

/** What an element is called in a path: its part, or its tag where it has none. Undefined if it is not measured. */
function nameOf(node: Element): string | undefined {
  const part = parts.find((part) => node.part.contains(part));
  if (part) return part;
  if (node.localName === 'a' && !node.part.contains('skip') && !node.closest('[part="body"]')) return 'link';
  if (
    node.localName === 'section' &&
    (node.getRootNode() as ShadowRoot).host.localName === 'newsfold-sections'
  )
    return 'section';
  return node.closest('[part="body"]') && inBody.includes(node.localName) ? node.localName : undefined;
}

/** Measures an element and what it draws. */
function read(host: Element): Box[] {
  const found: { prefix: string; name: string; rect: DOMRect; origin: DOMRect }[] = [];
  const visit = (parent: ParentNode, prefix: string, origin: DOMRect) => {
    for (const node of parent.children) {
      const name = nameOf(node);
      const rect = name && rectOf(node, name);
      if (rect && name === 'image' && isSame(rect, found.at(-1)?.rect)) continue;
      if (rect) found.push({ prefix, name, rect, origin });
      if (rect && (name === 'card' || name === 'section')) {
        const count = found.filter((one) => one.prefix === prefix && one.name === name).length;
        visit(node, `${prefix}${name}[${count}] `, rect);
      } else visit(node, prefix, origin);
    }
  };
  const origin = host.getBoundingClientRect();
  visit(host.shadowRoot!, '', origin);
  const places = new Map<string, number>();
  const own: Box = ['element', [0, 0, origin.width, origin.height]];
  return [
    own,
    ...found.map(({ prefix, name, rect, origin }): Box => {
      const key = prefix + name;
      const place = (places.get(key) ?? 0) + 1;
      places.set(key, place);
      const path = place > 1 || name === 'card' || name === 'section' ? `${key}[${place}]` : key;
      return [path, [rect.x - origin.x, rect.y - origin.y, rect.width, rect.height]];
    }),
  ];
}

/** Whether an image fills its picture: then the picture’s box is enough. */
const isSame = (a: DOMRect, b?: DOMRect) => JSON.stringify(a) === JSON.stringify(b);

/** The box of an element, or of its letters. Undefined if it has none. */
function rectOf(node: Element, name: string): DOMRect | undefined {
  const isText = inline.includes(name) || (name === 'link' && !!node.closest('[part="headline"]'));
  const rect = isText ? textRect(node) : node.getBoundingClientRect();
  return rect?.width && rect.height && node.checkVisibility() ? rect : undefined;
}

/** The box around the visible letters of an element. */
function textRect(root: Element): DOMRect | undefined {
  const range = document.createRange();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const rects: DOMRect[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const { length } = text.data;
    if (!text.data.trim() || getComputedStyle(text.parentElement!).clipPath !== 'none') continue;
    range.setStart(text, length - text.data.trimStart().length);
    range.setEnd(text, text.data.trimEnd().length);
    rects.push(...range.getClientRects());
  }
  if (!rects.length) return undefined;
  const [left, top] = [Math.min(...rects.map(({ left }) => left)), Math.min(...rects.map(({ top }) => top))];
  const right = Math.max(...rects.map(({ right }) => right));
  return new DOMRect(left, top, right - left, Math.max(...rects.map(({ bottom }) => bottom)) - top);
}
