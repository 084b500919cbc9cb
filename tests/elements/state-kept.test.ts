import { fixture, html } from '@open-wc/testing';
import { feedOf, shortVideoItem, smallFeed } from '../fixtures/feeds.js';
import { worldDesk } from '../fixtures/world-desk/index.js';
import { painted, settled } from '../support/snapshot.js';
import { expect, now, parts, serve, show, untilCards } from '../support/page.js';
import { until } from '../support/until.js';

const place = () => fixture<HTMLElement>(html`<div></div>`);
const create = (tag: string, properties: object) => Object.assign(document.createElement(tag), properties);

/** What happens to the page around an element that somebody uses. */
type Doing = (one: { element: Element; feed: Element }) => unknown;

/** Moves a node past the one after it and back, where the browser can do so without ending what it does. */
async function moveWithState(node: Element) {
  const parent = node.parentElement as HTMLElement & { moveBefore?(node: Node, child: Node | null): void };
  parent.moveBefore?.(node, null);
  await painted();
  parent.moveBefore?.(node, parent.firstElementChild);
}

const moved: Doing = ({ element }) => moveWithState(element);

/** Firefox forgets where a scroller in a container stood when the container is moved so, whatever its callbacks do. */
const isForgetful = CSS.supports('-moz-appearance', 'none');

const doings: Record<string, Doing> = {
  'the feed element that it names is moved': ({ feed }) => feed.parentElement!.append(feed),
  'the feed element that it names is replaced': ({ feed }) => feed.replaceWith(feed.cloneNode()),
  'the feed element that it names is taken out and put back at once': ({ feed }) => {
    const { parentElement } = feed;
    feed.remove();
    parentElement!.prepend(feed);
  },
  'another feed element comes': ({ feed }) => feed.after(document.createElement('newsfold-feed')),
  'the feed element is renamed, and it with it': ({ element, feed }) => {
    feed.id = 'other';
    element.setAttribute('for', 'other');
  },
  'it is moved with its state': moved,
  'the feed element is moved with its state': ({ feed }) => moveWithState(feed),
  'its attributes change': ({ element }) => {
    element.setAttribute('link-params', 'utm_source=gazette');
    element.setAttribute('heading-level', '3');
  },
};

/** An element that names a feed, loaded. */
async function inUse(tag: 'newsfold-strip' | 'newsfold-article', body: object, properties: object) {
  const { url, count } = await serve(body);
  const host = await place();
  host.innerHTML = `<newsfold-feed id="life" src="${url}"></newsfold-feed>`;
  const element = await show(tag, { for: 'life', loading: 'eager', ...properties });
  host.append(element);
  await until(() => parts(element, 'headline').length);
  return { element, feed: host.firstElementChild!, count };
}

for (const [name, doing] of Object.entries(doings))
  describe(`when ${name}`, () => {
    it('a recording that was started goes on', async () => {
      const body = feedOf([shortVideoItem(now)], now);
      const { element, feed, count } = await inUse('newsfold-article', body, {});
      const recording = () => parts(element, 'recording')[0];
      await until(() => recording()?.childElementCount);
      recording()!.querySelector('button')!.click();
      const video = recording()!.querySelector('video');
      const moved: Node[] = [];
      const changes = new MutationObserver((records) =>
        moved.push(...records.flatMap(({ addedNodes }) => [...addedNodes])),
      );
      changes.observe(element.shadowRoot!, { childList: true, subtree: true });
      await doing({ element, feed });
      await painted();
      await settled([element]);
      // A recording that leaves the page, for however short a time, ends.
      expect(moved.some((node) => node.contains(video))).to.equal(false);
      expect(recording()!.querySelector('video') === video).to.equal(true);
      expect(await count()).to.equal(1);
    });

    it('a carousel stays where it was scrolled to', async function () {
      if (doing === moved && isForgetful) this.skip();
      const { element, feed, count } = await inUse('newsfold-strip', worldDesk({ now }), {
        layout: 'carousel',
      });
      const track = parts(element, 'list')[0]!;
      track.scrollTo({ left: 300, behavior: 'instant' });
      await painted();
      const { scrollLeft } = track;
      expect(scrollLeft).to.be.above(100);
      await doing({ element, feed });
      await painted();
      await settled([element]);
      expect(parts(element, 'list')[0] === track).to.equal(true);
      expect(track.scrollLeft).to.equal(scrollLeft);
      expect(await count()).to.equal(1);
    });
  });

describe('the requests of a page', () => {
  it('are ten for 50 elements on ten feeds, and at most four at once', async () => {
    const group = crypto.randomUUID();
    const feeds = await Promise.all(
      Array.from({ length: 10 }, () => serve(smallFeed(now), `&group=${group}&delay=300`)),
    );
    const host = await place();
    const elements = Array.from({ length: 50 }, (_, i) =>
      create(`newsfold-${i % 2 ? 'card' : 'strip'}`, { src: feeds[i % 10]!.url, loading: 'eager' }),
    );
    host.append(...elements);
    for (const [i, element] of elements.entries()) await untilCards(element, i % 2 ? 1 : 3);
    expect(await Promise.all(feeds.map(({ count }) => count()))).to.deep.equal(Array(10).fill(1));
    expect(await (await fetch(`/support/most?group=${group}`)).json()).to.equal(4);
  });

  it('go on for an element that is moved meanwhile', async () => {
    const { url, count } = await serve(smallFeed(now), '&delay=300');
    const element = await show('newsfold-strip', { src: url, loading: 'eager' });
    for (let i = 0; i < 3; i++) {
      await painted();
      (await place()).append(element);
    }
    await untilCards(element, 3);
    expect(await count()).to.equal(1);
  });

  it('go on while the feed element that is named moves', async () => {
    const { url, count } = await serve(smallFeed(now), '&delay=300');
    const feed = create('newsfold-feed', { id: 'moving', src: url });
    (await place()).append(feed);
    const element = await show('newsfold-strip', { for: 'moving', loading: 'eager' });
    for (let i = 0; i < 3; i++) {
      await painted();
      (await place()).append(feed);
    }
    await untilCards(element, 3);
    expect(await count()).to.equal(1);
  });

  it('are given up for an element that leaves, and made again when it comes back', async () => {
    const { url, count } = await serve(smallFeed(now), '&delay=300');
    const element = await show('newsfold-strip', { src: url, loading: 'eager' });
    await until(async () => (await count()) === 1);
    const { parentElement } = element;
    element.remove();
    await painted();
    parentElement!.append(element);
    await untilCards(element, 3);
    expect(await count()).to.equal(2);
  });
});
