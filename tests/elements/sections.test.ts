import { worldDesk } from '../fixtures/world-desk/index.js';
import { elementContract } from '../support/element-contract.js';
import { expect, headlines, next, now, parts, show } from '../support/page.js';

const titles = (element: Element) => parts(element, 'heading').map((node) => node.textContent?.trim());

describe('<newsfold-sections>', () => {
  elementContract('newsfold-sections', ['row', 'list', 'carousel', 'ranked', 'timeline']);

  it('shows every section in the feed’s order, with a link to more of each', async () => {
    const feed = worldDesk({ now });
    const element = await show('newsfold-sections', { feed });
    const feedTitles = feed._newsfold.sections.map(({ title }) => title);
    expect(titles(element)).to.deep.equal(feedTitles);
    expect(parts(element, 'more').map((node) => node.textContent)).to.deep.equal(
      feedTitles.map((title) => `More from ${title}`),
    );
  });

  it('omits a section without stories', async () => {
    const feed = worldDesk({ now });
    feed.items = feed.items.filter(({ _newsfold }) => !_newsfold.sections.includes('asia'));
    expect(titles(await show('newsfold-sections', { feed }))).not.to.include('Asia');
  });

  it('applies limit to each section', async () => {
    const element = await show('newsfold-sections', { feed: worldDesk({ now }), limit: 2 });
    for (const list of parts(element, 'list')) expect(list.children).to.have.length(2);
  });

  it('shows only the sections of its section attribute', async () => {
    const element = await show('newsfold-sections', { feed: worldDesk({ now }), section: 'europe africa' });
    expect(titles(element)).to.deep.equal(['Africa', 'Europe']);
  });

  it('puts section headings one level below its own', async () => {
    const feed = worldDesk({ now });
    const element = await show('newsfold-sections', { feed, heading: 'More stories', headingLevel: 3 });
    expect(parts(element, 'heading').map(({ localName }) => localName)).to.deep.equal([
      'h3',
      ...feed._newsfold.sections.map(() => 'h4'),
    ]);
    expect(new Set(parts(element, 'headline').map(({ localName }) => localName))).to.deep.equal(
      new Set(['h5']),
    );
  });

  it('has a skip link to the end of each section', async () => {
    const element = await show('newsfold-sections', { feed: worldDesk({ now }), limit: 1 });
    const [first, second] = [...element.shadowRoot!.querySelectorAll('section')];
    parts(element, 'skip')[0]!.click();
    const { activeElement } = element.shadowRoot!;
    expect(activeElement!.closest('section')).to.equal(first);
    expect(activeElement!.compareDocumentPosition(second!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(first!.lastElementChild).to.equal(activeElement);
  });

  it('dispatches newsfold-select with the article that is clicked', async () => {
    const element = await show('newsfold-sections', { feed: worldDesk({ now }), limit: 1 });
    element.addEventListener('newsfold-select', (event) => event.preventDefault());
    const selected = next<HTMLElementEventMap['newsfold-select']>(element, 'newsfold-select');
    parts(element, 'headline')[3]!.querySelector('a')!.click();
    expect((await selected).article?.title).to.equal(headlines(element)[3]);
  });
});
