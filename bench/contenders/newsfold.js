// @ts-check
// newsfold as a page uses it. The page loads `cdn/newsfold.js`; only public properties and parts are used here.

/** @typedef {HTMLElement & { feed: object, updateComplete: Promise<boolean>, requestUpdate(): void }} Strip */

const deadline = 10_000;

/** @type {import('../cases/steps.js').Contender} */
export const contender = {
  mount(place, feed) {
    const strip = /** @type {Strip} */ (document.createElement('newsfold-strip'));
    strip.feed = feed;
    place.append(strip);
    return strip;
  },
  redraw: (/** @type {Strip} */ strip) => strip.requestUpdate(),
  update: (/** @type {Strip} */ strip, feed) => void (strip.feed = feed),
  remove: (/** @type {Strip} */ strip) => strip.remove(),
  async settle(/** @type {Strip} */ strip, cards) {
    await strip.updateComplete;
    const start = performance.now();
    // A strip may draw in several tasks.
    while (countCards(strip) < cards) {
      if (performance.now() - start > deadline)
        throw new Error(`newsfold drew ${countCards(strip)} of ${cards} cards`);
      await new Promise(requestAnimationFrame);
    }
  },
};

/** @param {Strip} strip */
const countCards = ({ shadowRoot }) => shadowRoot?.querySelectorAll('[part~="card"]').length ?? 0;
