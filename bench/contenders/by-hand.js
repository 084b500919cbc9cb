// @ts-check
// The limit: newsfold's own markup and style sheets, drawn by hand. `drawn` is written anew in each run, from what
// newsfold draws in it (see `by-hand/`).
import { channel, keyOf, shapeOf, shapes, shell, styles, topStory } from 'drawn';
import { fieldsOf } from './fields.js';
import { contenderOf, keyedStrip } from './keyed-strip.js';

/** @typedef {import('../cases/steps.js').Feed} Feed */
/** @typedef {{ html: string, fill(node: Node, fields: Record<string, string>): void }} Shape */

/** @type {Map<string, CSSStyleSheet>} */
const sheets = new Map();

/** Elements share sheets of the same text. @param {string[]} texts */
const sheetsOf = (texts) =>
  texts.map((text) => {
    const sheet = sheets.get(text) ?? new CSSStyleSheet();
    if (!sheets.has(text)) sheet.replaceSync(text);
    sheets.set(text, sheet);
    return sheet;
  });

/** @type {Map<Shape, DocumentFragment>} */
const templates = new Map();

/** @param {Shape} shape @param {Record<string, string>} fields */
function draw(shape, fields, isRoot = false) {
  let content = templates.get(shape);
  if (!content) {
    const template = document.createElement('template');
    template.innerHTML = shape.html;
    content = template.content;
    templates.set(shape, content);
  }
  const copy = document.importNode(content, true);
  const node = isRoot ? copy : /** @type {Element} */ (copy.firstElementChild);
  shape.fill(node, fields);
  return node;
}

/** @param {import('./fields.js').Item} item @param {import('./fields.js').Fields} fields */
const shapeFor = (item, fields) => /** @type {Shape} */ (shapes[shapeOf[keyOf(item, fields)] ?? -1]);

/** @type {import('./keyed-strip.js').Drawing} */
const drawing = {
  sheets: sheetsOf(styles.strip),
  drawShell: ({ title, home_page_url: url }) =>
    /** @type {DocumentFragment} */ (draw(shell, { title, url }, true)),
  drawItem(item, heading, now) {
    const fields = fieldsOf(item, heading, now);
    return /** @type {Element} */ (draw(shapeFor(item, fields), fields));
  },
  refillItem(node, old, item, heading, now) {
    const fields = fieldsOf(item, heading, now);
    const shape = shapeFor(item, fields);
    if (shape !== shapeFor(old, fieldsOf(old, heading, now))) return undefined;
    shape.fill(node, fields);
    return node;
  },
};

class ByHandStrip extends keyedStrip(drawing) {
  /** Chromium keeps detached images with `srcset` and `sizes="auto"`, and all nodes around them. */
  disconnectedCallback() {
    requestIdleCallback(() => {
      for (const image of this.shadowRoot?.querySelectorAll('img[srcset]') ?? [])
        image.removeAttribute('srcset');
    });
  }
}

customElements.define('by-hand-strip', ByHandStrip);
export const contender = contenderOf('by-hand-strip');

/** Draws the top story of a feed into a shadow root. @param {ShadowRoot} root @param {Feed} feed */
export function drawTopStory(root, feed) {
  const { top_story: id } = feed._newsfold;
  const item = feed.items.find((/** @type {any} */ item) => item.id === id);
  root.adoptedStyleSheets = sheetsOf(styles.topStory);
  root.append(draw(topStory, fieldsOf(item, '', Date.now()), true));
}

/** Draws the link to the first channel of a feed into a shadow root. @param {ShadowRoot} root @param {Feed} feed */
export function drawChannel(root, feed) {
  const [{ title, url }] = feed._newsfold.channels;
  root.adoptedStyleSheets = sheetsOf(styles.channel);
  root.append(draw(channel, { title, url }, true));
}
