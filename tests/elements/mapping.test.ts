import { fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { expect, headlines, next, parts, serve, textOf, untilCards } from '../support/page.js';
import { until } from '../support/until.js';

const json = {
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

/** Attaches markup and returns its first element. */
async function page(markup: string, listen?: (host: HTMLElement) => void): Promise<LitElement> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  listen?.(host);
  host.innerHTML = markup;
  return host.firstElementChild as LitElement;
}
const strip = (url: string, inside: string) =>
  `<newsfold-strip src="${url}" format="mapping" loading="eager">${inside}<a href="/africa">Our own link</a></newsfold-strip>`;

/** The warnings on the console while something runs. */
async function warnings(run: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const messages: string[] = [];
  console.warn = (...values: unknown[]) => void messages.push(values.join(' '));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return messages;
}

const showsFallback = (element: Element) =>
  getComputedStyle(element.shadowRoot!.querySelector('slot:not([name])')!).display !== 'none';

describe('<newsfold-strip format="mapping">', () => {
  it('maps the JSON at its src', async () => {
    const { url } = await serve(json);
    const element = await page(strip(url, script(mapping())));
    await untilCards(element, 2);
    expect(headlines(element)).to.deep.equal(['Ferry line reopens', 'Harbour plans']);
    expect(element.shadowRoot!.querySelector('[part~="card"] a')!.getAttribute('href')).to.equal(
      'https://news.example/a/ferry',
    );
    expect(showsFallback(element)).to.equal(false);
  });

  it('shows what a feed element with a mapping provides, inside it and by id', async () => {
    const { url, count } = await serve(json);
    const host = await page(
      `<div><newsfold-feed id="mapped" src="${url}" format="mapping">${script(mapping())}<newsfold-strip></newsfold-strip></newsfold-feed><newsfold-strip for="mapped"></newsfold-strip></div>`,
    );
    for (const element of host.querySelectorAll('newsfold-strip')) await untilCards(element, 2);
    expect(await count()).to.equal(1);
  });

  it('shares a request with elements of the same mapping, not with others', async () => {
    const { url, count } = await serve(json);
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
    ['is not JSON', script('{"items": "data.stories", "fields"')],
    ['is not an object', script('"data.stories"')],
    ['is missing', ''],
  ] as const) {
    it(`keeps the fallback content, warns and dispatches an error when the mapping ${name}`, async () => {
      const { url, count } = await serve(json);
      let failed: Promise<Event & { error?: Error }> | undefined;
      let element!: LitElement;
      const warned = await warnings(async () => {
        element = await page(strip(url, inside), (host) => (failed = next(host, 'newsfold-error')));
        expect((await failed)?.error?.message).to.match(/^Expected a mapping: /);
        await element.updateComplete;
      });
      expect(warned.filter((text) => text.includes('Expected a mapping'))).to.have.length(1);
      expect(parts(element, 'card')).to.be.empty;
      expect(showsFallback(element)).to.equal(true);
      expect(await count()).to.equal(0);
    });
  }

  it('keeps the fallback content and warns when the mapping matches nothing', async () => {
    const { url } = await serve(json);
    let element!: LitElement;
    const warned = await warnings(async () => {
      const wrong = { items: 'data.stories', fields: { title: 'headline' } };
      element = await page(strip(url, script(wrong)));
      await next(element, 'newsfold-load');
      await element.updateComplete;
    });
    expect(parts(element, 'card')).to.be.empty;
    expect(warned.join('\n')).to.match(/fields\.title: .*2 of 2 entries/);
  });

  it('maps again when its script is replaced', async () => {
    const { url } = await serve(json);
    const element = await page(strip(url, script(mapping())));
    await untilCards(element, 2);
    const other = document.createElement('script');
    other.type = 'application/json';
    other.textContent = JSON.stringify(mapping('other'));
    element.querySelector('script')!.replaceWith(other);
    await until(() => headlines(element)[0] === 'Die Fähre fährt');
    expect(headlines(element)).to.deep.equal(['Die Fähre fährt', 'Pläne für den Hafen']);
  });

  it('reads the script as a feed without the format', async () => {
    const inline = {
      items: [{ id: 'a', title: 'In the page', url: 'https://news.example/a' }],
      title: 'Desk',
    };
    const element = await page(`<newsfold-strip loading="eager">${script(inline)}</newsfold-strip>`);
    await untilCards(element, 1);
    expect(headlines(element)).to.deep.equal(['In the page']);
  });
});
