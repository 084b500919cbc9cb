import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/formats/parse-feed.js';
import type { Article } from '../../src/model/feed.js';

const index: string[] = await fetch('/samples/index.json').then((response) =>
  response.ok ? response.json() : [],
);

type Counts = Partial<Record<keyof typeof counters, number>>;
type Row = [
  file: string,
  format: string,
  articles: number,
  pictures: number,
  dates: number,
  kickers: number,
  summaries: number,
  /** Other counts. */
  others?: Counts,
];

/** Expected counts by file, determined with other parsers and by hand. */
const rows: Row[] = [
  ['jsonfeed-DaringFireball.json', 'json-feed', 48, 0, 48, 0, 0, { authors: 48 }],
  ['jsonfeed-authors.json', 'json-feed', 4, 0, 0, 0, 0, { authors: 4 }],
  ['rss-guardian.xml', 'rss', 55, 55, 55, 55, 55, { renditions: 110, authors: 50 }],
  ['rss-livemint.xml', 'rss', 25, 25, 25, 0, 25, { renditions: 25, authors: 7 }],
  ['rss-wapo.xml', 'rss', 29, 0, 29, 22, 26, { authors: 10 }],
  ['atom-heise.xml', 'rss', 15, 12, 15, 0, 15, { renditions: 12, authors: 15 }],
  ['dw-list.json', 'dw', 3, 3, 3, 0, 3, { renditions: 12, alts: 3, lengths: 3, videos: 2, audios: 1 }],
  ['dw-detail.json', 'dw', 31, 31, 31, 1, 31, { renditions: 104, alts: 21, lengths: 31, media: 5, topics: 7, videos: 30, audios: 1 }],
  ['guardian-capi-section.json', 'guardian', 25, 0, 25, 25, 0, { authors: 22, opinions: 25 }],
  ['ninjs-1.4-complex.json', 'ninjs', 1, 1, 1, 1, 1, { renditions: 2, media: 0, agencies: 0, topics: 0 }],
  ['ninjs-2.1-tt-text-image.json', 'ninjs', 1, 1, 1, 1, 1, { renditions: 4, media: 0, agencies: 1, topics: 1 }],
  ['ninjs-3.0-ap-video.json', 'ninjs', 1, 1, 1, 1, 1, { renditions: 6, media: 2, agencies: 1, topics: 10, lengths: 1 }],
  ['ninjs-3.0-dpa-text.json', 'ninjs', 1, 0, 1, 0, 1, { media: 0, agencies: 1, topics: 0 }],
  ['ninjs-3.1-multimedia.json', 'ninjs', 1, 1, 1, 1, 1, { renditions: 2, media: 0, agencies: 0, topics: 0 }],
]; // prettier-ignore

/** The number that one article adds to a count. */
const counters = {
  renditions: ({ picture }: Article) => picture?.renditions.length ?? 0,
  alts: ({ picture }: Article) => Number(Boolean(picture?.alt)),
  authors: ({ authors }: Article) => Number(authors.length > 0),
  opinions: ({ label }: Article) => Number(label === 'opinion'),
  lengths: ({ durationSeconds }: Article) => Number(durationSeconds !== undefined),
  media: ({ media }: Article) => media.length,
  agencies: ({ agencies }: Article) => agencies.length,
  topics: ({ topics }: Article) => topics.length,
  videos: ({ kind }: Article) => Number(kind === 'video'),
  audios: ({ kind }: Article) => Number(kind === 'audio'),
};

describe('parseFeed with real feeds', () => {
  if (!index.length)
    it('SKIPPED: there is no folder of samples beside the project', function () {
      this.skip();
    });

  it('has expected counts for every sample', () => {
    expect(rows.map(([file]) => file)).to.include.members(index);
  });

  for (const [file, format, articles, pictures, dates, kickers, summaries, others = {}] of rows) {
    if (!index.includes(file)) continue;
    it(`drops nothing of ${file}`, async () => {
      const response = await fetch(`/samples/${file}`);
      const bytes = new Uint8Array(await response.arrayBuffer());
      const { feed, problems, ...read } = await parseFeed(bytes, { url: `https://samples.example/${file}` });
      const sum = (count: (article: Article) => unknown) =>
        feed.articles.reduce((total, article) => total + Number(count(article)), 0);
      expect(problems).to.deep.equal([]);
      expect({
        format: read.format,
        articles: feed.articles.length,
        ids: new Set(feed.articles.map(({ id }) => id)).size,
        pictures: sum(({ picture }) => picture !== undefined),
        dates: sum(({ published }) => published !== undefined),
        kickers: sum(({ kicker }) => kicker.length > 0),
        summaries: sum(({ summary }) => summary !== undefined),
      }).to.deep.equal({ format, articles, ids: articles, pictures, dates, kickers, summaries });
      for (const [name, count] of Object.entries(others))
        expect(sum(counters[name as keyof Counts]), name).to.equal(count);
    });
  }
});
