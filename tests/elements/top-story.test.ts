import { worldDesk } from '../fixtures/world-desk/index.js';
import { elementContract } from '../support/element-contract.js';
import { expect, headlines, now, parts, show, textOf } from '../support/page.js';

describe('<newsfold-top-story>', () => {
  elementContract('newsfold-top-story', ['banner']);

  it('shows the publisher’s top story and loads its image first', async () => {
    const feed = worldDesk({ now });
    const element = await show('newsfold-top-story', { feed });
    const top = feed.items.find(({ id }) => id === feed._newsfold.top_story);
    expect(textOf(element, 'heading')).to.equal('Top story');
    expect(headlines(element)).to.deep.equal([top?.title]);
    expect(parts(element, 'image')[0]!.getAttribute('fetchpriority')).to.equal('high');
    expect(parts(element, 'image')[0]!.getAttribute('loading')).to.equal('eager');
  });

  it('shows the first article without a top story in the feed', async () => {
    const feed = worldDesk({ now });
    feed._newsfold.top_story = 'nowhere';
    expect(headlines(await show('newsfold-top-story', { feed }))).to.deep.equal([feed.items[0]!.title]);
  });
});
