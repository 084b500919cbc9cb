import { fixture, html } from '@open-wc/testing';
import { channelFeed, smallFeed } from '../fixtures/feeds.js';
import { elementContract } from '../support/element-contract.js';
import { expect, now, parts, show, textOf } from '../support/page.js';

const names = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('.links [part="link"]')].map((node) => node.textContent?.trim());

describe('<newsfold-masthead>', () => {
  elementContract('newsfold-masthead', ['header', 'footer'], 'heading');

  it('links to the home page, the live channel, the latest audio and videos, and topics', async () => {
    const masthead = await show('newsfold-masthead', { feed: smallFeed(now), limit: 2 });
    expect(textOf(masthead, 'heading')).to.equal('World Desk');
    expect(parts(masthead, 'heading')[0]!.querySelector('a')!.href).to.equal('https://worlddesk.example/');
    expect(names(masthead)).to.deep.equal(['Live: Live TV', 'Latest audio', 'Latest videos']);
    expect(masthead.shadowRoot!.querySelectorAll('.topics [part="link"]')).to.have.length(2);
  });

  it('shows the badge of a channel only while it is live', async () => {
    const masthead = await show('newsfold-masthead', { feed: channelFeed(now, 'off') });
    expect(names(masthead)[0]).to.equal('Live TV');
    expect(parts(masthead, 'badge')).to.be.empty;
  });

  it('omits links for which the feed has no data', async () => {
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'World Desk', items: [] };
    const masthead = await show('newsfold-masthead', { feed });
    expect(textOf(masthead, 'heading')).to.equal('World Desk');
    expect(names(masthead)).to.be.empty;
    expect(masthead.shadowRoot!.querySelector('.topics')).to.equal(null);
  });

  it('shows the publisher’s logo beside the name', async () => {
    const feed = { ...smallFeed(now), icon: 'https://img.example/logo.png' };
    const [logo] = parts(await show('newsfold-masthead', { feed }), 'image');
    expect(logo).to.have.attribute('src', 'https://img.example/logo.png');
    expect(logo).to.have.attribute('alt', '');
  });

  it('links to the home page as a footer', async () => {
    const masthead = await show('newsfold-masthead', { feed: smallFeed(now), layout: 'footer' });
    expect(names(masthead)).to.include('Go to homepage');
    expect(parts(masthead, 'skip')).to.be.empty;
  });

  it('skips to the page’s main content and leaves no tabindex on it', async () => {
    const main = await fixture<HTMLElement>(html`<main><p>News</p></main>`);
    const masthead = await show('newsfold-masthead', { feed: smallFeed(now) });
    const [skip] = parts(masthead, 'skip');
    expect(skip!.textContent).to.equal('Skip to content');
    skip!.click();
    expect(document.activeElement).to.equal(main);
    main.blur();
    expect(main).not.to.have.attribute('tabindex');
  });

  it('skips to the element of skip-to, or else to its own end', async () => {
    await fixture(html`<div id="news" tabindex="-1"></div>`);
    const masthead = await show('newsfold-masthead', { feed: smallFeed(now), skipTo: 'news' });
    parts(masthead, 'skip')[0]!.click();
    expect(document.activeElement?.id).to.equal('news');
    masthead.skipTo = 'nowhere';
    parts(masthead, 'skip')[0]!.click();
    expect(document.activeElement).to.equal(masthead);
  });
});
