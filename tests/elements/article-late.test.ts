import { feedOf, shortVideoItem } from '../fixtures/feeds.js';
import { expect, now, parts, show } from '../support/page.js';

// In a file of its own: the code for bodies and recordings is loaded once per page, so it is late only for the first test.
describe('<newsfold-article>', () => {
  it('shows a recording whose code arrived while the article was not shown', async () => {
    const article = await show('newsfold-article');
    const feed = feedOf([shortVideoItem(now)], now);
    article.feed = feed;
    // Wait for microtasks only: by the next task the code has arrived.
    for (let i = 0; i < 50 && !parts(article, 'recording').length; i++) await Promise.resolve();
    expect(parts(article, 'recording')[0]!.childElementCount).to.equal(0);
    article.feed = undefined;
    await article.updateComplete;
    expect(parts(article, 'recording')).to.be.empty;
    article.feed = feed;
    await article.updateComplete;
    expect(parts(article, 'recording')[0]!.querySelector('button')).to.not.equal(null);
  });
});
