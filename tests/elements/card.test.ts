import * as feeds from '../fixtures/feeds.js';
import { elementContract } from '../support/element-contract.js';
import { expect, headlines, next, now, parts, show, textOf } from '../support/page.js';
import type { ImpressionEvent } from '../../src/controllers/impression-controller.js';
import type { SelectEvent } from '../../src/controllers/select-event.js';

const item = (fields: object) => ({
  id: 'a',
  url: 'https://news.example/a',
  title: 'Ferry reopens',
  ...fields,
});
const video = item({
  date_published: '2022-12-29T10:00:00Z',
  tags: ['Offbeat'],
  _newsfold: { kind: 'video', duration_in_seconds: 92 },
});

describe('<newsfold-card>', () => {
  elementContract('newsfold-card', ['vertical', 'horizontal', 'overlay', 'compact', 'headline']);

  it('shows topic, date and duration', async () => {
    const card = await show('newsfold-card', { article: video });
    expect(textOf(card, 'kicker')).to.equal('Offbeat');
    expect(textOf(card, 'meta')).to.equal('December 29, 2022 · 1:32');
  });

  it('has one link, named by kind, headline and duration for screen readers', async () => {
    const card = await show('newsfold-card', { article: video });
    const links = card.shadowRoot!.querySelectorAll('a');
    expect(links).to.have.length(1);
    expect(links[0]!.ariaLabel).to.equal('Video, Ferry reopens, 1 minute 32 seconds');
  });

  it('shows the article whose id is in its attribute', async () => {
    const feed = feeds.smallFeed(now);
    const card = await show('newsfold-card', { feed, article: feed.items[1]!.id });
    expect(headlines(card)).to.deep.equal([feed.items[1]!.title]);
  });

  it('shows the age of an article', async () => {
    const published = (minutes: number) =>
      item({ date_published: new Date(+now - minutes * 60_000).toISOString() });
    const card = await show('newsfold-card', { article: published(38) });
    expect(textOf(card, 'time')).to.equal('38 minutes ago');
    card.article = published(6 * 60) as never;
    await card.updateComplete;
    expect(textOf(card, 'time')).to.equal('6 hours ago');
  });

  it('tries the next rendition when one is broken, and shows only text when all are', async () => {
    const card = await show('newsfold-card', { article: feeds.lostPictureItem(now), loading: 'eager' });
    card.scrollIntoView();
    const headlineTop = () => parts(card, 'headline')[0]!.getBoundingClientRect().top;
    const before = headlineTop();
    await new Promise<void>((resolve) => {
      const check = () => (parts(card, 'image').length ? requestAnimationFrame(check) : resolve());
      check();
    });
    expect(parts(card, 'picture')).to.be.empty;
    expect(headlineTop()).to.equal(before);
  });

  it('inserts link-params before the fragment, and opens a new tab for target', async () => {
    const card = await show('newsfold-card', {
      article: item({ url: 'https://news.example/a?x=1#top' }),
      linkParams: '?utm_source=partner',
      target: '_blank',
    });
    const link = card.shadowRoot!.querySelector('a')!;
    expect(link.href).to.equal('https://news.example/a?x=1&utm_source=partner#top');
    expect(link.rel).to.equal('noopener');
    expect(link.ariaLabel ?? link.textContent).to.contain('opens in new tab');
  });

  it('is clickable anywhere, dispatches newsfold-select and does not navigate when that is canceled', async () => {
    const card = await show('newsfold-card', { article: item({ summary: 'A standfirst.' }) });
    const selected = next<SelectEvent>(card, 'newsfold-select').then(
      (event) => (event.preventDefault(), event),
    );
    document.addEventListener('newsfold-select', (event) => event.preventDefault(), { once: true });
    parts(card, 'summary')[0]!.click();
    const event = await selected;
    expect(event.article?.id).to.equal('a');
    expect(event.composed).to.equal(true);
    expect(event.originalEvent.defaultPrevented).to.equal(true);
  });

  it('hands the reader’s own click to the page, also when its text is clicked', async () => {
    const card = await show('newsfold-card', { article: item({ summary: 'A standfirst.' }) });
    const clicked = new Promise((resolve) =>
      card.addEventListener('click', resolve, { capture: true, once: true }),
    );
    const selected = next<SelectEvent>(card, 'newsfold-select');
    document.addEventListener('newsfold-select', (event) => event.preventDefault(), { once: true });
    parts(card, 'summary')[0]!.click();
    expect((await selected).originalEvent).to.equal(await clicked);
  });

  it('dispatches newsfold-impression when an article is in view', async () => {
    const card = await show('newsfold-card', { article: item({}) });
    card.scrollIntoView();
    const { article } = await next<ImpressionEvent>(card, 'newsfold-impression');
    expect(article.id).to.equal('a');
  });

  it('marks text in another language', async () => {
    const card = await show('newsfold-card', { article: feeds.rightToLeftItem(now) });
    const [headline] = parts(card, 'headline');
    expect([headline!.lang, headline!.dir]).to.deep.equal(['ar', 'rtl']);
  });

  it('never links to a script', async () => {
    const card = await show('newsfold-card', { article: item({ url: 'javascript:alert(1)' }) });
    expect(card.shadowRoot!.querySelector('a')).to.equal(null);
  });
});
