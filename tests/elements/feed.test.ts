import { fixture, html } from '@open-wc/testing';
import { smallFeed, feedOf, videoItem } from '../fixtures/feeds.js';
import { expect, now, serve, untilCards } from '../support/page.js';

const strip = '<newsfold-strip for="desk"></newsfold-strip>';
const page = async (markup: string) => {
  const element = await fixture<HTMLElement>(html`<div></div>`);
  element.innerHTML = markup;
  return element;
};

describe('<newsfold-feed>', () => {
  it('provides its feed to the elements inside it', async () => {
    const { url, count } = await serve(smallFeed(now));
    const host = await page(
      `<newsfold-feed src="${url}"><newsfold-strip></newsfold-strip><newsfold-strip></newsfold-strip></newsfold-feed>`,
    );
    for (const element of host.querySelectorAll('newsfold-strip')) await untilCards(element, 3);
    expect(await count()).to.equal(1);
  });

  for (const order of ['first', 'last']) {
    it(`provides its feed by id when it comes ${order} in the document`, async () => {
      const { url } = await serve(smallFeed(now));
      const feed = `<newsfold-feed id="desk" src="${url}"></newsfold-feed>`;
      const host = await page(order === 'first' ? feed + strip : strip + feed);
      await untilCards(host.querySelector('newsfold-strip')!, 3);
    });
  }

  it('provides its feed by id after it is replaced or gets its id later', async () => {
    const [first, second] = [await serve(smallFeed(now)), await serve(feedOf([videoItem(now)], now))];
    const host = await page(`<newsfold-feed id="desk" src="${first.url}"></newsfold-feed>${strip}`);
    const element = host.querySelector('newsfold-strip')!;
    await untilCards(element, 3);
    const feed = document.createElement('newsfold-feed');
    feed.setAttribute('src', second.url);
    host.querySelector('newsfold-feed')!.replaceWith(feed);
    await untilCards(element, 0);
    feed.id = 'desk';
    await untilCards(element, 1);
  });

  it('no longer provides its feed to an element moved out of it', async () => {
    const { url } = await serve(smallFeed(now));
    const host = await page(`<newsfold-feed src="${url}"><newsfold-strip></newsfold-strip></newsfold-feed>`);
    const element = host.querySelector('newsfold-strip')!;
    await untilCards(element, 3);
    host.append(element);
    await untilCards(element, 0);
    host.firstElementChild!.append(element);
    await untilCards(element, 3);
  });

  it('ignores its own for attribute', async () => {
    const { url } = await serve(smallFeed(now));
    const host = await page(`<newsfold-feed id="desk" for="desk" src="${url}"></newsfold-feed>${strip}`);
    host.insertAdjacentHTML('beforeend', '<newsfold-feed for="desk"></newsfold-feed>');
    await untilCards(host.querySelector('newsfold-strip')!, 3);
  });

  it('requests nothing without a subscriber', async () => {
    const { url, count } = await serve(smallFeed(now));
    const host = await page(`<newsfold-feed src="${url}"></newsfold-feed>`);
    await (host.querySelector('newsfold-feed') as never as { updateComplete: Promise<void> }).updateComplete;
    expect(await count()).to.equal(0);
  });

  it('passes its settings on to the elements inside it', async () => {
    const { url } = await serve(smallFeed(now));
    const host = await page(
      `<newsfold-feed src="${url}" target="_blank"><newsfold-card></newsfold-card></newsfold-feed>`,
    );
    const card = host.querySelector('newsfold-card')!;
    await untilCards(card, 1);
    expect(card.shadowRoot!.querySelector('a')!.target).to.equal('_blank');
  });
});
