import { fixture, html } from '@open-wc/testing';
import { worldDesk } from '../fixtures/world-desk/index.js';
import { snapshot, untilPainted, untilUpdated } from '../support/snapshot.js';
import { expect, now, serve } from '../support/page.js';
import { shownTags } from '../support/tag-names.js';
import { until } from '../support/until.js';

const place = () => fixture<HTMLElement>(html`<div></div>`);

/** The markup of every element, all with one feed. */
const markupOf = (url: string) =>
  shownTags
    .map(
      (tag) =>
        `<newsfold-${tag} src="${url}" loading="eager" now="${now.toISOString()}" time-zone="UTC" limit="3">` +
        '<a href="/africa">News</a></newsfold-' +
        `${tag}>`,
    )
    .join('');

const isLoaded = (element: Element) => !!element.shadowRoot?.querySelector('slot:not([name])[hidden]');

async function untilLoaded(host: ParentNode): Promise<Element[]> {
  const elements = [...host.children];
  await until(() => elements.every(isLoaded), 'expected every element to be loaded');
  await untilUpdated(elements);
  return elements;
}

/** The World Desk without the images that do not load: when an image fails differs between browsers. */
function feedWithoutBrokenImages() {
  const feed = worldDesk({ now });
  return { ...feed, items: feed.items.filter(({ id }) => id !== 'wd-702' && id !== 'wd-703') };
}

/** Creates a container with every element and waits until all are loaded. */
async function page() {
  const { url, count } = await serve(feedWithoutBrokenImages());
  const host = await place();
  host.innerHTML = markupOf(url);
  const elements = await untilLoaded(host);
  const shown = elements.map(snapshot);
  /** Expects that elements, by default the same ones, show what these showed, and that the feed was requested once. */
  const expectSame = async (others: Element[] = elements) => {
    await untilUpdated(others);
    expect(others).to.have.length(shown.length);
    others.forEach((other, i) => expect(snapshot(other), other.localName).to.equal(shown[i]));
    expect(await count()).to.equal(1);
  };
  return { url, host, elements, expectSame };
}

/** The first part of each element: as long as it is the same node, Lit has kept the rendered DOM. */
const nodesOf = (elements: Element[]) =>
  elements.map((element) => element.shadowRoot!.querySelector('[part]'));

/** Computed styles of the parts of an element. */
const stylesOf = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('[part]')].map((node) => {
    const { display, fontWeight, listStyleType } = getComputedStyle(node);
    return [node.getAttribute('part'), display, fontWeight, listStyleType].join();
  });

/** Messages of uncaught errors. */
const errors: string[] = [];
const note = ({ message }: ErrorEvent) => errors.push(message);

describe('every element shows the same without a new request', () => {
  before(() => addEventListener('error', note));
  after(() => removeEventListener('error', note));
  afterEach(() => expect(errors.splice(0)).to.be.empty);

  it('when it is moved to another parent', async () => {
    const { elements, expectSame } = await page();
    const nodes = nodesOf(elements);
    (await place()).append(...elements);
    await expectSame();
    expect(nodesOf(elements)).to.deep.equal(nodes);
  });

  it('when it is detached and attached again later, as a router does', async () => {
    const { host, elements, expectSame } = await page();
    const nodes = nodesOf(elements);
    for (const frames of [0, 2, 20]) {
      const { parentElement } = host;
      host.remove();
      await untilPainted(frames);
      parentElement!.append(host);
      await expectSame();
      expect(nodesOf(elements)).to.deep.equal(nodes);
    }
  });

  it('when it is cloned', async () => {
    const { host, expectSame } = await page();
    const copy = host.cloneNode(true) as HTMLElement;
    host.after(copy);
    await expectSame(await untilLoaded(copy));
  });

  for (const [name, copy] of Object.entries({
    'is imported': (content: DocumentFragment) => document.importNode(content, true),
    'is cloned before it is adopted': (content: DocumentFragment) => content.cloneNode(true),
  }))
    it(`when the template that contains it ${name}`, async () => {
      const { url, expectSame } = await page();
      const template = document.createElement('template');
      template.innerHTML = markupOf(url);
      const host = await place();
      host.append(copy(template.content));
      await expectSame(await untilLoaded(host));
    });

  it('when it is in a shadow root of the host page', async () => {
    const { host, elements, url, expectSame } = await page();
    const root = (await place()).attachShadow({ mode: 'open' });
    root.innerHTML = markupOf(url);
    await expectSame(await untilLoaded(root));
    root.replaceChildren(...elements);
    await expectSame();
    host.append(...elements);
    await expectSame();
  });

  it('when its properties are set after it was attached', async () => {
    const { url, expectSame } = await page();
    const host = await place();
    for (const tag of shownTags) {
      const element = document.createElement(`newsfold-${tag}`);
      host.append(element);
      await untilUpdated([element]);
      const properties = { src: url, loading: 'eager', now: now.toISOString(), timeZone: 'UTC', limit: 3 };
      Object.assign(element, properties).innerHTML = '<a href="/africa">News</a>';
    }
    await expectSame(await untilLoaded(host));
  });

  it('when it is hidden and shown again', async () => {
    const { host, elements, expectSame } = await page();
    const nodes = nodesOf(elements);
    for (const element of [host, ...elements] as HTMLElement[]) {
      element.hidden = true;
      expect(element.offsetHeight).to.equal(0);
      await untilPainted();
      element.hidden = false;
    }
    await expectSame();
    expect(nodesOf(elements)).to.deep.equal(nodes);
  });

  it('when it is adopted by another document and back, with its styles', async () => {
    const { host, elements, expectSame } = await page();
    const { parentElement } = host;
    const before = elements.map(stylesOf);
    const frame = await fixture<HTMLIFrameElement>(html`<iframe style="border: 0; width: 100%"></iframe>`);
    frame.contentDocument!.body.style.margin = '0';
    for (let i = 0; i < 2; i++) {
      frame.contentDocument!.body.append(host);
      await untilPainted();
      await expectSame();
      expect(elements.map(stylesOf)).to.deep.equal(before);
      parentElement!.append(host);
      await untilPainted();
      await expectSame();
      expect(elements.map(stylesOf)).to.deep.equal(before);
    }
  });

  it('when it is adopted by another document before it was attached', async () => {
    const { url, expectSame } = await page();
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const host = document.importNode(document.createElement('div'));
    host.innerHTML = markupOf(url);
    for (const element of host.children) customElements.upgrade(element);
    frame.contentDocument!.body.append(host);
    await expectSame(await untilLoaded(host));
    frame.remove();
    await untilPainted();
  });
});
