import { feedOf, breakingItem, courtItem, rainItem, topStoryItem } from '../fixtures/feeds.js';
import type { JsonFeedItem } from '../fixtures/world-desk/feed-json.js';
import { worldDesk } from '../fixtures/world-desk/index.js';
import { expect, headlines, now, show, textOf } from '../support/page.js';

const worldFeed = worldDesk({ now });
const titleOf = (id: string) => worldFeed.items.find((item) => item.id === id)!.title;
const isIn = (section: string) => (item: JsonFeedItem) => item._newsfold.sections.includes(section);
const outside = (section: string) => worldFeed.items.find((item) => !isIn(section)(item))!;

describe('pin', () => {
  it('puts articles first in their order, also from another section, and counts them for the limit', async () => {
    const first = outside('africa');
    const second = worldFeed.items.filter(isIn('africa')).at(-1)!;
    const pin = `${first.id}  nowhere ${second.id}`;
    const shown = headlines(
      await show('newsfold-strip', { feed: worldFeed, section: 'africa', kind: 'article', limit: 3, pin }),
    );
    expect(shown).to.have.length(3);
    expect(shown.slice(0, 2)).to.deep.equal([first.title, second.title]);
  });

  it('is overridden by exclude', async () => {
    const { id, title } = outside('africa');
    const strip = await show('newsfold-strip', { feed: worldFeed, section: 'africa', pin: id, exclude: id });
    expect(headlines(strip)).not.to.include(title);
  });

  it('follows changes of the attribute', async () => {
    const strip = await show('newsfold-strip', { feed: worldFeed });
    const [before] = headlines(strip);
    const { id } = worldFeed.items.at(-1)!;
    strip.setAttribute('pin', id);
    await strip.updateComplete;
    expect(headlines(strip)[0]).to.equal(titleOf(id));
    strip.removeAttribute('pin');
    await strip.updateComplete;
    expect(headlines(strip)[0]).to.equal(before);
  });

  it('includes articles of a timeline at their date', async () => {
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

  it('applies in sections to the article’s own section only', async () => {
    const { id, title } = worldFeed.items.filter(isIn('africa')).at(-1)!;
    const shown = async (section: string) =>
      headlines(await show('newsfold-sections', { feed: worldFeed, pin: id, section, limit: 2 }));
    expect((await shown('africa'))[0]).to.equal(title);
    expect(await shown('germany')).not.to.include(title);
  });

  it('overrides the publisher’s top story', async () => {
    const { id, title } = rainItem(now);
    expect(headlines(await show('newsfold-top-story', { feed: worldFeed, pin: id }))).to.deep.equal([title]);
  });

  it('sets the article of a card without an article attribute', async () => {
    const pin = rainItem(now).id;
    expect(headlines(await show('newsfold-card', { feed: worldFeed, pin }))).to.deep.equal([
      rainItem(now).title,
    ]);
    const withArticle = await show('newsfold-card', { feed: worldFeed, pin, article: courtItem(now).id });
    expect(headlines(withArticle)).to.deep.equal([courtItem(now).title]);
  });

  it('puts articles first in a ticker, without labelling them as breaking', async () => {
    const feed = feedOf([topStoryItem(now), breakingItem(now), rainItem(now)], now);
    const ticker = await show('newsfold-ticker', { feed, pin: rainItem(now).id });
    expect(headlines(ticker)).to.deep.equal([rainItem(now).title, breakingItem(now).title]);
    expect(textOf(ticker, 'label')).to.equal('Latest stories');
    const breaking = await show('newsfold-ticker', { feed, pin: breakingItem(now).id });
    expect(headlines(breaking)).to.deep.equal([breakingItem(now).title]);
    expect(textOf(breaking, 'label')).to.equal('Breaking');
  });
});
