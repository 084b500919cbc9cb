import { aTimeout, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { LitElement, ReactiveControllerHost } from 'lit';
import { ClockController } from '../../src/controllers/clock-controller.js';
import { setAlarm } from '../../src/page/clock.js';
import { feedOf, rainItem } from '../fixtures/feeds.js';
import { expect, parts, show, textOf } from '../support/page.js';

const minute = 60_000;

/** A feed whose articles become a minute older after `wait` milliseconds, all within half a second. */
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

const until = (condition: () => unknown) => waitUntil(condition, '', { timeout: 30_000 });

/** Waits until the browser has called viewport observers. */
const observed = async () => {
  await nextFrame();
  await aTimeout(100);
};

/** Hides or shows the page, as a browser does when the reader switches tabs. */
function hidePage(isHidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Counts update requests of an element from now on. */
function countUpdates(element: LitElement): () => number {
  let updates = 0;
  const update = element.requestUpdate.bind(element);
  element.requestUpdate = (...args) => {
    updates++;
    update(...args);
  };
  return () => updates;
}

describe('clock', function () {
  // These tests wait in real time, which a busy machine prolongs.
  this.timeout(60_000);

  afterEach(() => Reflect.deleteProperty(document, 'hidden'));

  it('updates hundreds of cards together', async () => {
    const strip = await showAgeing(300, 5000);
    const updates = countUpdates(strip);
    await until(() => parts(strip, 'time').every((time) => time.textContent === '5 minutes ago'));
    // Ten due times within a second need one or two updates; the viewport observer causes the others.
    expect(updates()).to.be.at.most(4);
  });

  it('pauses while the page is hidden and updates when it is visible', async () => {
    const strip = await showAgeing(3, 1500);
    await observed();
    const updates = countUpdates(strip);
    hidePage(true);
    await aTimeout(3000);
    expect(updates()).to.equal(0);
    expect(textOf(strip, 'time')).to.equal('4 minutes ago');
    hidePage(false);
    await until(() => textOf(strip, 'time') === '5 minutes ago');
  });

  it('does not update an element out of view', async () => {
    const above = await fixture<HTMLElement>(html`<div></div>`);
    above.style.blockSize = '9000px';
    const strip = await showAgeing(3, 1500);
    above.after(strip);
    await observed();
    const updates = countUpdates(strip);
    await aTimeout(3000);
    expect(updates()).to.equal(0);
    strip.scrollIntoView();
    await until(() => textOf(strip, 'time') === '5 minutes ago');
    scrollTo(0, 0);
  });

  it('does not update a removed element', async () => {
    const strip = await showAgeing(3, 1500);
    strip.remove();
    const updates = countUpdates(strip);
    await aTimeout(3000);
    expect(updates()).to.equal(0);
  });

  it('calls an alarm once and not before its time', async () => {
    const calls: number[] = [];
    const moment = Date.now() + 300;
    setAlarm(() => calls.push(Date.now()), moment);
    await aTimeout(2500);
    expect(calls).to.have.length(1);
    expect(calls[0]).to.be.at.least(moment);
  });
});

describe('ClockController', () => {
  const hour = 60 * minute;
  const fakeHost = { addController() {}, requestUpdate() {} } as unknown as ReactiveControllerHost & Element;

  /**
   * Sets a clock twice, a number as a clock offset in milliseconds and a string as a fixed time. Returns the minutes between
   * the result and the real time. `hasRendered`: whether the host has rendered a text in between.
   */
  function after(first: number | string, second: number | string, hasRendered = true): number {
    const clock = new ClockController(fakeHost);
    const set = (time: number | string) =>
      typeof time === 'string' ? clock.set(time, 0) : clock.set(undefined, time);
    set(first);
    if (hasRendered) clock.until(Infinity);
    set(second);
    return Math.round((clock.now - Date.now()) / minute);
  }

  it('uses the server’s time', () => {
    expect(after(0, 90 * minute)).to.equal(90);
  });
  it('does not go back after a text was rendered', () => {
    expect(after(90 * minute, 0)).to.equal(90);
  });
  it('goes back before a text was rendered', () => {
    expect(after(90 * minute, 0, false)).to.equal(0);
  });
  it('goes back when it was wrong by days', () => {
    expect(after(48 * hour, 0)).to.equal(0);
  });
  it('uses the fixed time of the page, even an earlier one', () => {
    expect(after(0, '2020-01-01T00:00:00Z')).to.be.below(-1_000_000);
  });
  it('runs again after a fixed time in the past', () => {
    expect(after('2020-01-01T00:00:00Z', 0)).to.equal(0);
  });
  it('runs again after a fixed time in the future', () => {
    expect(after(new Date(Date.now() + hour).toISOString(), 0)).to.equal(0);
  });
});
