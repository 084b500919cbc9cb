import { smallFeed } from '../fixtures/feeds.js';
import { worldDesk } from '../fixtures/world-desk/index.js';
import { elementContract } from '../support/element-contract.js';
import { expect, next, now, parts, show, textOf } from '../support/page.js';

const names = (element: Element) => parts(element, 'link').map((node) => node.textContent?.trim());

describe('<newsfold-topics>', () => {
  elementContract('newsfold-topics', ['any'], 'list');

  it('links to the topics of the feed', async () => {
    const feed = smallFeed(now);
    const topics = await show('newsfold-topics', { feed, limit: 3 });
    expect(textOf(topics, 'heading')).to.equal('In focus');
    expect(names(topics)).to.deep.equal(feed._newsfold.topics.slice(0, 3).map(({ title }) => title));
    expect(parts(topics, 'link')[0]).to.have.attribute('href', feed._newsfold.topics[0]!.url);
  });

  it('links to the topics of one article', async () => {
    const topics = await show('newsfold-topics', { feed: worldDesk({ now }), article: 'wd-201' });
    expect(textOf(topics, 'heading')).to.equal('Related topics');
    expect(names(topics)).to.deep.equal(['Rivers and seas', 'Elections']);
  });

  for (const article of ['wd-403', 'nobody']) {
    it(`shows nothing for ${article}, which has none`, async () => {
      const topics = await show('newsfold-topics', { feed: worldDesk({ now }), article }, 'Our own link');
      expect(topics.matches(':state(empty)')).to.equal(true);
      expect(topics.shadowRoot!.textContent?.trim()).to.equal('');
      expect(topics.offsetHeight).to.equal(0);
    });
  }

  it('shows a topic without a page as text', async () => {
    const feed = smallFeed(now);
    feed._newsfold.topics = [{ title: 'Harvest' } as (typeof feed._newsfold.topics)[0]];
    const topics = await show('newsfold-topics', { feed });
    expect(parts(topics, 'link')[0]!.localName).to.equal('span');
  });

  it('dispatches newsfold-select with the topic that is clicked', async () => {
    const topics = await show('newsfold-topics', { feed: smallFeed(now) });
    topics.addEventListener('newsfold-select', (event) => event.preventDefault());
    const selected = next<HTMLElementEventMap['newsfold-select']>(topics, 'newsfold-select');
    parts(topics, 'link')[0]!.click();
    expect((await selected).link).to.deep.include({ title: 'Elections' });
  });
});
