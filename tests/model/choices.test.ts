import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/formats/parse-feed.js';
import { chooseArticles, chooseTopStory } from '../../src/model/choose-articles.js';
import { chooseOnAir } from '../../src/model/choose-programme.js';
import { chooseRenditions } from '../../src/model/choose-renditions.js';
import { parseDuration } from '../../src/model/duration.js';
import { keepUnchanged } from '../../src/model/keep-unchanged.js';

const now = Date.parse('2026-11-23T09:00:00Z');
const item = (id: string, extension: object = {}, over: object = {}) => ({
  id,
  url: `https://news.example/${id}`,
  title: id,
  _newsfold: extension,
  ...over,
});
const feedOf = async (...items: object[]) =>
  (await parseFeed({ title: 'Desk', items, _newsfold: { top_story: 'b' } })).feed;
const ids = (articles: { id: string }[]) => articles.map(({ id }) => id).join('');

describe('editorial choices', () => {
  it('chooses by section, topic, kind, age and id', async () => {
    const feed = await feedOf(
      item('a', { sections: ['x'], kind: 'video' }, { date_published: '2026-11-23T08:00:00Z' }),
      item(
        'b',
        { sections: ['y', 'x'], topics: ['Energy Transition'] },
        { date_published: '2026-11-01T08:00:00Z' },
      ),
      item('c'),
    );
    const choose = (filter: object) => ids(chooseArticles(feed, filter, now));
    expect(choose({ sections: ['x'] })).to.equal('ab');
    expect(choose({ topic: ' energy transition' })).to.equal('b');
    expect(choose({ kinds: ['video', 'audio'] })).to.equal('a');
    expect(choose({ exclude: ['a'] })).to.equal('bc');
    expect(choose({ maxAge: parseDuration('P7D') })).to.equal('ac');
    expect(choose({ offset: 1, limit: 1 })).to.equal('b');
    expect(chooseTopStory(feed, now)?.id).to.equal('b');
  });

  it('shows an article from its embargo to its expiry', async () => {
    const feed = await feedOf(
      item('a', { embargoed_until: '2026-11-23T09:00:00Z', expires: '2026-11-23T10:00:00Z' }),
    );
    const shown = [now - 1, now, now + 3_599_999, now + 3_600_000].map(
      (time) => chooseArticles(feed, {}, time).length,
    );
    expect(shown).to.deep.equal([0, 1, 1, 0]);
  });

  const durations: [string, number | undefined][] = [
    ['P7D', 604_800_000],
    ['PT36H', 129_600_000],
    ['P1DT1H', 90_000_000],
    ['p1w', 604_800_000],
    ['P', undefined],
    ['PT', undefined],
    ['7 days', undefined],
  ];
  for (const [text, expected] of durations) {
    it(`reads the duration ${text}`, () => expect(parseDuration(text)).to.equal(expected));
  }

  it('tells from the schedule whether a channel is on', () => {
    const at = (hour: number) => new Date(now + hour * 3_600_000);
    const schedule = [
      { title: 'News', start: at(1), end: at(2) },
      { title: 'Talk', start: at(3), end: at(4) },
    ];
    const channel = { id: 'tv', title: 'TV', schedule };
    expect(chooseOnAir(channel, +at(0))).to.deep.include({ status: 'upcoming', next: schedule[0] });
    expect(chooseOnAir(channel, +at(1.5))).to.deep.include({
      status: 'live',
      now: schedule[0],
      next: schedule[1],
    });
    expect(chooseOnAir(channel, +at(9)).status).to.equal('off');
    expect(chooseOnAir({ ...channel, status: 'off' }, +at(1.5)).status).to.equal('off');
  });

  it('offers the renditions that are not broken', () => {
    const renditions = [220, 700, 1400].map((width) => ({
      url: `https://img.example/${width},`,
      width,
      height: 1,
    }));
    expect(chooseRenditions({ renditions }, new Set())?.src).to.equal('https://img.example/700,');
    const left = chooseRenditions({ renditions }, new Set(['https://img.example/700,']));
    expect(left?.srcset).to.equal('https://img.example/220%2C 220w, https://img.example/1400%2C 1400w');
    expect(chooseRenditions({ renditions }, new Set(renditions.map(({ url }) => url)))).to.equal(undefined);
  });

  it('keeps the object of an article that has not changed', async () => {
    const before = await feedOf(item('a'), item('b'));
    const after = await feedOf(item('b'), item('a', { label: 'breaking' }));
    const kept = keepUnchanged(before, after);
    expect(kept.articles[0]).to.equal(before.articles[1]);
    expect(kept.articles[1]).to.equal(after.articles[1]);
  });
});
