// @ts-check
// A strip written by hand: draws each item once, and compares items when another feed comes.
import { formatAge } from './fields.js';

/** @typedef {import('../cases/steps.js').Feed} Feed */
/** @typedef {import('./fields.js').Item} Item */
/** @typedef {{ item: Item, node: Element, age: string }} Card */

/**
 * How a strip and its cards are drawn.
 * @typedef {object} Drawing
 * @property {CSSStyleSheet[]} sheets
 * @property {(feed: Feed) => DocumentFragment} drawShell everything but the cards, with an empty list
 * @property {(item: Item, heading: string, now: number) => Element} drawItem
 * @property {(node: Element, old: Item, item: Item, heading: string, now: number) => Element | undefined} refillItem shows
 * another item in a node; undefined if it has not the elements for it
 */

/** Returns a class of elements with the property `feed` and the method `redraw()`. @param {Drawing} drawing */
export const keyedStrip = ({ sheets, drawShell, drawItem, refillItem }) =>
  class KeyedStrip extends HTMLElement {
    #root = this.attachShadow({ mode: 'open' });
    /** @type {Map<string, Card>} */
    #cards = new Map();
    /** @type {Element | undefined} */
    #list;

    constructor() {
      super();
      this.#root.adoptedStyleSheets = sheets;
    }

    /** @param {Feed} feed */
    set feed(feed) {
      const now = Date.now();
      const draw = (/** @type {Item} */ item, /** @type {Card | undefined} */ old) => ({
        item,
        node:
          (old && refillItem(old.node, old.item, item, feed.title, now)) ?? drawItem(item, feed.title, now),
        age: formatAge(Date.parse(item.date_published), now),
      });
      const isFirst = !this.#list;
      const list = (this.#list ??= this.#drawList(feed));
      /** @type {Map<string, Card>} */
      const cards = new Map();
      let next = list.firstElementChild;
      for (const item of feed.items) {
        const old = this.#cards.get(item.id);
        const card = old && isEqual(old.item, item) ? old : draw(item, old);
        if (old && card.node !== old.node) {
          if (next === old.node) next = card.node;
          old.node.replaceWith(card.node);
        }
        cards.set(item.id, card);
        if (card.node === next) next = next.nextElementSibling;
        else list.insertBefore(card.node, next);
      }
      for (const [id, { node }] of this.#cards) if (!cards.has(id)) node.remove();
      this.#cards = cards;
      if (isFirst) this.#root.append(/** @type {DocumentFragment} */ (list.getRootNode()));
    }

    /** Writes the ages that have changed. */
    redraw() {
      const now = Date.now();
      for (const card of this.#cards.values()) {
        const age = formatAge(Date.parse(card.item.date_published), now);
        if (age === card.age) continue;
        card.age = age;
        const time = card.node.querySelector('time');
        if (time) time.textContent = age;
      }
    }

    /** @param {Feed} feed */
    #drawList(feed) {
      const list = drawShell(feed).querySelector('ul, ol');
      if (!list) throw new Error('Expected a list in the markup of a strip; found none');
      return list;
    }
  };

/** @param {unknown} a JSON @param {unknown} b JSON @returns {boolean} */
function isEqual(a, b) {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => isEqual(Reflect.get(a, key), Reflect.get(b, key)))
  );
}

/** Returns a contender that mounts elements of a tag with `feed` and `redraw()`. @param {string} tag */
export const contenderOf = (tag) =>
  /** @type {import('../cases/steps.js').Contender} */ ({
    mount(place, feed) {
      const strip = document.createElement(tag);
      place.append(strip);
      return Object.assign(strip, { feed });
    },
    redraw: (strip) => strip.redraw(),
    update: (strip, feed) => void (strip.feed = feed),
    remove: (strip) => strip.remove(),
  });
