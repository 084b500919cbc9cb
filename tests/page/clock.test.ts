import { aTimeout, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { LitElement, ReactiveControllerHost } from 'lit';
import { ClockController } from '../../src/controllers/clock-controller.js';
import { setAlarm } from '../../src/page/clock.js';
import { feedOf, rainItem } from '../fixtures/feeds.js';
import { expect, parts, show, textOf } from '../support/page.js';

const minute = 60_000;

/** A feed whose articles become a minute older in so many milliseconds, all within a second. */
function ageingFeed(count: number, wait: number) {
  const now = new Date();
  const items = Array.from({ length: count }, (_, i) => ({
    ...rainItem(now),
    id: String(i),
    date_published: new Date(+now - 5 * minute + wait - (i % 10) * 50).toISOString(),
  }));
  return feedOf(items, now);
}

const showAgeing = (count: number, wait: number) =>
  show('newsfold-strip', { feed: ageingFeed(count, wait), now: undefined, loading: 'eager' });

const until = (isSo: () => unknown) => waitUntil(isSo, '', { timeout: 30_000 });

/** Observers of the viewport have told what they see by then. */
const seen = async () => {
  await nextFrame();
  await aTimeout(100);
};

/** Tells the page that it is hidden, or seen again, as a browser does when a reader turns to another tab. */
function hidePage(isHidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Counts how often an element is drawn. */
function countUpdates(element: LitElement): () => number {
  let updates = 0;
  const update = element.requestUpdate.bind(element);
  element.requestUpdate = (...given) => {
    updates++;
    update(...given);
  };
  return () => updates;
}

describe('the page’s clock', function () {
  // Real seconds pass, and browsers on a busy machine stretch them.
  this.timeout(60_000);

  afterEach(() => Reflect.deleteProperty(document, 'hidden'));

  it('changes what hundreds of cards say in one go', async () => {
    const strip = await showAgeing(300, 5000);
    const updates = countUpdates(strip);
    await until(() => parts(strip, 'time').every((time) => time.textContent === '5 minutes ago'));
    // Ten moments within a second are one or two looks at the clock; the others come with the viewport.
    expect(updates()).to.be.at.most(4);
  });

  it('sleeps while the page is hidden, and makes up for it', async () => {
    const strip = await showAgeing(3, 1500);
    await seen();
    const updates = countUpdates(strip);
    hidePage(true);
    await aTimeout(3000);
    expect(updates()).to.equal(0);
    expect(textOf(strip, 'time')).to.equal('4 minutes ago');
    hidePage(false);
    await until(() => textOf(strip, 'time') === '5 minutes ago');
  });

  it('does not wake what nobody sees', async () => {
    const above = await fixture<HTMLElement>(html`<div></div>`);
    above.style.blockSize = '9000px';
    const strip = await showAgeing(3, 1500);
    above.after(strip);
    await seen();
    const updates = countUpdates(strip);
    await aTimeout(3000);
    expect(updates()).to.equal(0);
    strip.scrollIntoView();
    await until(() => textOf(strip, 'time') === '5 minutes ago');
    scrollTo(0, 0);
  });

  it('forgets an element that has left', async () => {
    const strip = await showAgeing(3, 1500);
    strip.remove();
    const updates = countUpdates(strip);
    await aTimeout(3000);
    expect(updates()).to.equal(0);
  });

  it('does not call before the moment, nor twice', async () => {
    const calls: number[] = [];
    const moment = Date.now() + 300;
    setAlarm(() => calls.push(Date.now()), moment);
    await aTimeout(2500);
    expect(calls).to.have.length(1);
    expect(calls[0]).to.be.at.least(moment);
  });
});

describe('the time that an element shows', () => {
  const hour = 60 * minute;
  const fakeHost = { addController() {}, requestUpdate() {} } as unknown as ReactiveControllerHost & Element;

  /** What a clock shows after it was looked at once, when something makes it another time. */
  function after(first: number | string, second: number | string, hasTold = true): number {
    const clock = new ClockController(fakeHost);
    const set = (time: number | string) =>
      typeof time === 'string' ? clock.set(time, 0) : clock.set(undefined, time);
    set(first);
    if (hasTold) clock.until(Infinity);
    set(second);
    return Math.round((clock.now - Date.now()) / minute);
  }

  it('is the server’s', () => {
    expect(after(0, 90 * minute)).to.equal(90);
  });
  it('stands still rather than goes back before a reader’s eyes', () => {
    expect(after(90 * minute, 0)).to.equal(90);
  });
  it('may go back where nothing was told yet', () => {
    expect(after(90 * minute, 0, false)).to.equal(0);
  });
  it('goes back where it was wrong by days', () => {
    expect(after(48 * hour, 0)).to.equal(0);
  });
  it('is what the page says, be it earlier', () => {
    expect(after(0, '2020-01-01T00:00:00Z')).to.be.below(-1_000_000);
  });
  it('runs again after it stood', () => {
    expect(after('2020-01-01T00:00:00Z', 0)).to.equal(0);
  });
  it('runs again after it stood in the future', () => {
    expect(after(new Date(Date.now() + hour).toISOString(), 0)).to.equal(0);
  });
});
