import { feedOf, breakingItem, courtItem, rainItem, topStoryItem } from '../fixtures/feeds.js';
import type { JsonFeedItem } from '../fixtures/world-desk/feed-json.js';
import { worldDesk } from '../fixtures/world-desk/index.js';
import { expect, headlines, now, show, textOf } from '../support/page.js';

const desk = worldDesk({ now });
const titleOf = (id: string) => desk.items.find((item) => item.id === id)!.title;
const isIn = (section: string) => (item: JsonFeedItem) => item._newsfold.sections.includes(section);
const outside = (section: string) => desk.items.find((item) => !isIn(section)(item))!;

describe('pinned articles', () => {
  it('lead a strip in their order, from another section too, and count', async () => {
    const first = outside('africa');
    const second = desk.items.filter(isIn('africa')).at(-1)!;
    const pin = `${first.id}  nowhere ${second.id}`;
    const shown = headlines(
      await show('newsfold-strip', { feed: desk, section: 'africa', kind: 'article', limit: 3, pin }),
    );
    expect(shown).to.have.length(3);
    expect(shown.slice(0, 2)).to.deep.equal([first.title, second.title]);
  });

  it('are excluded by name', async () => {
    const { id, title } = outside('africa');
    const strip = await show('newsfold-strip', { feed: desk, section: 'africa', pin: id, exclude: id });
    expect(headlines(strip)).not.to.include(title);
  });

  it('follow the attribute', async () => {
    const strip = await show('newsfold-strip', { feed: desk });
    const [before] = headlines(strip);
    const { id } = desk.items.at(-1)!;
    strip.setAttribute('pin', id);
    await strip.updateComplete;
    expect(headlines(strip)[0]).to.equal(titleOf(id));
    strip.removeAttribute('pin');
    await strip.updateComplete;
    expect(headlines(strip)[0]).to.equal(before);
  });

  it('are in a timeline, at their time', async () => {
    const feed = feedOf([courtItem(now), rainItem(now)], now);
    const pin = rainItem(now).id;
    const pinned = await show('newsfold-strip', { feed, layout: 'timeline', pin });
    expect(headlines(pinned)).to.deep.equal(
      headlines(await show('newsfold-strip', { feed, layout: 'timeline' })),
    );
    expect(
      headlines(await show('newsfold-strip', { feed, layout: 'timeline', pin, limit: 1 })),
    ).to.deep.equal([rainItem(now).title]);
  });

  it('lead their own section only', async () => {
    const { id, title } = desk.items.filter(isIn('africa')).at(-1)!;
    const shown = async (section: string) =>
      headlines(await show('newsfold-sections', { feed: desk, pin: id, section, limit: 2 }));
    expect((await shown('africa'))[0]).to.equal(title);
    expect(await shown('germany')).not.to.include(title);
  });

  it('are the top story before the one that the publisher names', async () => {
    const { id, title } = rainItem(now);
    expect(headlines(await show('newsfold-top-story', { feed: desk, pin: id }))).to.deep.equal([title]);
  });

  it('are the one of a card, unless it names its own', async () => {
    const pin = rainItem(now).id;
    expect(headlines(await show('newsfold-card', { feed: desk, pin }))).to.deep.equal([rainItem(now).title]);
    const named = await show('newsfold-card', { feed: desk, pin, article: courtItem(now).id });
    expect(headlines(named)).to.deep.equal([courtItem(now).title]);
  });

  it('lead a ticker, which calls nothing breaking that is not', async () => {
    const feed = feedOf([topStoryItem(now), breakingItem(now), rainItem(now)], now);
    const ticker = await show('newsfold-ticker', { feed, pin: rainItem(now).id });
    expect(headlines(ticker)).to.deep.equal([rainItem(now).title, breakingItem(now).title]);
    expect(textOf(ticker, 'label')).to.equal('Latest stories');
    const breaking = await show('newsfold-ticker', { feed, pin: breakingItem(now).id });
    expect(headlines(breaking)).to.deep.equal([breakingItem(now).title]);
    expect(textOf(breaking, 'label')).to.equal('Breaking');
  });
});
