import { fixture, html } from '@open-wc/testing';
import { smallFeed, embargoedItem, expiredItem, feedOf, videoItem } from '../fixtures/feeds.js';
import { worldDesk } from '../fixtures/world-desk/index.js';
import { elementContract } from '../support/element-contract.js';
import { expect, headlines, now, parts, show, textOf } from '../support/page.js';
import { until } from '../support/until.js';

describe('<newsfold-strip>', () => {
  elementContract('newsfold-strip', ['row', 'list', 'carousel', 'ranked', 'timeline']);

  it('shows a section with its linked title and a link to more', async () => {
    const strip = await show('newsfold-strip', { feed: worldDesk({ now }), section: 'africa' });
    expect(textOf(strip, 'heading')).to.equal('Africa');
    expect(parts(strip, 'heading')[0]!.querySelector('a')!.href).to.equal('https://worlddesk.example/africa');
    expect(textOf(strip, 'more')).to.equal('More from Africa');
  });

  it('shows all articles without a section', async () => {
    const feed = worldDesk({ now });
    const strip = await show('newsfold-strip', { feed });
    expect(headlines(strip)).to.have.length(feed.items.length);
  });

  it('applies offset and limit after its filters', async () => {
    const feed = worldDesk({ now });
    const all = headlines(await show('newsfold-strip', { feed, section: 'asia europe' }));
    const some = headlines(
      await show('newsfold-strip', { feed, section: 'asia europe', offset: 1, limit: 2 }),
    );
    expect(some).to.deep.equal(all.slice(1, 3));
  });

  it('omits articles that are under embargo or expired', async () => {
    const feed = feedOf([embargoedItem(now), { ...expiredItem(now), id: 'other' }, videoItem(now)], now);
    expect(headlines(await show('newsfold-strip', { feed }))).to.have.length(1);
  });

  it('does not repeat its title as a kicker', async () => {
    const item = { id: '1', url: 'https://news.example/1', title: 'One', tags: ['africa'] };
    const strip = await show('newsfold-strip', {
      heading: 'Africa',
      feed: { ...smallFeed(now), items: [item] },
    });
    expect(parts(strip, 'kicker')).to.be.empty;
  });

  it('shows a message when there are no stories', async () => {
    const strip = await show('newsfold-strip', { feed: worldDesk({ now }), section: 'atlantis' });
    expect(strip.matches(':state(empty)')).to.equal(true);
    expect(strip.shadowRoot!.textContent).to.contain('No stories right now.');
  });

  it('renders a ranked list as <ol>', async () => {
    const strip = await show('newsfold-strip', { feed: smallFeed(now), layout: 'ranked' });
    expect(parts(strip, 'list')[0]!.localName).to.equal('ol');
  });

  it('puts headlines one level below its heading-level', async () => {
    const strip = await show('newsfold-strip', { feed: smallFeed(now), headingLevel: 4 });
    expect(parts(strip, 'heading')[0]!.localName).to.equal('h4');
    expect(parts(strip, 'headline')[0]!.localName).to.equal('h5');
  });

  it('can be skipped with the keyboard', async () => {
    const strip = await show('newsfold-strip', { feed: smallFeed(now) });
    parts(strip, 'skip')[0]!.click();
    expect(strip.shadowRoot!.activeElement?.className).to.equal('skip-target');
    expect(location.hash).to.equal('');
  });

  it('keeps the cards of articles that have not changed', async () => {
    const feed = smallFeed(now);
    const strip = await show('newsfold-strip', { feed });
    const [first] = parts(strip, 'card');
    Object.assign(strip, { feed: { ...feed, items: [videoItem(now), ...feed.items] } });
    await strip.updateComplete;
    expect(parts(strip, 'card')[1]).to.equal(first);
  });
});

describe('<newsfold-strip layout="carousel">', () => {
  const showIn = async (width: number, properties: object = {}) => {
    const column = await fixture<HTMLElement>(html`<div></div>`);
    column.style.inlineSize = `${width}px`;
    const strip = await show('newsfold-strip', {
      feed: worldDesk({ now }),
      section: 'africa',
      layout: 'carousel',
      ...properties,
    });
    column.append(strip);
    await strip.updateComplete;
    const [track] = parts(strip, 'list');
    // Without smooth scrolling a position is reached at once.
    track!.style.scrollBehavior = 'auto';
    await until(() => parts(strip, 'button')[0]!.hasAttribute('aria-disabled'));
    return { strip, track: track!, buttons: parts(strip, 'button') };
  };
  const left = ({ scrollLeft }: Element) => Math.round(scrollLeft);

  it('is a labelled group that numbers its cards', async () => {
    const { strip, track } = await showIn(600);
    expect(track).to.have.attribute('role', 'group');
    expect(track).to.have.attribute('aria-roledescription', 'carousel');
    expect(track).to.have.attribute('aria-label', 'Africa');
    const cards = parts(strip, 'item');
    expect(cards[1]).to.have.attribute('aria-label', `2 of ${cards.length}`);
  });

  it('scrolls with its buttons and disables them at its ends', async () => {
    const { track, buttons } = await showIn(600);
    const [previous, following] = buttons;
    expect(previous).to.have.attribute('aria-disabled', 'true');
    following!.click();
    await until(() => previous!.getAttribute('aria-disabled') === 'false');
    expect(left(track)).to.be.greaterThan(200);
    track.scrollLeft = track.scrollWidth;
    await until(() => following!.getAttribute('aria-disabled') === 'true');
    previous!.click();
    await until(() => following!.getAttribute('aria-disabled') === 'false');
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`scrolls with the keyboard in ${dir}`, async () => {
      const { track } = await showIn(600, { dir });
      const forward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      const press = (key: string) =>
        track.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      expect(press(forward)).to.equal(false);
      await until(() => Math.abs(left(track)) > 100);
      press('End');
      await until(() => Math.abs(left(track)) + track.clientWidth >= track.scrollWidth - 1);
      press('Home');
      await until(() => left(track) === 0);
      expect(press('Tab')).to.equal(true);
    });
  }

  it('hides its buttons when all cards fit', async () => {
    const { buttons } = await showIn(1200, { limit: 2 });
    expect(buttons[0]!.parentElement!.hidden).to.equal(true);
  });
});

describe('<newsfold-strip layout="timeline">', () => {
  it('groups stories by day, newest first', async () => {
    const ages: [string, number][] = [
      ['Last night', 11],
      ['This morning', 2],
      ['The day before', 30],
      ['Long ago', 24 * 9],
    ];
    const items = ages.map(([title, hours]) => ({
      id: title,
      url: `https://news.example/${hours}`,
      title,
      date_published: new Date(+now - hours * 3_600_000).toISOString(),
    }));
    const undated = { id: 'u', url: 'https://news.example/u', title: 'Some day' };
    const feed = { ...smallFeed(now), items: [undated, ...items] };
    const strip = await show('newsfold-strip', { feed, layout: 'timeline' });
    expect(parts(strip, 'day').map((node) => node.textContent)).to.deep.equal([
      'Today',
      'Yesterday',
      'November 14, 2026',
    ]);
    expect(headlines(strip)).to.deep.equal([
      'This morning',
      'Last night',
      'The day before',
      'Long ago',
      'Some day',
    ]);
    expect(textOf(strip, 'time')).to.match(/^7:00.AM$/);
    expect(parts(strip, 'day')[0]!.localName).to.equal('h3');
    expect(parts(strip, 'headline')[0]!.localName).to.equal('h4');
  });

  it('groups by the days of the reader’s time zone', async () => {
    const item = {
      id: '1',
      url: 'https://news.example/1',
      title: 'Late',
      date_published: '2026-11-22T22:30:00Z',
    };
    const feed = { ...smallFeed(now), items: [item] };
    const day = async (timeZone: string) =>
      textOf(await show('newsfold-strip', { feed, layout: 'timeline', timeZone }), 'day');
    expect(await day('UTC')).to.equal('Yesterday');
    expect(await day('Africa/Nairobi')).to.equal('Today');
  });
});
