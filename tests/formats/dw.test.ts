import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/formats/parse-feed.js';

const image = (name: string) => ({
  id: 5,
  name,
  sizes: [
    { width: 700, height: 394, url: 'https://static.dw.example/5_700.jpg' },
    { width: 220, height: 124, url: 'https://static.dw.example/5_220.jpg' },
  ],
});

const teaser = (id: number, fields: object = {}) => ({
  type: 'VideoTeaser',
  name: 'Ferry line reopens',
  teaserText: 'The crossing was closed for six weeks.',
  displayDate: '2026-11-23T09:22:00.000Z',
  duration: 92,
  reference: {
    id,
    name: 'Ferry line reopens',
    type: 'VideoDetail',
    url: `https://api.dw.example/api/detail/video/${id}`,
  },
  image: image('A ferry'),
  ...fields,
});

const list = (items: unknown[]) => ({
  languageId: 2,
  paginationInfo: { pageIndex: 1, availablePages: 1 },
  items,
});

const detail = (fields: object = {}) => ({
  id: 59567960,
  type: 'ArticleDetail',
  languageId: 2,
  name: 'Harbour plans',
  teaser: 'A new quay.',
  text: '<p>Body</p>',
  categoryName: 'Transport',
  permaLink: 'https://p.dw.com/p/41wLY',
  displayDate: '2026-11-23T09:22:00.000Z',
  mainContent: { id: 59567960, name: 'Harbour plans', previewImage: image('A quay') },
  referenceGroups: [
    { type: 'Keywords', items: [{ name: 'Harbour', url: 'https://api.dw.example/k/1' }] },
    { type: 'Related', items: [{ name: 'Not a keyword' }] },
  ],
  teaserGroup: { type: 'MoreFrom', name: 'More from Africa', items: [teaser(1), teaser(59567960)] },
  ...fields,
});

describe('a Deutsche Welle list', () => {
  it('gives an article for each teaser', async () => {
    const { feed, problems, format } = await parseFeed(list([teaser(59567960)]));
    expect(format).to.equal('dw');
    expect(problems).to.be.empty;
    expect(feed).to.include({ title: 'Deutsche Welle', language: 'en' });
    expect(feed.articles[0]).to.deep.include({
      id: '59567960',
      url: 'https://p.dw.com/p/41wLY',
      title: 'Ferry line reopens',
      summary: 'The crossing was closed for six weeks.',
      kind: 'video',
      durationSeconds: 92,
      published: new Date('2026-11-23T09:22:00Z'),
    });
    expect(feed.articles[0]!.picture).to.deep.include({ alt: 'A ferry' });
    expect(feed.articles[0]!.picture!.renditions.map(({ width }) => width)).to.deep.equal([220, 700]);
  });

  const kinds: [type: string | undefined, kind: string][] = [
    ['VideoTeaser', 'video'],
    ['AudioTeaser', 'audio'],
    ['ImageGalleryTeaser', 'gallery'],
    ['ArticleTeaser', 'article'],
    [undefined, 'article'],
  ];
  for (const [type, kind] of kinds) {
    it(`${type} is of kind ${kind}`, async () => {
      expect((await parseFeed(list([teaser(1, { type })]))).feed.articles[0]!.kind).to.equal(kind);
    });
  }

  const bad: [name: string, item: unknown, paths: string[]][] = [
    ['no reference', teaser(1, { reference: undefined }), ['items[1]']],
    ['no name at all', { reference: { id: 4 } }, ['items[1]']],
    ['no object', 'text', ['items[1]']],
    ['the id of an earlier one', teaser(7), ['items[1]']],
  ];
  for (const [name, item, paths] of bad) {
    it(`drops a teaser with ${name}, and only it`, async () => {
      const { feed, problems } = await parseFeed(list([teaser(7), item, teaser(8)]));
      expect(feed.articles.map(({ id }) => id)).to.deep.equal(['7', '8']);
      expect(problems.map(({ path }) => path)).to.deep.equal(paths);
    });
  }

  it('loses a bad field alone', async () => {
    const { feed, problems } = await parseFeed(list([teaser(7, { displayDate: 'today', duration: 'long' })]));
    expect(feed.articles[0]).to.include({
      title: 'Ferry line reopens',
      published: undefined,
      durationSeconds: undefined,
    });
    expect(problems.map(({ path }) => path)).to.have.members(['items[0].displayDate', 'items[0].duration']);
  });

  it('may be empty', async () => expect((await parseFeed(list([]))).feed.articles).to.be.empty);
});

describe('a Deutsche Welle detail', () => {
  it('gives the article, then its section', async () => {
    const { feed, problems, format } = await parseFeed(detail());
    expect(format).to.equal('dw');
    expect(problems).to.be.empty;
    expect(feed.articles.map(({ id }) => id)).to.deep.equal(['59567960', '1']);
    expect(feed.sections).to.deep.equal([{ id: 'MoreFrom', title: 'More from Africa' }]);
    expect(feed.articles[1]!.sectionIds).to.deep.equal(['MoreFrom']);
    expect(feed.articles[0]).to.deep.include({
      title: 'Harbour plans',
      summary: 'A new quay.',
      bodyHtml: '<p>Body</p>',
      url: 'https://p.dw.com/p/41wLY',
      kicker: [{ title: 'Transport' }],
      topics: [{ title: 'Harbour' }],
      picture: {
        alt: 'A quay',
        renditions: [
          { url: 'https://static.dw.example/5_220.jpg', width: 220, height: 124 },
          { url: 'https://static.dw.example/5_700.jpg', width: 700, height: 394 },
        ],
      },
    });
  });

  it('does without a section', async () => {
    const { feed } = await parseFeed(detail({ teaserGroup: undefined }));
    expect(feed.articles).to.have.length(1);
    expect(feed.sections).to.be.empty;
  });

  it('makes its address from its id', async () => {
    expect((await parseFeed(detail({ permaLink: undefined }))).feed.articles[0]!.url).to.equal(
      'https://p.dw.com/p/41wLY',
    );
  });
});
