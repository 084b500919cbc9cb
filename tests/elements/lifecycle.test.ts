import { fixture, html } from '@open-wc/testing';
import { worldDesk } from '../fixtures/world-desk/index.js';
import { drawn, painted, settled } from '../support/snapshot.js';
import { expect, now, serve } from '../support/page.js';
import { shownTags } from '../support/tag-names.js';
import { until } from '../support/until.js';

const place = () => fixture<HTMLElement>(html`<div></div>`);

/** Every element once, on one feed. */
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
  await settled(elements);
  return elements;
}

/** The World Desk without the pictures that do not load: when a browser finds that out is its own affair. */
function desk() {
  const feed = worldDesk({ now });
  return { ...feed, items: feed.items.filter(({ id }) => id !== 'wd-702' && id !== 'wd-703') };
}

/** A part of the page with every element, loaded. */
async function page() {
  const { url, count } = await serve(desk());
  const host = await place();
  host.innerHTML = markupOf(url);
  const elements = await untilLoaded(host);
  const shown = elements.map(drawn);
  /** That others, or these after something was done to them, show the same, from the one answer. */
  const expectSame = async (others: Element[] = elements) => {
    await settled(others);
    expect(others).to.have.length(shown.length);
    others.forEach((other, i) => expect(drawn(other), other.localName).to.equal(shown[i]));
    expect(await count()).to.equal(1);
  };
  return { url, host, elements, expectSame };
}

/** The nodes in which the content of elements stands: as long as they are the same nothing was drawn anew. */
const nodesOf = (elements: Element[]) => elements.map((one) => one.shadowRoot!.querySelector('[part]'));

/** How the parts of an element are laid out. */
const looksOf = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('[part]')].map((node) => {
    const { display, fontWeight, listStyleType } = getComputedStyle(node);
    return [node.getAttribute('part'), display, fontWeight, listStyleType].join();
  });

/** What reaches the page as an error. */
const errors: string[] = [];
const note = ({ message }: ErrorEvent) => errors.push(message);

describe('every element shows the same, and asks for nothing again', () => {
  before(() => addEventListener('error', note));
  after(() => removeEventListener('error', note));
  afterEach(() => expect(errors.splice(0)).to.be.empty);

  it('moved to another place', async () => {
    const { elements, expectSame } = await page();
    const nodes = nodesOf(elements);
    (await place()).append(...elements);
    await expectSame();
    expect(nodesOf(elements)).to.deep.equal(nodes);
  });

  it('taken out and put back after a while, as a router does', async () => {
    const { host, elements, expectSame } = await page();
    const nodes = nodesOf(elements);
    for (const frames of [0, 2, 20]) {
      const { parentElement } = host;
      host.remove();
      await painted(frames);
      parentElement!.append(host);
      await expectSame();
      expect(nodesOf(elements)).to.deep.equal(nodes);
    }
  });

  it('cloned', async () => {
    const { host, expectSame } = await page();
    const copy = host.cloneNode(true) as HTMLElement;
    host.after(copy);
    await expectSame(await untilLoaded(copy));
  });

  for (const [name, copy] of Object.entries({
    imported: (content: DocumentFragment) => document.importNode(content, true),
    'cloned before it is adopted': (content: DocumentFragment) => content.cloneNode(true),
  }))
    it(`made from a template, ${name}`, async () => {
      const { url, expectSame } = await page();
      const template = document.createElement('template');
      template.innerHTML = markupOf(url);
      const host = await place();
      host.append(copy(template.content));
      await expectSame(await untilLoaded(host));
    });

  it('in a shadow root of the host page', async () => {
    const { host, elements, url, expectSame } = await page();
    const root = (await place()).attachShadow({ mode: 'open' });
    root.innerHTML = markupOf(url);
    await expectSame(await untilLoaded(root));
    root.replaceChildren(...elements);
    await expectSame();
    host.append(...elements);
    await expectSame();
  });

  it('with its properties set after it was put into the page', async () => {
    const { url, expectSame } = await page();
    const host = await place();
    for (const tag of shownTags) {
      const element = document.createElement(`newsfold-${tag}`);
      host.append(element);
      await settled([element]);
      const properties = { src: url, loading: 'eager', now: now.toISOString(), timeZone: 'UTC', limit: 3 };
      Object.assign(element, properties).innerHTML = '<a href="/africa">News</a>';
    }
    await expectSame(await untilLoaded(host));
  });

  it('hidden and shown again', async () => {
    const { host, elements, expectSame } = await page();
    const nodes = nodesOf(elements);
    for (const one of [host, ...elements] as HTMLElement[]) {
      one.hidden = true;
      expect(one.offsetHeight).to.equal(0);
      await painted();
      one.hidden = false;
    }
    await expectSame();
    expect(nodesOf(elements)).to.deep.equal(nodes);
  });

  it('adopted by another document and back, with its styles', async () => {
    const { host, elements, expectSame } = await page();
    const { parentElement } = host;
    const before = elements.map(looksOf);
    const frame = await fixture<HTMLIFrameElement>(html`<iframe style="border: 0; width: 100%"></iframe>`);
    frame.contentDocument!.body.style.margin = '0';
    for (let i = 0; i < 2; i++) {
      frame.contentDocument!.body.append(host);
      await painted();
      await expectSame();
      expect(elements.map(looksOf)).to.deep.equal(before);
      parentElement!.append(host);
      await painted();
      await expectSame();
      expect(elements.map(looksOf)).to.deep.equal(before);
    }
  });

  it('put into another document before it was in its own', async () => {
    const { url, expectSame } = await page();
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const host = document.importNode(document.createElement('div'));
    host.innerHTML = markupOf(url);
    for (const element of host.children) customElements.upgrade(element);
    frame.contentDocument!.body.append(host);
    await expectSame(await untilLoaded(host));
    frame.remove();
    await painted();
  });
});
