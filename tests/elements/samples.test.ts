import { parseFeed } from '../../src/formats/parse-feed.js';
import { expect, headlines, show, untilCards } from '../support/page.js';

const names = (await (await fetch('/samples/index.json')).json()) as string[];

describe('<newsfold-strip> with real feeds', () => {
  if (!names.length) {
    it('SKIPPED: there are no samples beside the project', function () {
      this.skip();
    });
  }

  for (const name of names) {
    it(`shows every article of ${name}`, async () => {
      const src = `/samples/${name}`;
      const response = await fetch(src);
      const { feed } = await parseFeed(await response.text(), { url: response.url });
      // A time before any article expires.
      const strip = await show('newsfold-strip', { src, loading: 'eager', now: '2013-01-01T00:00:00Z' });
      await untilCards(strip, feed.articles.length);
      expect(headlines(strip)).to.deep.equal(feed.articles.map(({ title }) => title));
    });
  }
});
