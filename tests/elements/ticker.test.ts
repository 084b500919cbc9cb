import { fixture, html } from '@open-wc/testing';
import { courtItem, feedOf, rainItem, smallFeed } from '../fixtures/feeds.js';
import { worldDesk } from '../fixtures/world-desk/index.js';
import { elementContract } from '../support/element-contract.js';
import { expect, headlines, now, parts, show, textOf } from '../support/page.js';
import { until } from '../support/until.js';

const list = (ticker: Element) => parts(ticker, 'list')[0]!;
const button = (ticker: Element) => parts(ticker, 'button')[0]!;
const playState = (ticker: Element) => getComputedStyle(list(ticker)).animationPlayState;
const isMoving = (ticker: Element) => getComputedStyle(list(ticker)).animationName !== 'none';

/** Shows a ticker in a column of this width and waits until it has measured itself. */
async function showIn(width: number, properties: object) {
  const column = await fixture<HTMLElement>(html`<div></div>`);
  column.style.inlineSize = `${width}px`;
  const ticker = await show('newsfold-ticker', { ...properties });
  column.append(ticker);
  await ticker.updateComplete;
  await until(() => list(ticker).style.animationDuration);
  return ticker;
}

describe('<newsfold-ticker>', () => {
  elementContract('newsfold-ticker', ['any'], 'item');

  it('shows breaking news', async () => {
    const ticker = await show('newsfold-ticker', { feed: worldDesk({ now }) });
    expect(textOf(ticker, 'label')).to.equal('Breaking');
    expect(headlines(ticker)).to.deep.equal(['Ferry crews accept pay offer, sailings to resume at noon']);
  });

  it('shows the latest stories, newest first, without breaking news', async () => {
    const ticker = await show('newsfold-ticker', { feed: feedOf([rainItem(now), courtItem(now)], now) });
    expect(textOf(ticker, 'label')).to.equal('Latest stories');
    expect(headlines(ticker)).to.deep.equal([courtItem(now).title, rainItem(now).title]);
  });

  it('hides its pause button when all headlines fit', async () => {
    const ticker = await showIn(1600, { feed: feedOf([rainItem(now)], now) });
    expect(button(ticker).hidden).to.equal(true);
  });

  it('pauses and resumes with its button', async function () {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) this.skip();
    const ticker = await showIn(400, { feed: smallFeed(now) });
    expect(isMoving(ticker)).to.equal(true);
    await until(() => !button(ticker).hidden);
    expect(button(ticker)).to.have.attribute('aria-label', 'Pause');
    button(ticker).click();
    await ticker.updateComplete;
    expect(isMoving(ticker)).to.equal(false);
    expect(getComputedStyle(list(ticker).parentElement!).overflowX).to.equal('auto');
    expect(button(ticker)).to.have.attribute('aria-label', 'Resume');
    button(ticker).click();
    await ticker.updateComplete;
    expect(isMoving(ticker)).to.equal(true);
    expect(playState(ticker)).to.equal('running');
  });

  it('stops while it has the focus, with the focused headline in view', async () => {
    const ticker = await showIn(400, { feed: smallFeed(now) });
    const last = parts(ticker, 'headline').at(-1)!.querySelector('a')!;
    last.focus();
    expect(isMoving(ticker)).to.equal(false);
    const viewport = list(ticker).parentElement!.getBoundingClientRect();
    await until(() => last.getBoundingClientRect().left < viewport.right);
  });

  it('is no live region', async () => {
    const ticker = await show('newsfold-ticker', { feed: smallFeed(now) });
    expect(ticker.shadowRoot!.querySelector('[aria-live], [role="marquee"], [role="log"]')).to.equal(null);
  });
});
