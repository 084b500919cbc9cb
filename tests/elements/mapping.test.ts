import { fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { expect, headlines, next, parts, serve, textOf, untilCards } from '../support/page.js';
import { until } from '../support/until.js';

const wire = {
  data: {
    stories: [
      { uid: 1, head: 'Ferry line reopens', other: 'Die Fähre fährt', slug: 'ferry' },
      { uid: 2, head: 'Harbour plans', other: 'Pläne für den Hafen', slug: 'harbour' },
    ],
  },
};
const mapping = (title = 'head') => ({
  items: 'data.stories',
  fields: { id: 'uid', title, url: 'https://news.example/a/{slug}' },
});
const script = (content: unknown) =>
  `<script type="application/json">${typeof content === 'string' ? content : JSON.stringify(content)}</script>`;

/** Puts markup into the page and gives the first newsfold element in it. */
async function page(markup: string, listen?: (host: HTMLElement) => void): Promise<LitElement> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  listen?.(host);
  host.innerHTML = markup;
  return host.firstElementChild as LitElement;
}
const strip = (url: string, inside: string) =>
  `<newsfold-strip src="${url}" format="mapping" loading="eager">${inside}<a href="/africa">Our own link</a></newsfold-strip>`;

/** What is warned of while something runs. */
async function warnings(run: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const told: string[] = [];
  console.warn = (...words: unknown[]) => void told.push(words.join(' '));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return told;
}

const showsFallback = (element: Element) =>
  getComputedStyle(element.shadowRoot!.querySelector('slot:not([name])')!).display !== 'none';

describe('an element with a mapping', () => {
  it('reads the JSON at its address by it', async () => {
    const { url } = await serve(wire);
    const element = await page(strip(url, script(mapping())));
    await untilCards(element, 2);
    expect(headlines(element)).to.deep.equal(['Ferry line reopens', 'Harbour plans']);
    expect(element.shadowRoot!.querySelector('[part~="card"] a')!.getAttribute('href')).to.equal(
      'https://news.example/a/ferry',
    );
    expect(showsFallback(element)).to.equal(false);
  });

  it('is a feed element that gives what it reads to those inside it and those that name it', async () => {
    const { url, count } = await serve(wire);
    const host = await page(
      `<div><newsfold-feed id="mapped" src="${url}" format="mapping">${script(mapping())}<newsfold-strip></newsfold-strip></newsfold-feed><newsfold-strip for="mapped"></newsfold-strip></div>`,
    );
    for (const element of host.querySelectorAll('newsfold-strip')) await untilCards(element, 2);
    expect(await count()).to.equal(1);
  });

  it('shares a request with those of the same mapping, not with others', async () => {
    const { url, count } = await serve(wire);
    const host = await page(
      `<div>${strip(url, script(mapping()))}${strip(url, script(mapping()))}${strip(url, script(mapping('other')))}</div>`,
    );
    const strips = [...host.querySelectorAll('newsfold-strip')];
    for (const element of strips) await untilCards(element, 2);
    expect(strips.map((element) => textOf(element, 'headline'))).to.deep.equal([
      'Ferry line reopens',
      'Ferry line reopens',
      'Die Fähre fährt',
    ]);
    expect(await count()).to.equal(2);
  });

  for (const [name, inside] of [
    ['is broken', script('{"items": "data.stories", "fields"')],
    ['is no object', script('"data.stories"')],
    ['is not there', ''],
  ] as const) {
    it(`keeps the fallback, warns and says so when the mapping ${name}`, async () => {
      const { url, count } = await serve(wire);
      let failed: Promise<Event & { error?: Error }> | undefined;
      let element!: LitElement;
      const told = await warnings(async () => {
        element = await page(strip(url, inside), (host) => (failed = next(host, 'newsfold-error')));
        expect((await failed)?.error?.message).to.match(/^Expected a mapping: /);
        await element.updateComplete;
      });
      expect(told.filter((text) => text.includes('Expected a mapping'))).to.have.length(1);
      expect(parts(element, 'card')).to.be.empty;
      expect(showsFallback(element)).to.equal(true);
      expect(await count()).to.equal(0);
    });
  }

  it('keeps the fallback and warns when the mapping finds nothing', async () => {
    const { url } = await serve(wire);
    let element!: LitElement;
    const told = await warnings(async () => {
      const wrong = { items: 'data.stories', fields: { title: 'headline' } };
      element = await page(strip(url, script(wrong)));
      await next(element, 'newsfold-load');
      await element.updateComplete;
    });
    expect(parts(element, 'card')).to.be.empty;
    expect(told.join('\n')).to.match(/fields\.title: .*2 of 2 entries/);
  });

  it('reads anew when its script is replaced', async () => {
    const { url } = await serve(wire);
    const element = await page(strip(url, script(mapping())));
    await untilCards(element, 2);
    const other = document.createElement('script');
    other.type = 'application/json';
    other.textContent = JSON.stringify(mapping('other'));
    element.querySelector('script')!.replaceWith(other);
    await until(() => headlines(element)[0] === 'Die Fähre fährt');
    expect(headlines(element)).to.deep.equal(['Die Fähre fährt', 'Pläne für den Hafen']);
  });

  it('takes the script for a feed again when the format is another', async () => {
    const inline = {
      items: [{ id: 'a', title: 'In the page', url: 'https://news.example/a' }],
      title: 'Desk',
    };
    const element = await page(`<newsfold-strip loading="eager">${script(inline)}</newsfold-strip>`);
    await untilCards(element, 1);
    expect(headlines(element)).to.deep.equal(['In the page']);
  });
});
