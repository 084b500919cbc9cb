// @ts-check
// Runs in the page that shows newsfold's elements, later next to the same by hand.
import { boxesOf } from './boxes.js';
import { snapshot, stylesOf } from './snapshot.js';

/** Names of the places of elements that show no section. @type {Record<string, string>} */
const names = { 'newsfold-top-story': 'top-story', 'newsfold-live': 'channel' };
const deadline = 30_000;

const texts = () => elements('*').map(({ shadowRoot }) => shadowRoot?.innerHTML ?? '');

/** Resolves once no element of newsfold changes any more. */
async function drawn() {
  await customElements.whenDefined('newsfold-strip');
  const start = performance.now();
  for (let before = texts(), same = 0; same < 5;) {
    if (performance.now() - start > deadline) throw new Error('newsfold’s elements change all the time');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const after = texts();
    const isDrawn = after.every((text, i) => text === before[i] && /part="card"/.test(text));
    same = isDrawn ? same + 1 : 0;
    before = after;
  }
}

/** @param {string} name */
const elements = (name) =>
  [...document.querySelectorAll('body *')].filter((element) =>
    name === '*' ? element.localName.startsWith('newsfold-') : element.localName === `newsfold-${name}`,
  );

/** @param {Element} element */
function readElement({ shadowRoot }) {
  if (!shadowRoot) throw new Error('Expected an open shadow root; found none');
  return { markup: snapshot(shadowRoot), styles: stylesOf(shadowRoot) };
}

Object.assign(globalThis, {
  byHand: {
    async read() {
      await drawn();
      return {
        strips: elements('strip').map(readElement),
        topStory: elements('top-story').map(readElement)[0],
        channel: elements('live').map(readElement)[0],
      };
    },
    /** Adds the same by hand after each element of newsfold. */
    async addOthers() {
      await drawn();
      const places = elements('*').map((element) => {
        const name = element.getAttribute('section') ?? names[element.localName] ?? '';
        const place = document.createElement('div');
        if (name) place.dataset.place = name;
        element.after(place);
        return place;
      });
      const { contender, drawTopStory, drawChannel, drawPage } = await import(
        /* @vite-ignore */ `${location.origin}/scripts/by-hand.js`
      );
      await drawPage({ contender, drawTopStory, drawChannel });
      for (const place of places) {
        if (place.dataset.place) continue;
        const src = place.previousElementSibling?.getAttribute('src') ?? '';
        contender.mount(place, await (await fetch(src)).json());
      }
    },
    async compare() {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return elements('*').map((element) => {
        const place = /** @type {Element} */ (element.nextElementSibling);
        const other = place.shadowRoot ? place : place.firstElementChild;
        return { name: element.outerHTML, ours: boxesOf(element), byHand: other ? boxesOf(other) : [] };
      });
    },
  },
});
