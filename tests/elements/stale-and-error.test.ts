import type { FeedErrorEvent } from '../../src/controllers/feed-events.js';
import { expect, headlines, next, now, parts, serve, show, textOf, untilCards } from '../support/page.js';
import { until } from '../support/until.js';

type Reloading = { reload(): Promise<void> };
const reload = (element: Element) => (element as never as Reloading).reload();

/** A feed with one story for each id, in this order. */
const feedWith = (...ids: string[]) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Desk',
  items: ids.map((id) => ({
    id,
    url: `https://news.example/${id}`,
    title: `Story ${id}`,
    summary: 'One sentence of it.',
    date_published: now.toISOString(),
  })),
});

const titles = (...ids: string[]) => ids.map((id) => `Story ${id}`);
const links = (element: Element) =>
  parts(element, 'headline').map((headline) => headline.querySelector('a')!);
const button = (element: Element, part: string) => parts(element, part)[0] as HTMLButtonElement | undefined;

/** Shows an element with two stories, from a feed that can be replaced. */
async function showLoaded(
  tag: 'newsfold-strip' | 'newsfold-top-story' | 'newsfold-card' = 'newsfold-strip',
  more = {},
) {
  const feed = await serve(feedWith('a', 'b'));
  const element = await show(tag, { src: feed.url, loading: 'eager', ...more });
  await until(() => headlines(element).length > 0);
  return { element, feed };
}

describe('<newsfold-strip> with a changed feed', () => {
  it('shows new stories at once when its start is in view', async () => {
    const { element, feed } = await showLoaded();
    await feed.replace(feedWith('c', 'a', 'b'));
    await reload(element);
    expect(headlines(element)).to.deep.equal(titles('c', 'a', 'b'));
  });

  it('moves nothing while it has the focus, and shows the number of new stories', async () => {
    const { element, feed } = await showLoaded();
    const [, second] = links(element);
    second!.focus();
    await feed.replace(feedWith('d', 'c', 'a', 'b'));
    await reload(element);
    expect(headlines(element)).to.deep.equal(titles('a', 'b'));
    expect(element.shadowRoot!.activeElement).to.equal(second);
    expect(links(element)[1]).to.equal(second);
    expect(textOf(element, 'new')).to.equal('2 new stories');
    expect(button(element, 'new')!.closest('[role="status"]')).to.not.equal(null);
    button(element, 'new')!.click();
    await until(() => headlines(element).length === 4);
    expect(headlines(element)).to.deep.equal(titles('d', 'c', 'a', 'b'));
    expect(element.shadowRoot!.activeElement).to.equal(links(element)[0]);
    expect(parts(element, 'new')).to.be.empty;
  });

  it('focuses the first headline that is a link, when the newest story has no page', async () => {
    const { element, feed } = await showLoaded();
    links(element)[1]!.focus();
    const latest = feedWith('c', 'a', 'b');
    await feed.replace({
      ...latest,
      items: latest.items.map((item, i) => (i ? item : { ...item, url: undefined })),
    });
    await reload(element);
    button(element, 'new')!.click();
    await until(() => headlines(element).length === 3);
    await until(
      () => element.shadowRoot!.activeElement === links(element)[1],
      'focus on the second headline',
    );
  });

  it('uses the singular, and counts only stories that it would show', async () => {
    const { element, feed } = await showLoaded('newsfold-strip', { limit: 2 });
    links(element)[0]!.focus();
    await feed.replace(feedWith('c', 'a', 'b', 'old'));
    await reload(element);
    expect(textOf(element, 'new')).to.equal('1 new story');
    await feed.replace(feedWith('a', 'b', 'old'));
    await reload(element);
    expect(parts(element, 'new')).to.be.empty;
  });

  it('defers new stories while the reader has scrolled into it', async () => {
    const { element, feed } = await showLoaded();
    element.style.marginBlockEnd = '3000px';
    scrollBy(0, element.getBoundingClientRect().top + 20);
    await feed.replace(feedWith('c', 'a', 'b'));
    await reload(element);
    expect(headlines(element)).to.deep.equal(titles('a', 'b'));
    // Out of view by more than a viewport, it counts as not being read.
    scrollTo(0, document.documentElement.scrollHeight);
    await until(() => headlines(element).length === 3);
    scrollTo(0, 0);
  });

  it('defers new stories while text in it is selected', async () => {
    const { element, feed } = await showLoaded();
    const text = links(element)[0]!;
    getSelection()!.setBaseAndExtent(text, 0, text, text.childNodes.length);
    await feed.replace(feedWith('c', 'a', 'b'));
    await reload(element);
    expect(headlines(element)).to.deep.equal(titles('a', 'b'));
    getSelection()!.removeAllRanges();
  });

  it('updates a story in place, and removes a withdrawn one, also while it has the focus', async () => {
    const { element, feed } = await showLoaded();
    const [first, second] = links(element);
    second!.focus();
    const changed = feedWith('b');
    Object.assign(changed.items[0]!, { title: 'Story b, corrected' });
    await feed.replace(changed);
    await reload(element);
    expect(headlines(element)).to.deep.equal(['Story b, corrected']);
    expect(element.shadowRoot!.activeElement).to.equal(second);
    expect(first!.isConnected).to.equal(false);
  });

  for (const tag of ['newsfold-card', 'newsfold-top-story'] as const)
    it(`defers the new story of a <${tag}> while it has the focus`, async () => {
      const { element, feed } = await showLoaded(tag);
      links(element)[0]!.focus();
      await feed.replace(feedWith('c', 'a', 'b'));
      await reload(element);
      expect(headlines(element)).to.deep.equal(titles('a'));
      button(element, 'new')!.click();
      await until(() => headlines(element)[0] === 'Story c');
    });

  it('defers nothing when its src changes', async () => {
    const { element } = await showLoaded();
    links(element)[0]!.focus();
    const other = await serve(feedWith('x', 'y', 'z'));
    Object.assign(element, { src: other.url });
    await untilCards(element, 3);
    expect(headlines(element)).to.deep.equal(titles('x', 'y', 'z'));
  });
});

describe('<newsfold-strip> with a failing feed', () => {
  it('shows the age of its stories and a button to retry', async () => {
    const { element, feed } = await showLoaded('newsfold-strip', { now: undefined });
    await feed.replace('{"cut off"');
    await reload(element);
    expect(headlines(element)).to.deep.equal(titles('a', 'b'));
    expect(textOf(element, 'status')).to.match(/^Stories from \d+:\d\d [AP]M Try again$/);
    expect(element.matches(':state(stale)')).to.equal(true);
    await feed.replace(feedWith('c'));
    button(element, 'retry')!.click();
    await until(() => headlines(element)[0] === 'Story c');
    expect(parts(element, 'status')).to.be.empty;
    expect(element.matches(':state(stale)')).to.equal(false);
  });

  it('shows an error and a button to retry when it has no stories', async () => {
    const feed = await serve('no feed');
    await feed.replace('{"cut off"');
    const element = await show('newsfold-strip', { src: feed.url, loading: 'eager' });
    await next(element, 'newsfold-error');
    expect(textOf(element, 'status')).to.equal('The stories could not be loaded. Try again');
    await feed.replace(feedWith('a'));
    button(element, 'retry')!.click();
    await untilCards(element, 1);
    expect(parts(element, 'status')).to.be.empty;
  });

  it('shows the author’s fallback content or error slot instead of the message', async () => {
    const feed = await serve('no feed');
    await feed.replace('{"cut off"');
    const element = await show('newsfold-strip', { src: feed.url, loading: 'eager' }, 'Our own link');
    await next(element, 'newsfold-error');
    expect(parts(element, 'status')).to.be.empty;
    const message = document.createElement('p');
    [message.slot, message.textContent] = ['error', 'We are sorry'];
    element.append(message);
    expect(message.offsetHeight).to.be.above(0);
  });

  it('announces in newsfold-error whether and when it retries, and does', async () => {
    const feed = await serve(feedWith('a'), '&status=503');
    const element = await show('newsfold-strip', { src: feed.url, loading: 'eager' });
    const { willRetry, retryAt, error } = await next<FeedErrorEvent>(element, 'newsfold-error');
    expect(error.status).to.equal(503);
    expect(willRetry).to.equal(true);
    expect(+retryAt! - Date.now()).to.be.within(0, 2000);
    await next(element, 'newsfold-error');
    expect(await feed.count()).to.equal(2);
  });
});

describe('<newsfold-strip> while loading', () => {
  it('shows a skeleton of about the stories’ height and the loading message', async () => {
    const feed = await serve(feedWith('a', 'b', 'c', 'd'), '&delay=300');
    const element = await show('newsfold-strip', { src: feed.url, loading: 'eager' });
    await until(() => element.matches(':state(loading)'));
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.skeleton')).to.not.equal(null);
    expect(element.shadowRoot!.textContent).to.contain('Loading stories');
    const before = element.offsetHeight;
    await untilCards(element, 4);
    expect(element.shadowRoot!.querySelector('.skeleton')).to.equal(null);
    expect(before).to.be.above(element.offsetHeight / 3);
  });

  it('shows the author’s fallback content instead of the skeleton', async () => {
    const feed = await serve(feedWith('a'), '&delay=300');
    const element = await show('newsfold-strip', { src: feed.url, loading: 'eager' }, 'Our own link');
    await until(() => element.matches(':state(loading)'));
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.skeleton')).to.equal(null);
  });

  it('shows no skeleton for a feed that is set as a property', async () => {
    const element = await show('newsfold-strip', { feed: feedWith('a') });
    expect(element.shadowRoot!.querySelector('.skeleton')).to.equal(null);
  });
});
