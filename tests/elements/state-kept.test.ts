import { fixture, html } from '@open-wc/testing';
import { feedOf, shortVideoItem, smallFeed } from '../fixtures/feeds.js';
import { worldDesk } from '../fixtures/world-desk/index.js';
import { untilPainted, untilUpdated } from '../support/snapshot.js';
import { expect, now, parts, serve, show, untilCards } from '../support/page.js';
import { until } from '../support/until.js';

const createContainer = () => fixture<HTMLElement>(html`<div></div>`);
const create = (tag: string, properties: object) => Object.assign(document.createElement(tag), properties);

/** A change to an element in use, or to the feed element that it refers to. */
type Change = (target: { element: Element; feed: Element }) => unknown;

/** Moves a node to the end of its parent and back with `moveBefore`, which keeps its state. Does nothing without `moveBefore`. */
async function moveWithState(node: Element) {
  const parent = node.parentElement as HTMLElement & { moveBefore?(node: Node, child: Node | null): void };
  parent.moveBefore?.(node, null);
  await untilPainted();
  parent.moveBefore?.(node, parent.firstElementChild);
}

const moveElement: Change = ({ element }) => moveWithState(element);

/**
 * Firefox resets the scroll position of a scroller inside a node that is moved with `moveBefore`, which should keep it:
 * https://dom.spec.whatwg.org/#dom-parentnode-movebefore
 */
const losesScrollPosition = CSS.supports('-moz-appearance', 'none');

const changes: Record<string, Change> = {
  'its feed element is moved': ({ feed }) => feed.parentElement!.append(feed),
  'its feed element is replaced': ({ feed }) => feed.replaceWith(feed.cloneNode()),
  'its feed element is removed and attached at once': ({ feed }) => {
    const { parentElement } = feed;
    feed.remove();
    parentElement!.prepend(feed);
  },
  'another feed element is attached': ({ feed }) => feed.after(document.createElement('newsfold-feed')),
  'its feed element gets another id, and it the same in for': ({ element, feed }) => {
    feed.id = 'other';
    element.setAttribute('for', 'other');
  },
  'it is moved with moveBefore': moveElement,
  'its feed element is moved with moveBefore': ({ feed }) => moveWithState(feed),
  'its attributes change': ({ element }) => {
    element.setAttribute('link-params', 'utm_source=gazette');
    element.setAttribute('heading-level', '3');
  },
};

/** Shows an element that refers to a feed element by id, loaded. */
async function showInUse(tag: 'newsfold-strip' | 'newsfold-article', body: object, properties: object) {
  const { url, count } = await serve(body);
  const host = await createContainer();
  host.innerHTML = `<newsfold-feed id="life" src="${url}"></newsfold-feed>`;
  const element = await show(tag, { for: 'life', loading: 'eager', ...properties });
  host.append(element);
  await until(() => parts(element, 'headline').length);
  return { element, feed: host.firstElementChild!, count };
}

for (const [name, change] of Object.entries(changes))
  describe(`an element in use, when ${name},`, () => {
    it('keeps its recording playing', async () => {
      const body = feedOf([shortVideoItem(now)], now);
      const { element, feed, count } = await showInUse('newsfold-article', body, {});
      const recording = () => parts(element, 'recording')[0];
      await until(() => recording()?.childElementCount);
      recording()!.querySelector('button')!.click();
      const video = recording()!.querySelector('video');
      const added: Node[] = [];
      const observer = new MutationObserver((records) =>
        added.push(...records.flatMap(({ addedNodes }) => [...addedNodes])),
      );
      observer.observe(element.shadowRoot!, { childList: true, subtree: true });
      await change({ element, feed });
      await untilPainted();
      await untilUpdated([element]);
      // A media element stops playing when it is removed, even for a moment.
      expect(added.some((node) => node.contains(video))).to.equal(false);
      expect(recording()!.querySelector('video') === video).to.equal(true);
      expect(await count()).to.equal(1);
    });

    it('keeps the scroll position of its carousel', async function () {
      if (change === moveElement && losesScrollPosition) this.skip();
      const { element, feed, count } = await showInUse('newsfold-strip', worldDesk({ now }), {
        layout: 'carousel',
      });
      const track = parts(element, 'list')[0]!;
      track.scrollTo({ left: 300, behavior: 'instant' });
      await untilPainted();
      const { scrollLeft } = track;
      expect(scrollLeft).to.be.above(100);
      await change({ element, feed });
      await untilPainted();
      await untilUpdated([element]);
      expect(parts(element, 'list')[0] === track).to.equal(true);
      expect(track.scrollLeft).to.equal(scrollLeft);
      expect(await count()).to.equal(1);
    });
  });

describe('requests of a page', () => {
  it('are ten for 50 elements with ten feeds, at most four at a time', async () => {
    const group = crypto.randomUUID();
    const feeds = await Promise.all(
      Array.from({ length: 10 }, () => serve(smallFeed(now), `&group=${group}&delay=300`)),
    );
    const host = await createContainer();
    const elements = Array.from({ length: 50 }, (_, i) =>
      create(`newsfold-${i % 2 ? 'card' : 'strip'}`, { src: feeds[i % 10]!.url, loading: 'eager' }),
    );
    host.append(...elements);
    for (const [i, element] of elements.entries()) await untilCards(element, i % 2 ? 1 : 3);
    expect(await Promise.all(feeds.map(({ count }) => count()))).to.deep.equal(Array(10).fill(1));
    expect(await (await fetch(`/support/max-open?group=${group}`)).json()).to.equal(4);
  });

  it('continue when their element moves', async () => {
    const { url, count } = await serve(smallFeed(now), '&delay=300');
    const element = await show('newsfold-strip', { src: url, loading: 'eager' });
    for (let i = 0; i < 3; i++) {
      await untilPainted();
      (await createContainer()).append(element);
    }
    await untilCards(element, 3);
    expect(await count()).to.equal(1);
  });

  it('continue when their feed element moves', async () => {
    const { url, count } = await serve(smallFeed(now), '&delay=300');
    const feed = create('newsfold-feed', { id: 'moving', src: url });
    (await createContainer()).append(feed);
    const element = await show('newsfold-strip', { for: 'moving', loading: 'eager' });
    for (let i = 0; i < 3; i++) {
      await untilPainted();
      (await createContainer()).append(feed);
    }
    await untilCards(element, 3);
    expect(await count()).to.equal(1);
  });

  it('are aborted when their element is removed, and sent again when it is attached', async () => {
    const { url, count } = await serve(smallFeed(now), '&delay=300');
    const element = await show('newsfold-strip', { src: url, loading: 'eager' });
    await until(async () => (await count()) === 1);
    const { parentElement } = element;
    element.remove();
    await untilPainted();
    parentElement!.append(element);
    await untilCards(element, 3);
    expect(await count()).to.equal(2);
  });
});
