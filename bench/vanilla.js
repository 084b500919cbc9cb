// @ts-check
// A hand-written strip for one feed: a cloned template and an adopted style sheet. Shows the same as
// `<newsfold-strip>`, without any of its other features.

const styles = new CSSStyleSheet();
styles.replaceSync(`
  :host { display: block; font-family: inherit; line-height: 1.4 }
  h2, h3, p, ul, figure { margin: 0; padding: 0 }
  ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 208px), 1fr)); gap: 24px; list-style: none }
  li { container-type: inline-size }
  article { position: relative; display: grid; gap: 10px; align-content: start }
  figure { order: -1; aspect-ratio: 16 / 9; overflow: hidden; background: #eee }
  img { display: block; inline-size: 100%; block-size: 100%; object-fit: cover }
  h3 { font-size: 1.125em; line-height: 1.22; text-wrap: balance }
  a { color: inherit; text-decoration: none }
  .link::after { content: ''; position: absolute; inset: 0 }
  .kicker, .meta { font-size: 0.8125em }
  .summary { font-size: 0.9375em }
`);

const card = document.createElement('template');
card.innerHTML = `<li><article><div><p class="kicker"></p><h3><a class="link"></a></h3><p class="summary"></p>
  <p class="meta"><time></time></p></div></article></li>`;
const picture = document.createElement('template');
picture.innerHTML = '<figure><img loading="lazy" decoding="async"></figure>';

const dates = new Intl.DateTimeFormat('en', { dateStyle: 'long' });
const ages = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** @param {Date} date @param {number} now */
function formatAge(date, now) {
  const minutes = Math.floor((now - +date) / 60_000);
  if (minutes >= 1440) return dates.format(date);
  return minutes < 60 ? ages.format(-minutes, 'minute') : ages.format(-Math.floor(minutes / 60), 'hour');
}

/** @param {any} item */
function drawCard(item) {
  const node = /** @type {DocumentFragment} */ (card.content.cloneNode(true));
  const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (node.querySelector(selector));
  const { kicker = [], image } = item._newsfold;
  find('.kicker').textContent = [kicker]
    .flat()
    .map((link) => link.title ?? link)
    .join(' · ');
  const link = /** @type {HTMLAnchorElement} */ (find('.link'));
  link.textContent = item.title;
  link.href = item.url;
  find('.summary').textContent = item.summary ?? '';
  const time = /** @type {HTMLTimeElement} */ (find('time'));
  const published = new Date(item.date_published);
  time.dateTime = published.toISOString();
  time.textContent = formatAge(published, Date.now());
  if (image) {
    const figure = /** @type {DocumentFragment} */ (picture.content.cloneNode(true));
    const img = /** @type {HTMLImageElement} */ (figure.querySelector('img'));
    img.alt = image.alt;
    img.sizes = 'auto, 24em';
    img.srcset = image.renditions
      .map((/** @type {any} */ rendition) => `${rendition.url} ${rendition.width}w`)
      .join(', ');
    find('article').append(figure);
  }
  return node;
}

class VanillaStrip extends HTMLElement {
  #root = this.attachShadow({ mode: 'open' });

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [styles];
  }

  /** @param {any} feed a JSON Feed */
  set feed(feed) {
    const heading = document.createElement('h2');
    heading.textContent = feed.title;
    const list = document.createElement('ul');
    list.append(...feed.items.map(drawCard));
    this.#root.replaceChildren(heading, list);
  }
}

customElements.define('vanilla-strip', VanillaStrip);
