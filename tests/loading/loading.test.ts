import { fixture, html } from '@open-wc/testing';
import { smallFeed, feedOf, videoItem } from '../fixtures/feeds.js';
import type { FeedErrorEvent } from '../../src/controllers/feed-events.js';
import { fetchFeed } from '../../src/loading/fetch-feed.js';
import { expect, headlines, next, now, serve, show, untilCards } from '../support/page.js';

const neverAborted = new AbortController().signal;
const errorOf = async (url: string, options = {}) => {
  try {
    await fetchFeed(new URL(url, location.href).href, { signal: neverAborted, ...options });
  } catch (error) {
    return error as { code: string; message: string };
  }
  return { code: 'none', message: '' };
};

describe('fetchFeed and sources', () => {
  it('sends one request for 50 strips with one URL', async () => {
    const { url, count } = await serve(smallFeed(now));
    const host = await fixture<HTMLElement>(html`<div></div>`);
    for (let i = 0; i < 50; i++) {
      const strip = document.createElement('newsfold-strip');
      strip.setAttribute('src', url);
      strip.setAttribute('loading', 'eager');
      host.append(strip);
    }
    for (const strip of host.children) await untilCards(strip, 3);
    expect(await count()).to.equal(1);
  });

  it('requests nothing for an element far from the viewport', async () => {
    const { url, count } = await serve(smallFeed(now));
    const host = await fixture<HTMLElement>(html`<div></div>`);
    host.style.paddingBlockStart = '5000px';
    host.append(await show('newsfold-strip', { src: url }));
    const near = await show('newsfold-strip', { src: (await serve(smallFeed(now))).url });
    host.before(near);
    await untilCards(near, 3);
    expect(await count()).to.equal(0);
  });

  it('shows the fallback content after a failure, dispatches newsfold-error and reloads', async () => {
    const { url, replace } = await serve('not a feed');
    await replace('<!doctype html><title>Sorry</title>');
    const strip = await show('newsfold-strip', { src: url, loading: 'eager' }, 'Our own link');
    const { error, willRetry } = await next<FeedErrorEvent>(strip, 'newsfold-error');
    expect(error.message).to.match(/^Expected .*JSON Feed.*; found an HTML page/);
    expect(willRetry).to.equal(false);
    expect(strip.matches(':state(error)')).to.equal(true);
    await replace(smallFeed(now));
    await (strip as never as { reload(): Promise<void> }).reload();
    expect(headlines(strip)).to.have.length(3);
    expect(strip.matches(':state(error)')).to.equal(false);
  });

  it('keeps the articles when a refresh fails', async () => {
    const { url, replace } = await serve(smallFeed(now));
    const strip = await show('newsfold-strip', { src: url, loading: 'eager' });
    await untilCards(strip, 3);
    await replace('{"broken"');
    await (strip as never as { reload(): Promise<void> }).reload();
    expect(headlines(strip)).to.have.length(3);
    expect(strip.matches(':state(stale)')).to.equal(true);
  });

  it('drops a late response to a previous src', async () => {
    const slow = await serve(smallFeed(now), '&delay=300');
    const quick = await serve(feedOf([videoItem(now)], now));
    const strip = await show('newsfold-strip', { src: slow.url, loading: 'eager' });
    Object.assign(strip, { src: quick.url });
    await untilCards(strip, 1);
    await fetch(slow.url);
    expect(headlines(strip)).to.have.length(1);
  });

  it('computes the clock offset from the Date header', async () => {
    const date = new Date('2026-11-23T09:00:00Z');
    const { url } = await serve(
      feedOf([videoItem(date)], date),
      `&date=${encodeURIComponent(date.toUTCString())}`,
    );
    const feed = await fetchFeed(new URL(url, location.href).href, { signal: neverAborted });
    expect(Date.now() + feed.clockOffset).to.be.closeTo(+date, 5000);
  });

  it('rejects with a code for each kind of failure', async () => {
    expect((await errorOf('/support/feed?status=503')).code).to.equal('http');
    expect((await errorOf('/support/feed?delay=2000', { timeout: 50 })).code).to.equal('timeout');
    expect((await errorOf('/support/feed?bytes=200000', { maxBytes: 1000 })).code).to.equal('size');
    expect((await errorOf('/support/feed?body=hello')).code).to.equal('syntax');
    expect((await errorOf('/support/feed?body={}')).code).to.equal('format');
    const cors = await errorOf(`http://localhost:${location.port}/support/feed?body={}`);
    expect(cors.code).to.equal('network');
    expect(cors.message).to.contain('Access-Control-Allow-Origin');
  });
});
