import type { FeedErrorEvent } from '../../src/controllers/feed-events.js';
import { expect, headlines, next, now, parts, serve, show, textOf, untilCards } from '../support/page.js';
import { until } from '../support/until.js';

type Reloading = { reload(): Promise<void> };
const reload = (element: Element) => (element as never as Reloading).reload();

/** A feed of stories with these ids, the first on top. */
const desk = (...ids: string[]) => ({
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
const links = (element: Element) => parts(element, 'headline').map((one) => one.querySelector('a')!);
const button = (element: Element, part: string) => parts(element, part)[0] as HTMLButtonElement | undefined;

/** A strip with two stories, whose feed has then others. */
async function shown(
  tag: 'newsfold-strip' | 'newsfold-top-story' | 'newsfold-card' = 'newsfold-strip',
  more = {},
) {
  const feed = await serve(desk('a', 'b'));
  const element = await show(tag, { src: feed.url, loading: 'eager', ...more });
  await until(() => headlines(element).length > 0);
  return { element, feed };
}

describe('an element whose feed has changed', () => {
  it('shows it at once to whoever is at its beginning', async () => {
    const { element, feed } = await shown();
    await feed.replace(desk('c', 'a', 'b'));
    await reload(element);
    expect(headlines(element)).to.deep.equal(titles('c', 'a', 'b'));
  });

  it('moves nothing while the focus is in it, and says how many stories wait', async () => {
    const { element, feed } = await shown();
    const [, second] = links(element);
    second!.focus();
    await feed.replace(desk('d', 'c', 'a', 'b'));
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

  it('says one story as one, and counts only what it would show', async () => {
    const { element, feed } = await shown('newsfold-strip', { limit: 2 });
    links(element)[0]!.focus();
    await feed.replace(desk('c', 'a', 'b', 'old'));
    await reload(element);
    expect(textOf(element, 'new')).to.equal('1 new story');
    await feed.replace(desk('a', 'b', 'old'));
    await reload(element);
    expect(parts(element, 'new')).to.be.empty;
  });

  it('waits for a reader who has scrolled into it', async () => {
    const { element, feed } = await shown();
    element.style.marginBlockEnd = '3000px';
    scrollBy(0, element.getBoundingClientRect().top + 20);
    await feed.replace(desk('c', 'a', 'b'));
    await reload(element);
    expect(headlines(element)).to.deep.equal(titles('a', 'b'));
    // A screen and more away nobody reads it.
    scrollTo(0, document.documentElement.scrollHeight);
    await until(() => headlines(element).length === 3);
    scrollTo(0, 0);
  });

  it('waits while a text in it is selected', async () => {
    const { element, feed } = await shown();
    const text = links(element)[0]!;
    getSelection()!.setBaseAndExtent(text, 0, text, text.childNodes.length);
    await feed.replace(desk('c', 'a', 'b'));
    await reload(element);
    expect(headlines(element)).to.deep.equal(titles('a', 'b'));
    getSelection()!.removeAllRanges();
  });

  it('changes a story in its place, and takes a withdrawn one away, whoever reads', async () => {
    const { element, feed } = await shown();
    const [first, second] = links(element);
    second!.focus();
    const changed = desk('b');
    Object.assign(changed.items[0]!, { title: 'Story b, corrected' });
    await feed.replace(changed);
    await reload(element);
    expect(headlines(element)).to.deep.equal(['Story b, corrected']);
    expect(element.shadowRoot!.activeElement).to.equal(second);
    expect(first!.isConnected).to.equal(false);
  });

  for (const tag of ['newsfold-card', 'newsfold-top-story'] as const)
    it(`leaves the story of a <${tag}> to who reads it`, async () => {
      const { element, feed } = await shown(tag);
      links(element)[0]!.focus();
      await feed.replace(desk('c', 'a', 'b'));
      await reload(element);
      expect(headlines(element)).to.deep.equal(titles('a'));
      button(element, 'new')!.click();
      await until(() => headlines(element)[0] === 'Story c');
    });

  it('holds nothing back when it reads another feed', async () => {
    const { element } = await shown();
    links(element)[0]!.focus();
    const other = await serve(desk('x', 'y', 'z'));
    Object.assign(element, { src: other.url });
    await untilCards(element, 3);
    expect(headlines(element)).to.deep.equal(titles('x', 'y', 'z'));
  });
});

describe('an element whose feed fails', () => {
  it('says how old its stories are, and lets the reader ask again', async () => {
    const { element, feed } = await shown('newsfold-strip', { now: undefined });
    await feed.replace('{"cut off"');
    await reload(element);
    expect(headlines(element)).to.deep.equal(titles('a', 'b'));
    expect(textOf(element, 'status')).to.match(/^Stories from \d+:\d\d [AP]M Try again$/);
    expect(element.matches(':state(stale)')).to.equal(true);
    await feed.replace(desk('c'));
    button(element, 'retry')!.click();
    await until(() => headlines(element)[0] === 'Story c');
    expect(parts(element, 'status')).to.be.empty;
    expect(element.matches(':state(stale)')).to.equal(false);
  });

  it('without stories says that, and lets the reader ask again', async () => {
    const feed = await serve('no feed');
    await feed.replace('{"cut off"');
    const element = await show('newsfold-strip', { src: feed.url, loading: 'eager' });
    await next(element, 'newsfold-error');
    expect(textOf(element, 'status')).to.equal('The stories could not be loaded. Try again');
    await feed.replace(desk('a'));
    button(element, 'retry')!.click();
    await untilCards(element, 1);
    expect(parts(element, 'status')).to.be.empty;
  });

  it('leaves the word to the author’s own fallback, or to what is put in the slot', async () => {
    const feed = await serve('no feed');
    await feed.replace('{"cut off"');
    const element = await show('newsfold-strip', { src: feed.url, loading: 'eager' }, 'Our own link');
    await next(element, 'newsfold-error');
    expect(parts(element, 'status')).to.be.empty;
    const own = document.createElement('p');
    [own.slot, own.textContent] = ['error', 'We are sorry'];
    element.append(own);
    expect(own.offsetHeight).to.be.above(0);
  });

  it('says whether it tries again, and when; and does', async () => {
    const feed = await serve(desk('a'), '&status=503');
    const element = await show('newsfold-strip', { src: feed.url, loading: 'eager' });
    const { willRetry, retryAt, error } = await next<FeedErrorEvent>(element, 'newsfold-error');
    expect(error.status).to.equal(503);
    expect(willRetry).to.equal(true);
    expect(+retryAt! - Date.now()).to.be.within(0, 2000);
    await next(element, 'newsfold-error');
    expect(await feed.count()).to.equal(2);
  });
});

describe('an element whose feed is on its way', () => {
  it('keeps about the room that the stories will take, and says that it is busy', async () => {
    const feed = await serve(desk('a', 'b', 'c', 'd'), '&delay=300');
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

  it('shows the author’s fallback instead, where there is one', async () => {
    const feed = await serve(desk('a'), '&delay=300');
    const element = await show('newsfold-strip', { src: feed.url, loading: 'eager' }, 'Our own link');
    await until(() => element.matches(':state(loading)'));
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.skeleton')).to.equal(null);
  });

  it('shows no skeleton where the page has the articles already', async () => {
    const element = await show('newsfold-strip', { feed: desk('a') });
    expect(element.shadowRoot!.querySelector('.skeleton')).to.equal(null);
  });
});
