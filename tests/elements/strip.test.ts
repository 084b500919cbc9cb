import { smallFeed, embargoedItem, expiredItem, feedOf, videoItem } from '../fixtures/feeds.js';
import { worldDesk } from '../fixtures/world-desk/index.js';
import { elementContract } from '../support/element-contract.js';
import { expect, headlines, now, parts, show, textOf } from '../support/page.js';

describe('<newsfold-strip>', () => {
  elementContract('newsfold-strip', ['row', 'list', 'ranked']);

  it('shows a section under its linked title, with a link to more', async () => {
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

  it('takes offset and limit from what its filters leave', async () => {
    const feed = worldDesk({ now });
    const all = headlines(await show('newsfold-strip', { feed, section: 'asia europe' }));
    const some = headlines(
      await show('newsfold-strip', { feed, section: 'asia europe', offset: 1, limit: 2 }),
    );
    expect(some).to.deep.equal(all.slice(1, 3));
  });

  it('leaves out what is under embargo or has expired', async () => {
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

  it('says when there is nothing to show', async () => {
    const strip = await show('newsfold-strip', { feed: worldDesk({ now }), section: 'atlantis' });
    expect(strip.matches(':state(empty)')).to.equal(true);
    expect(strip.shadowRoot!.textContent).to.contain('No stories right now.');
  });

  it('numbers a ranked list', async () => {
    const strip = await show('newsfold-strip', { feed: smallFeed(now), layout: 'ranked' });
    expect(parts(strip, 'list')[0]!.localName).to.equal('ol');
  });

  it('sets its headings one level apart, where the page wants them', async () => {
    const strip = await show('newsfold-strip', { feed: smallFeed(now), headingLevel: 4 });
    expect(parts(strip, 'heading')[0]!.localName).to.equal('h4');
    expect(parts(strip, 'headline')[0]!.localName).to.equal('h5');
  });

  it('can be skipped with the keyboard', async () => {
    const strip = await show('newsfold-strip', { feed: smallFeed(now) });
    parts(strip, 'skip')[0]!.click();
    expect(strip.shadowRoot!.activeElement?.className).to.equal('end');
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
