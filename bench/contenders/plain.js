// @ts-check
// A plain card written by hand: the same texts and pictures as newsfold's in half the markup, with plain CSS.
import { contenderOf, keyedStrip } from './keyed-strip.js';
import { plainFieldsOf } from './plain-fields.js';
import css from './plain.css';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/** @param {string} html */
function template(html) {
  const element = document.createElement('template');
  element.innerHTML = html;
  return element.content;
}

const shell = template('<section class="plain"><h2><a></a></h2><ul></ul></section>');
const picture = template('<img loading="lazy" decoding="async" sizes="24em">');
const card = template(
  '<li><article><p class="kicker"></p><h3><a></a></h3><p class="summary"></p><p class="meta"><time></time><span></span></p></article></li>',
);

/** @type {import('./keyed-strip.js').Drawing} */
const drawing = {
  sheets: [sheet],
  drawShell(feed) {
    const nodes = document.importNode(shell, true);
    const link = /** @type {HTMLAnchorElement} */ (nodes.querySelector('a'));
    link.href = feed.home_page_url;
    link.textContent = feed.title;
    return nodes;
  },
  drawItem(item, heading, now) {
    const fields = plainFieldsOf(item, heading, now);
    const node = /** @type {Element} */ (document.importNode(card, true).firstElementChild);
    if (fields.src) node.firstElementChild?.prepend(document.importNode(picture, true));
    return fill(node, fields);
  },
  refillItem: (node, old, item, heading, now) =>
    !old._newsfold.image === !item._newsfold.image
      ? fill(node, plainFieldsOf(item, heading, now))
      : undefined,
};

/** @param {Element} node @param {Record<string, string>} fields */
function fill(
  node,
  { overline = '', url = '', title = '', summary = '', date = '', age = '', details, ...image },
) {
  const find = (/** @type {string} */ selector) => /** @type {any} */ (node.querySelector(selector));
  find('.kicker').textContent = overline;
  Object.assign(find('a'), { href: url, textContent: title });
  find('.summary').textContent = summary;
  Object.assign(find('time'), { dateTime: date, textContent: age });
  find('span').textContent = details && ` · ${details}`;
  const { src, srcset, alt, position } = image;
  if (src) {
    const img = find('img');
    img.alt = alt;
    if (position) img.style.cssText = position;
    if (srcset) img.srcset = srcset;
    img.src = src;
  }
  return node;
}

customElements.define('plain-strip', keyedStrip(drawing));
export const contender = contenderOf('plain-strip');
