import type { StripElement } from '../../src/index.js';
import { smallFeed } from '../fixtures/feeds.js';
import { expect, parts, show } from '../support/page.js';

const now = new Date('2026-03-01T12:00:00Z');

/** Counts the changes of an element's shadow tree during an update. */
async function changesOf(strip: StripElement, update: () => void): Promise<number> {
  let changes = 0;
  const observer = new MutationObserver((records) => (changes += records.length));
  observer.observe(strip.shadowRoot!, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  update();
  await strip.updateComplete;
  changes += observer.takeRecords().length;
  observer.disconnect();
  return changes;
}

describe('<newsfold-strip> with an update', () => {
  for (const layout of ['row', 'list', 'carousel', 'ranked', 'timeline'] as const) {
    it(`changes no node where nothing has changed: ${layout}`, async () => {
      const strip = await show('newsfold-strip', { feed: smallFeed(now), now: now.toISOString(), layout });
      expect(await changesOf(strip, () => strip.requestUpdate())).to.equal(0);
      expect(await changesOf(strip, () => (strip.feed = smallFeed(now)))).to.equal(0);
    });
  }

  it('changes one text where one headline has changed', async () => {
    const strip = await show('newsfold-strip', { feed: smallFeed(now), now: now.toISOString() });
    const cards = parts(strip, 'card');
    const feed = smallFeed(now);
    feed.items[1] = { ...feed.items[1]!, title: 'A corrected headline' };
    expect(await changesOf(strip, () => (strip.feed = feed))).to.equal(1);
    expect(parts(strip, 'card')).to.deep.equal(cards);
    expect(parts(strip, 'headline')[1]).to.have.text('A corrected headline');
  });

  it('changes the ages where time has passed', async () => {
    const strip = await show('newsfold-strip', { feed: smallFeed(now), now: now.toISOString() });
    const ages = parts(strip, 'time').map((time) => time.textContent);
    strip.now = new Date(+now + 3_600_000).toISOString();
    await strip.updateComplete;
    expect(parts(strip, 'time').map((time) => time.textContent)).not.to.deep.equal(ages);
  });
});

describe('<newsfold-strip> with a correction that adds a standfirst', () => {
  it('keeps the focus on the headline, and the item it is in', async () => {
    const [feed, corrected] = [smallFeed(now), smallFeed(now)];
    delete feed.items[1]!.summary;
    corrected.items[1]!.summary = 'What was missing.';
    const strip = await show('newsfold-strip', { feed, now: now.toISOString() });
    const link = () => parts(strip, 'headline')[1]!.querySelector('a')!;
    const item = parts(strip, 'item')[1];
    link().focus();
    strip.feed = corrected;
    await strip.updateComplete;
    expect(parts(strip, 'item')[1]).to.equal(item);
    expect(parts(strip, 'card')[1]).to.contain.text('What was missing.');
    expect(strip.shadowRoot!.activeElement).to.equal(link());
  });
});
