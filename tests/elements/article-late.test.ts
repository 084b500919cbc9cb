import { feedOf, shortVideoItem } from '../fixtures/feeds.js';
import { expect, now, parts, show } from '../support/page.js';

// In a file of its own: once the code for bodies and recordings is here, it is never late again.
it('an article that was taken away before its recording had come has it when it is back', async () => {
  const article = await show('newsfold-article');
  const feed = feedOf([shortVideoItem(now)], now);
  article.feed = feed;
  // A timer would be too late.
  for (let i = 0; i < 50 && !parts(article, 'recording').length; i++) await Promise.resolve();
  expect(parts(article, 'recording')[0]!.childElementCount).to.equal(0);
  article.feed = undefined;
  await article.updateComplete;
  expect(parts(article, 'recording')).to.be.empty;
  article.feed = feed;
  await article.updateComplete;
  expect(parts(article, 'recording')[0]!.querySelector('button')).to.not.equal(null);
});
