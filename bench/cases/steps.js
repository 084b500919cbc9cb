// @ts-check
// Runs in the page of a contender: the steps that are measured, one at a time. `prepare` and `rest` are not measured.

/**
 * @typedef {object} Step
 * @property {'mount' | 'redraw' | 'update' | 'remove' | 'none'} action
 * @property {number} size cards in a strip
 * @property {number} [repeat] strips that are mounted. Default 1.
 * @property {boolean} [together] whether they are laid out once, not one after another. Default false.
 * @property {'read' | 'fresh' | 'changed' | 'prepended'} [feed] which feed is mounted or shown: the same object as before,
 * the same as fresh JSON, fresh JSON with one other headline, fresh JSON with one item more
 */

/** @typedef {Record<string, any>} Feed a JSON Feed; its items are all shown */

/**
 * What is compared: something that draws strips.
 * @typedef {object} Contender
 * @property {(place: Element, feed: Feed) => any} mount Draws a strip in an empty element. Returns a handle to it.
 * @property {(strip: any) => void} redraw Draws the same feed again, as when time has passed.
 * @property {(strip: any, feed: Feed) => void} update Shows another feed.
 * @property {(strip: any) => void} remove
 * @property {(strip: any, cards: number) => unknown} [settle] Resolves once what was asked for is in the DOM. Default: at once.
 */

/** @type {Map<number, string>} */
const texts = new Map();
/** @type {Map<number, Feed>} */
const readFeeds = new Map();

/** Returns the steps of a contender. @param {Contender} contender */
export function stepsOf(contender) {
  const main = /** @type {Element} */ (document.querySelector('main'));
  /** @type {any[]} */
  let strips = [];
  /** @type {Feed[]} */
  let feeds = [];

  return {
    /** Makes the feeds that a step needs. @param {Step} step */
    async prepare({ size, repeat = 1, feed = 'read' }) {
      if (!texts.has(size)) texts.set(size, await (await fetch(`/feed/${size}.json`)).text());
      feeds = Array.from({ length: repeat }, () => makeFeed(size, feed));
    },

    /** @param {Step} step */
    async run({ action, size, feed, together = false }) {
      const cards = feed === 'prepended' ? size + 1 : size;
      // A task of its own, not one of the developer tools.
      await new Promise((resolve) => setTimeout(resolve));
      if (action === 'mount') {
        for (const feed of feeds) {
          const strip = mount(feed);
          if (together) continue;
          await contender.settle?.(strip, cards);
          main.getBoundingClientRect();
        }
        if (together) for (const strip of strips) await contender.settle?.(strip, cards);
      }
      if (action === 'redraw' || action === 'update' || action === 'remove')
        for (const strip of strips) {
          if (action === 'redraw') contender.redraw(strip);
          else if (action === 'remove') contender.remove(strip);
          else contender.update(strip, /** @type {Feed} */ (feeds[0]));
          if (action !== 'remove') await contender.settle?.(strip, cards);
        }
      main.getBoundingClientRect();
    },

    /** Resolves when the frame is painted and what elements have put off is done. */
    rest: () =>
      new Promise((resolve) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => requestIdleCallback(() => resolve(undefined), { timeout: 1000 })),
        ),
      ),

    /** Returns the mean number of nodes in a card, by kind. */
    countNodes() {
      const cards = [...main.children].flatMap((place) => [
        ...(place.firstElementChild?.shadowRoot ?? place).querySelectorAll('li'),
      ]);
      const counts = { nodes: 0, elements: 0, comments: 0, texts: 0 };
      for (const card of cards) {
        const walker = document.createTreeWalker(card);
        do {
          const { nodeType } = walker.currentNode;
          counts.nodes++;
          if (nodeType === Node.ELEMENT_NODE) counts.elements++;
          else if (nodeType === Node.COMMENT_NODE) counts.comments++;
          else counts.texts++;
        } while (walker.nextNode());
      }
      const mean = Object.entries(counts).map(([kind, count]) => [kind, count / cards.length]);
      return Object.fromEntries(mean);
    },

    /** Removes all strips. */
    clear() {
      for (const strip of strips) contender.remove(strip);
      strips = [];
      feeds = [];
      main.replaceChildren();
    },
  };

  /** @param {Feed} feed */
  function mount(feed) {
    const place = document.createElement('div');
    main.append(place);
    const strip = contender.mount(place, feed);
    strips.push(strip);
    return strip;
  }
}

/** @param {number} size @param {Step['feed']} variation @returns {Feed} */
function makeFeed(size, variation) {
  const read = readFeeds.get(size);
  if (variation === 'read' && read) return read;
  const feed = JSON.parse(texts.get(size) ?? '');
  const [first] = feed.items;
  if (variation === 'read') readFeeds.set(size, feed);
  if (variation === 'changed') feed.items[size >> 1].title += ', as corrected';
  if (variation === 'prepended')
    feed.items.unshift({ ...first, id: 'new', url: `${first.url}-new`, title: `${first.title}, again` });
  return feed;
}
