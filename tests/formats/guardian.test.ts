import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fields } from '../../src/formats/guardian/fields.js';
import { parseFeed } from '../../src/formats/parse-feed.js';
import { FeedError } from '../../src/model/feed-error.js';
import type { Article } from '../../src/model/feed.js';
import { toJson, pathsOf } from './read.js';
import { parseCutOff, corruptEach, tryToRead } from './corrupt.js';

type JsonObject = Record<string, unknown>;

const options = { url: 'https://samples.example/x' };
const show = (value: unknown) => JSON.stringify(value);

const content = (id: string, json: JsonObject = {}): JsonObject => ({
  id,
  type: 'article',
  sectionId: 'harbour',
  sectionName: 'Harbour',
  webTitle: `Title of ${id}`,
  webUrl: `https://news.example/${id}`,
  webPublicationDate: '2026-11-23T09:22:00Z',
  ...json,
});
const responseOf = (response: JsonObject): JsonObject => ({
  response: { status: 'ok', total: 1, ...response },
});
const item = (json: JsonObject) => responseOf({ content: content('a', json) });
const tag = (type: string, id: string, json: JsonObject = {}): JsonObject => ({
  type,
  id,
  webTitle: id.split('/').at(-1),
  webUrl: `https://news.example/${id}`,
  ...json,
});
const photo = (width: number, typeData: JsonObject = {}): JsonObject => ({
  type: 'image',
  mimeType: 'image/jpeg',
  file: `https://img.example/${width}.jpg`,
  typeData: { width: String(width), height: String(width / 2), ...typeData },
});
const rendition = (width: number) => ({
  url: `https://img.example/${width}.jpg`,
  width,
  height: width / 2,
  type: 'image/jpeg',
});
const typeData = { altText: 'A ferry', caption: 'The first boat', credit: 'Photograph: Jane' };
const description = { alt: 'A ferry', caption: 'The first boat', credit: 'Photograph: Jane' };
const opinion = {
  sectionId: 'commentisfree',
  sectionName: 'Opinion',
  webTitle: 'Power | to all | A. Writer',
};
const clip = (type: string, typeData: JsonObject, json: JsonObject = {}): JsonObject => ({
  type,
  relation: 'main',
  assets: [{ type, mimeType: `${type}/mp4:720`, file: 'https://v.example/1', typeData, ...json }],
});

describe('parseFeed with Guardian content', () => {
  const rows: [json: JsonObject, key: keyof Article, value: unknown][] = [
    [{}, 'id', 'a'],
    [{}, 'url', 'https://news.example/a'],
    [{ webUrl: undefined }, 'url', 'https://www.theguardian.com/a'],
    [{ id: undefined }, 'id', 'https://news.example/a'],
    [{ fields: { shortUrl: 'https://g.example/p/1' } }, 'shortUrl', 'https://g.example/p/1'],
    [{ webTitle: 'W', fields: { headline: 'H <em>x</em> &amp; y' } }, 'title', 'H x & y'],
    [{ webTitle: 'W | A. Writer', fields: { headline: 'H' } }, 'title', 'H'],
    [{ webTitle: 'W', fields: { headline: 5 } }, 'title', 'W'],
    [{ webTitle: 'W | A. Writer', fields: { byline: 'A. Writer in Rome' } }, 'title', 'W'],
    [{ webTitle: 'W | A. Writer', tags: [tag('contributor', 'profile/a', { webTitle: 'A. Writer' })] }, 'title', 'W'],
    [{ webTitle: 'W | A and B', tags: [tag('contributor', 'profile/b')] }, 'title', 'W'],
    [{ webTitle: 'W | The series', fields: { byline: 'A. Writer' } }, 'title', 'W | The series'],
    [{ webTitle: 'W | The series' }, 'title', 'W | The series'],
    [{ webTitle: 'W|A. Writer', sectionId: 'commentisfree' }, 'title', 'W|A. Writer'],
    [opinion, 'title', 'Power | to all'],
    [opinion, 'authors', [{ name: 'A. Writer' }]],
    [{ ...opinion, fields: { byline: 'B. Author' } }, 'title', 'Power | to all | A. Writer'],
    [{ ...opinion, fields: { byline: 'B. Author' } }, 'authors', [{ name: 'B. Author' }]],
    [{ ...opinion, fields: { headline: 'Power' } }, 'authors', [{ name: 'A. Writer' }]],
    [{ webTitle: 'W | The series' }, 'authors', []],
    [{ fields: { byline: '<a href="/x">A. Writer</a>' } }, 'authors', [{ name: 'A. Writer' }]],
    [{ fields: { byline: 'x' }, tags: [tag('contributor', 'profile/a', { bylineImageUrl: 'https://u.example/a.jpg' }), tag('contributor', 'profile/b', { bylineLargeImageUrl: 'https://u.example/b.jpg' })] }, 'authors', [{ name: 'a', url: 'https://news.example/profile/a', avatar: 'https://u.example/a.jpg' }, { name: 'b', url: 'https://news.example/profile/b', avatar: 'https://u.example/b.jpg' }]],
    [{ fields: { trailText: 'Six <strong>weeks</strong>', standfirst: '<p>S</p>' } }, 'summary', 'Six weeks'],
    [{ fields: { standfirst: '<p>S</p><ul><li>t</li></ul>' } }, 'summary', 'S t'],
    [{ fields: { body: '<p>B</p>' } }, 'bodyHtml', '<p>B</p>'],
    [{ blocks: { body: [{ bodyHtml: '<p>1</p>' }, {}, { bodyHtml: '<p>2</p>' }] } }, 'bodyHtml', '<p>1</p>\n<p>2</p>'],
    [{}, 'published', new Date('2026-11-23T09:22:00Z')],
    [{ webPublicationDate: undefined, fields: { firstPublicationDate: '2026-11-23T09:00:00Z' } }, 'published', new Date('2026-11-23T09:00:00Z')],
    [{ fields: { lastModified: '2026-11-23T10:00:00Z' } }, 'modified', new Date('2026-11-23T10:00:00Z')],
    [{}, 'language', 'en'],
    [{ fields: { lang: 'es' } }, 'language', 'es'],
    [{}, 'sectionIds', ['harbour']],
    [{}, 'kicker', [{ title: 'Harbour', url: 'https://www.theguardian.com/harbour' }]],
    [{ sectionName: undefined }, 'kicker', []],
    [{ tags: [tag('keyword', 'world/iran'), tag('tone', 'tone/news'), tag('keyword', 'world/sea')] }, 'topics', [{ title: 'iran', url: 'https://news.example/world/iran' }, { title: 'sea', url: 'https://news.example/world/sea' }]],
    [{}, 'label', undefined],
    [opinion, 'label', 'opinion'],
    [{ pillarName: 'Opinion' }, 'label', 'opinion'],
    [{ tags: [tag('tone', 'tone/comment')] }, 'label', 'opinion'],
    [{ ...opinion, tags: [tag('tone', 'tone/analysis')] }, 'label', 'analysis'],
    [{ tags: [tag('tone', 'tone/explainers')] }, 'label', 'explainer'],
    [{ tags: [tag('tone', 'tone/comment'), tag('tone', 'tone/advertisement-features')] }, 'label', 'sponsored'],
    [{ tags: [tag('paid-content', 'p/bank')] }, 'label', 'sponsored'],
    [{ isHosted: true }, 'label', 'sponsored'],
    [{ isHosted: false }, 'label', undefined],
    [{ fields: { sponsored: 'true' } }, 'label', 'sponsored'],
    [{ tags: [tag('keyword', 'k', { activeSponsorships: [{ sponsorName: 'Bank', sponsorLink: 'https://b.example/', sponsorLogo: 'https://b.example/b.png' }] })] }, 'sponsor', { name: 'Bank', url: 'https://b.example/', logo: 'https://b.example/b.png' }],
    [{}, 'kind', 'article'],
    [{ type: 'interactive' }, 'kind', 'article'],
    [{ type: 'crossword' }, 'kind', 'article'],
    [{ type: 'gallery' }, 'kind', 'gallery'],
    [{ type: 'picture' }, 'kind', 'gallery'],
    [{ type: 'video' }, 'kind', 'video'],
    [{ type: 'audio' }, 'kind', 'audio'],
    [{ elements: [clip('video', {})] }, 'kind', 'article'],
    [{ type: 'liveblog' }, 'kind', 'live'],
    [{ type: 'liveblog' }, 'liveStatus', undefined],
    [{ type: 'liveblog', fields: { isLive: 'true' } }, 'liveStatus', 'live'],
    [{ type: 'liveblog', fields: { isLive: 'true', liveBloggingNow: 'false' } }, 'liveStatus', 'ended'],
    [{ type: 'liveblog', fields: { liveBloggingNow: 'true' } }, 'liveStatus', 'live'],
    [{ fields: { isLive: 'true' } }, 'liveStatus', undefined],
    [{ fields: { thumbnail: 'https://img.example/x/500.jpg' } }, 'picture', { renditions: [{ url: 'https://img.example/x/500.jpg', width: 500 }] }],
    [{ fields: { thumbnail: 'https://img.example/x.jpg' } }, 'picture', { renditions: [{ url: 'https://img.example/x.jpg' }] }],
    [{ elements: [{ type: 'image', relation: 'main', assets: [photo(1000, typeData), photo(500)] }], fields: { thumbnail: '/t' } }, 'picture', { ...description, renditions: [rendition(500), rendition(1000)] }],
    [{ elements: [{ type: 'image', relation: 'body', assets: [photo(300)] }, { type: 'image', relation: 'thumbnail', assets: [photo(140)] }, { type: 'image', relation: 'main', assets: [photo(500)] }] }, 'picture', { renditions: [rendition(500)] }],
    [{ elements: [{ type: 'image', relation: 'body', assets: [photo(300)] }, { type: 'image', relation: 'thumbnail', assets: [photo(140)] }] }, 'picture', { renditions: [rendition(140)] }],
    [{ elements: [{ type: 'image', relation: 'main', assets: [photo(9000, { isMaster: 'true' }), photo(500)] }] }, 'picture', { renditions: [rendition(500)] }],
    [{ elements: [{ type: 'image', relation: 'main', assets: [photo(9000, { isMaster: true })] }] }, 'picture', { renditions: [rendition(9000)] }],
    [{ elements: [{ type: 'image', relation: 'main', assets: [photo(500, { secureFile: 'https://s.example/500.jpg' })] }] }, 'picture', { renditions: [{ ...rendition(500), url: 'https://s.example/500.jpg' }] }],
    [{ elements: [{ type: 'image', assets: [photo(500, { photographer: 'Jane' })] }] }, 'picture', { credit: 'Jane', renditions: [rendition(500)] }],
    [{ elements: [{ type: 'image', assets: [photo(500, { ...typeData, displayCredit: 'false' })] }] }, 'picture', { alt: 'A ferry', caption: 'The first boat', renditions: [rendition(500)] }],
    [{ blocks: { main: { elements: [{ type: 'image', assets: [photo(500, { width: 500, height: 250 })], imageTypeData: { alt: 'A ferry', caption: 'The first boat', credit: 'Photograph: Jane' } }] } } }, 'picture', { ...description, renditions: [rendition(500)] }],
    [{ elements: [{ type: 'video', relation: 'main', assets: [photo(500)] }] }, 'picture', { renditions: [rendition(500)] }],
    [{ elements: [{ type: 'image', assets: [] }] }, 'picture', undefined],
    [{ elements: [clip('video', { durationMinutes: '1', durationSeconds: '32' })] }, 'media', [{ url: 'https://v.example/1', type: 'video/mp4', durationSeconds: 92 }]],
    [{ elements: [clip('audio', { durationMinutes: '60', durationSeconds: '0' })] }, 'durationSeconds', 3600],
    [{ blocks: { main: { elements: [{ ...clip('audio', {}), audioTypeData: { durationMinutes: 2, durationSeconds: 5 } }] } } }, 'durationSeconds', 125],
    [{ elements: [clip('video', { durationMinutes: '0', durationSeconds: '0' })] }, 'durationSeconds', undefined],
    [{ elements: [clip('video', { secureFile: 'https://s.example/1' })] }, 'media', [{ url: 'https://s.example/1', type: 'video/mp4' }]],
    [{ elements: [clip('video', {}, { mimeType: 'text/html' })] }, 'media', []],
  ]; // prettier-ignore
  for (const [json, key, value] of rows) {
    it(`returns ${key} ${show(value)} for ${show(json)}`, async () => {
      const { feed, problems, format } = await parseFeed(item(json), options);
      expect(format).to.equal('guardian');
      expect(problems).to.deep.equal([]);
      const actual = feed.articles[0]![key];
      expect(actual === undefined ? actual : toJson(actual)).to.deep.equal(value && toJson(value));
    });
  }

  const bad: [json: JsonObject, path: string][] = [
    [{ webUrl: 'javascript:1' }, 'webUrl'],
    [{ webTitle: 5 }, 'webTitle'],
    [{ webPublicationDate: 'today' }, 'webPublicationDate'],
    [{ type: 5 }, 'type'],
    [{ sectionId: {} }, 'sectionId'],
    [{ fields: { trailText: 5 } }, 'fields.trailText'],
    [{ fields: { lastModified: 'today' } }, 'fields.lastModified'],
    [{ fields: { shortUrl: 'javascript:1' } }, 'fields.shortUrl'],
    [{ fields: { thumbnail: 'javascript:1' } }, 'fields.thumbnail'],
    [{ fields: { lang: 'no language' } }, 'fields.lang'],
    [{ tags: [{}, tag('keyword', 'k', { webUrl: 'javascript:1' })] }, 'tags[1].webUrl'],
    [{ tags: [tag('contributor', 'k', { bylineImageUrl: 'javascript:1' })] }, 'tags[0].bylineImageUrl'],
    [{ tags: [tag('k', 'k', { activeSponsorships: [{ sponsorName: 'B', sponsorLink: 'javascript:1' }] })] }, 'tags[0].activeSponsorships[0].sponsorLink'],
    [{ elements: [{ type: 'image', assets: [photo(1), photo(500, { width: 'wide' })] }] }, 'elements[0].assets[1].typeData.width'],
    [{ elements: [{ type: 'image', assets: [photo(500, { secureFile: 'javascript:1' })] }] }, 'elements[0].assets[0].typeData.secureFile'],
    [{ blocks: { main: { elements: [clip('video', { durationSeconds: 'long' })] } } }, 'blocks.main.elements[0].assets[0].typeData.durationSeconds'],
  ]; // prettier-ignore
  for (const [json, path] of bad) {
    it(`drops only ${path} of ${show(json)}`, async () => {
      const read = await parseFeed(responseOf({ results: [content('x'), content('a', json)] }), options);
      expect(read.feed.articles).to.have.length(2);
      expect([...new Set(pathsOf(read))]).to.deep.equal([`response.results[1].${path}`]);
    });
  }
});

describe('parseFeed with a Guardian response', () => {
  it('returns the results of a search, with their sections', async () => {
    const results = [content('a'), content('b', { sectionId: 'sea', sectionName: 'Sea' }), content('c')];
    const { feed, problems } = await parseFeed(responseOf({ results }), options);
    expect(problems).to.be.empty;
    expect(feed).to.include({
      title: 'The Guardian',
      homeUrl: 'https://www.theguardian.com/',
      topStoryId: undefined,
    });
    expect(feed.articles.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
    expect(feed.sections).to.deep.equal([
      { id: 'harbour', title: 'Harbour', url: 'https://www.theguardian.com/harbour' },
      { id: 'sea', title: 'Sea', url: 'https://www.theguardian.com/sea' },
    ]);
  });

  it('returns the editors’ picks of a section first, and nothing twice', async () => {
    const { feed, problems } = await parseFeed(
      responseOf({
        section: { id: 'harbour', webTitle: 'The harbour', webUrl: 'https://news.example/harbour' },
        edition: { id: 'uk/harbour', webTitle: 'Edition', webUrl: 'https://news.example/uk' },
        results: [content('a'), content('b')],
        mostViewed: [content('b'), content('d')],
        editorsPicks: [content('c'), content('a')],
      }),
      options,
    );
    expect(problems).to.be.empty;
    expect(feed.articles.map(({ id }) => id)).to.deep.equal(['c', 'a', 'b', 'd']);
    expect(feed).to.include({
      topStoryId: 'c',
      title: 'The harbour',
      homeUrl: 'https://news.example/harbour',
      language: 'en',
    });
    expect(feed.sections).to.deep.equal([
      { id: 'harbour', title: 'The harbour', url: 'https://news.example/harbour' },
    ]);
  });

  it('returns the lead content of a tag first', async () => {
    const { feed } = await parseFeed(
      responseOf({ tag: tag('keyword', 'world/sea'), results: [content('a')], leadContent: [content('b')] }),
      options,
    );
    expect(feed).to.include({ title: 'sea', homeUrl: 'https://news.example/world/sea', topStoryId: 'b' });
    expect(feed.articles.map(({ id }) => id)).to.deep.equal(['b', 'a']);
  });

  it('returns the related content of an item', async () => {
    const { feed } = await parseFeed(
      responseOf({ content: content('a'), relatedContent: [content('b')], storyPackage: [content('c'), content('a')] }),
      options,
    ); // prettier-ignore
    expect(feed.articles.map(({ id, relatedIds }) => [id, relatedIds])).to.deep.equal([
      ['a', ['c', 'a', 'b']],
      ['b', []],
      ['c', []],
    ]);
  });

  it('accepts an empty response', async () => {
    expect((await parseFeed(responseOf({ results: [] }), options)).feed.articles).to.be.empty;
  });

  it('rejects an error response', async () => {
    for (const response of [
      { status: 'error', message: 'The requested resource could not be found.' },
      { status: 'error', message: 'No.', results: [] },
    ])
      for (const format of ['auto', 'guardian'])
        expect(
          await parseFeed({ response }, { format }).then(
            () => 'read',
            (error) => error instanceof FeedError && error.code,
          ),
        ).to.equal('format');
  });

  const lists: [results: unknown, paths: string[], ids: string[]][] = [
    ['none', ['response.results'], []],
    [[content('a'), 'text', content('b')], ['response.results[1]'], ['a', 'b']],
    [[content('a'), {}, content('b')], ['response.results[1]'], ['a', 'b']],
    [[content('a'), content('a')], ['response.results[1]'], ['a']],
  ];
  for (const [results, paths, ids] of lists) {
    it(`drops only ${paths}`, async () => {
      const read = await parseFeed(responseOf({ results }), options);
      expect([...new Set(pathsOf(read))]).to.deep.equal(paths);
      expect(read.feed.articles.map(({ id }) => id)).to.deep.equal(ids);
    });
  }

  const rich = responseOf({
    section: { id: 'harbour', webTitle: 'The harbour', webUrl: 'https://news.example/harbour' },
    results: [
      content('a', {
        ...opinion,
        fields: { headline: 'H', byline: 'B', thumbnail: '/t/500.jpg', isLive: 'true', body: '<p>b</p>' },
        tags: [tag('contributor', 'profile/a'), tag('keyword', 'k')],
        elements: [
          { type: 'image', relation: 'main', assets: [photo(500, typeData)] },
          clip('video', { durationMinutes: '1' }),
        ],
      }),
      content('b'),
    ],
    editorsPicks: [content('c')],
  });

  it('drops at most the corrupted content', async function () {
    this.timeout(60_000);
    await corruptEach(rich, options, ([, key, index, ...rest]) => {
      if (key === undefined || key === 'status') return [];
      if (key === 'section') return ['a', 'b', 'c'];
      if (index === undefined) return key === 'editorsPicks' ? ['a', 'b'] : [];
      // A duplicate id drops the later of the two.
      if (rest[0] === 'id') return [];
      return ['c', 'a', 'b'].filter((id) => id !== (key === 'editorsPicks' ? 'c' : 'ab'[Number(index)]));
    });
    await parseCutOff(JSON.stringify(rich), options);
  });

  it('accepts deep nesting and objects that throw when converted to a string', async () => {
    let deep: unknown = [];
    for (let i = 0; i < 1e5; i++) deep = [deep];
    for (const value of [deep, Object.create(null)] as unknown[]) {
      const wrong = { id: value, webTitle: value, sectionId: value, type: value, tags: value, fields: value };
      for (const json of [
        responseOf({ content: wrong, section: wrong, results: [wrong], editorsPicks: [wrong] }),
        item({
          elements: [{ type: 'video', assets: [{ file: value, typeData: { durationMinutes: value } }] }],
        }),
        { response: value },
      ])
        await tryToRead(json, { format: 'guardian' });
    }
  });

  it('returns the generated contents', () => {
    const word = fc.stringMatching(/^[A-Za-z]{1,20}$/);
    return fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(
          fc.record({
            id: word,
            title: word,
            summary: word,
            author: word,
            section: word,
            minutes: fc.integer({ min: 0, max: 90 }),
            seconds: fc.integer({ min: 1, max: 59 }),
            width: fc.integer({ min: 1, max: 5000 }),
            date: fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
          }),
          { selector: ({ id }) => id, maxLength: 6 },
        ),
        async (contents) => {
          const results = contents.map((generated) =>
            content(generated.id, {
              webTitle: `${generated.title} | ${generated.author}`,
              webPublicationDate: generated.date.toISOString(),
              sectionId: generated.section,
              fields: { trailText: generated.summary, byline: generated.author },
              elements: [
                { type: 'image', assets: [photo(generated.width)] },
                clip('audio', {
                  durationMinutes: String(generated.minutes),
                  durationSeconds: String(generated.seconds),
                }),
              ],
            }),
          );
          const { feed } = await parseFeed(responseOf({ results }), options);
          expect(
            feed.articles.map((article) => ({
              id: article.id,
              title: article.title,
              summary: article.summary,
              author: article.authors[0]!.name,
              section: article.sectionIds[0],
              minutes: Math.floor(article.durationSeconds! / 60),
              seconds: article.durationSeconds! % 60,
              width: article.picture!.renditions[0]!.width,
              date: article.published,
            })),
          ).to.deep.equal(contents);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('lists the source of each field', () => {
    expect(fields).to.include({ title: 'fields.headline, webTitle' });
  });
});

describe('parseFeed with guardian-capi-section.json', () => {
  it('returns the editors’ picks first', async function () {
    const response = await fetch('/samples/guardian-capi-section.json');
    if (!response.ok) return this.skip();
    const json = (await response.json()) as { response: { editorsPicks: { id: string }[] } };
    const { feed } = await parseFeed(json, options);
    expect(feed.topStoryId).to.equal(json.response.editorsPicks[0]!.id);
    expect(feed.articles[0]!.id).to.equal(feed.topStoryId);
    expect(feed.articles.filter(({ title }) => title.includes(' | '))).to.be.empty;
    expect(feed.sections).to.have.length(1);
  });
});
