import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fields } from '../../src/formats/dw/fields.js';
import { parseFeed } from '../../src/formats/parse-feed.js';
import type { Article } from '../../src/model/feed.js';
import { toJson, pathsOf } from './read.js';
import { parseCutOff, corruptEach, tryToRead } from './corrupt.js';

type JsonObject = Record<string, unknown>;

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

describe('parseFeed with a DW list', () => {
  it('returns an article for each teaser', async () => {
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
    it(`returns kind ${kind} for type ${type}`, async () => {
      expect((await parseFeed(list([teaser(1, { type })]))).feed.articles[0]!.kind).to.equal(kind);
    });
  }

  const bad: [name: string, item: unknown, paths: string[]][] = [
    ['no reference', teaser(1, { reference: undefined }), ['items[1]']],
    ['no name', { reference: { id: 4 } }, ['items[1]']],
    ['a text instead of an object', 'text', ['items[1]']],
    ['the id of an earlier teaser', teaser(7), ['items[1]']],
  ];
  for (const [name, item, paths] of bad) {
    it(`drops only a teaser with ${name}`, async () => {
      const { feed, problems } = await parseFeed(list([teaser(7), item, teaser(8)]));
      expect(feed.articles.map(({ id }) => id)).to.deep.equal(['7', '8']);
      expect(problems.map(({ path }) => path)).to.deep.equal(paths);
    });
  }

  it('drops only an invalid field', async () => {
    const { feed, problems } = await parseFeed(list([teaser(7, { displayDate: 'today', duration: 'long' })]));
    expect(feed.articles[0]).to.include({
      title: 'Ferry line reopens',
      published: undefined,
      durationSeconds: undefined,
    });
    expect(problems.map(({ path }) => path)).to.have.members(['items[0].displayDate', 'items[0].duration']);
  });

  it('accepts an empty list', async () => expect((await parseFeed(list([]))).feed.articles).to.be.empty);
});

describe('parseFeed with a DW detail', () => {
  it('returns the article, then those of its teaser group as a section', async () => {
    const { feed, problems, format } = await parseFeed(detail());
    expect(format).to.equal('dw');
    expect(problems).to.be.empty;
    expect(feed.articles.map(({ id }) => id)).to.deep.equal(['59567960', '1']);
    expect(toJson(feed.sections)).to.deep.equal([{ id: 'MoreFrom', title: 'More from Africa' }]);
    expect(feed.articles[1]!.sectionIds).to.deep.equal(['MoreFrom']);
    expect(feed.articles[0]).to.deep.include({
      title: 'Harbour plans',
      summary: 'A new quay.',
      bodyHtml: '<p>Body</p>',
      url: 'https://p.dw.com/p/41wLY',
      kicker: [{ title: 'Transport' }],
      topics: [{ title: 'Harbour' }],
    });
    expect(toJson(feed.articles[0]!.picture)).to.deep.equal({
      alt: 'A quay',
      renditions: [
        { url: 'https://static.dw.example/5_220.jpg', width: 220, height: 124 },
        { url: 'https://static.dw.example/5_700.jpg', width: 700, height: 394 },
      ],
    });
  });

  it('returns no section without a teaser group', async () => {
    const { feed } = await parseFeed(detail({ teaserGroup: undefined }));
    expect(feed.articles).to.have.length(1);
    expect(feed.sections).to.be.empty;
  });

  it('builds the URL from the id', async () => {
    expect((await parseFeed(detail({ permaLink: undefined }))).feed.articles[0]!.url).to.equal(
      'https://p.dw.com/p/41wLY',
    );
  });
});

/** A story of the GraphQL API with these fields. */
const story = (id: number, fields: JsonObject = {}): JsonObject => ({
  __typename: 'Article',
  id,
  title: `Story ${id}`,
  namedUrl: `/en/story/a-${id}`,
  ...fields,
});
const graph = (content: unknown) => ({ data: { content } });
const options = { url: 'https://samples.example/x' };
const show = (value: unknown) => JSON.stringify(value);

const placeholder = (id: number) => `https://static.dw.example/${id}_\${formatId}.jpg`;
const ladder = (base: string) =>
  [78, 201, 379, 545, 767, 1199, 1568, 1920].map((width, i) => ({ url: `${base}_60${i}.jpg`, width }));

describe('parseFeed with a story of the DW GraphQL API', () => {
  const rows: [fields: JsonObject, key: keyof Article, value: unknown][] = [
    [{}, 'id', '7'],
    [{}, 'url', 'https://www.dw.com/en/story/a-7'],
    [{}, 'shortUrl', 'https://p.dw.com/p/7'],
    [{ permaLink: 'https://p.dw.com/p/x' }, 'shortUrl', 'https://p.dw.com/p/x'],
    [{ namedUrl: 'https://www.dw.com/de/x/a-7' }, 'url', 'https://www.dw.com/de/x/a-7'],
    [{ namedUrl: undefined, canonicalUrl: 'https://c.example/' }, 'url', 'https://c.example/'],
    [{ namedUrl: undefined }, 'url', 'https://p.dw.com/p/7'],
    [{}, 'language', 'en'],
    [{ namedUrl: '/fa-af/x/a-7' }, 'language', 'fa-AF'],
    [{ namedUrl: undefined }, 'language', undefined],
    [{ title: undefined, name: 'N' }, 'title', 'N'],
    [{ teaser: 'T', shortTeaser: 'S' }, 'summary', 'T'],
    [{ shortTeaser: 'S', longTeaser: 'L' }, 'summary', 'S'],
    [{ text: '<p>B</p>' }, 'bodyHtml', '<p>B</p>'],
    [{ text: '' }, 'bodyHtml', undefined],
    [{ text: `<img data-url="${placeholder(5)}">` }, 'bodyHtml', `<img src="https://static.dw.example/5_906.jpg" data-url="${placeholder(5)}">`],
    [{ text: '<img data-url="/x" src="/y"><img>' }, 'bodyHtml', '<img data-url="/x" src="/y"><img>'],
    [{ text: '<a href="/en/b/a-8">b</a><a href="//c.example">c</a>' }, 'bodyHtml', '<a href="https://www.dw.com/en/b/a-8">b</a><a href="//c.example">c</a>'],
    [{ contentDate: '2026-11-23T09:22:00.222Z' }, 'published', new Date('2026-11-23T09:22:00.222Z')],
    [{ lastModifiedDate: '2026-11-23T10:22:00Z' }, 'modified', new Date('2026-11-23T10:22:00Z')],
    [{ validUntilDate: '2027-11-23T10:22:00Z' }, 'expires', new Date('2027-11-23T10:22:00Z')],
    [{ firstPersonArray: [{ fullName: 'A. Writer' }, { fullName: 'B. Author' }] }, 'authors', [{ name: 'A. Writer' }, { name: 'B. Author' }]],
    [{ __typename: 'Video' }, 'kind', 'video'],
    [{ __typename: undefined, modelType: 'AUDIO' }, 'kind', 'audio'],
    [{ __typename: undefined, modelType: 'IMAGE_GALLERY' }, 'kind', 'gallery'],
    [{ __typename: 'Liveblog' }, 'kind', 'live'],
    [{ audios: [{ mp3Src: 'https://a.example/a.mp3' }] }, 'kind', 'article'],
    [{ thematicFocusCategory: { name: 'Politics' }, regions: [{ name: 'Kosovo' }, { name: 'Serbia' }] }, 'kicker', [{ title: 'Politics' }, { title: 'Kosovo' }]],
    [{ categories: [{ name: 'Law' }, { name: 'Technology' }], regions: [] }, 'kicker', [{ title: 'Law' }]],
    [{ roadTeaserKicker: 'Law', regions: [{ name: 'Law' }] }, 'kicker', [{ title: 'Law' }]],
    [{ thematicFocusCategory: null, regions: null }, 'kicker', []],
    [{ duration: 194 }, 'durationSeconds', 194],
    [{ duration: 0 }, 'durationSeconds', undefined],
    [{ formattedDuration: '01:32' }, 'durationSeconds', 92],
    [{ duration: 61, hlsVideoSrc: 'https://v.example/m.m3u8' }, 'media', [{ url: 'https://v.example/m.m3u8', type: 'application/vnd.apple.mpegurl', durationSeconds: 61 }]],
    [{ mp4VideoSrc: 'https://v.example/v.mp4', hlsVideoSrc: '' }, 'media', [{ url: 'https://v.example/v.mp4', type: 'video/mp4' }]],
    [{ audios: [{ mp3Src: 'https://a.example/a.mp3', duration: 9 }] }, 'media', [{ url: 'https://a.example/a.mp3', type: 'audio/mpeg', durationSeconds: 9 }]],
    [{ mainContentImage: { staticUrl: placeholder(5) } }, 'picture', { renditions: ladder('https://static.dw.example/5') }],
    [{ mainContentImage: { assetName: '5_${formatId}.jpg', altText: 'Alt', description: 'Caption', licenserSupplement: 'Jane' } }, 'picture', { alt: 'Alt', caption: 'Caption', credit: 'Jane', renditions: ladder('https://static.dw.com/image/5') }],
    [{ mainContentImage: { staticUrl: 'https://static.dw.example/5_605.jpg' } }, 'picture', { renditions: [{ url: 'https://static.dw.example/5_605.jpg', width: 1199 }] }],
    [{ mainContentImage: { staticUrl: 'https://static.dw.example/5_4.jpg' } }, 'picture', { renditions: [{ url: 'https://static.dw.example/5_4.jpg' }] }],
    [{ mainContentImageLink: { targetId: 5, additionalInformation: 'Alt', description: 'Caption', target: { licenserSupplement: 'Jane' } } }, 'picture', { alt: 'Alt', caption: 'Caption', credit: 'Jane', renditions: ladder('https://static.dw.com/image/5') }],
    [{ mainContentImageLink: { targetId: 5, target: { staticUrl: placeholder(6) } } }, 'picture', { renditions: ladder('https://static.dw.example/6') }],
    [{ posterImageUrl: 'https://static.dw.example/5_605.webp' }, 'picture', { renditions: [{ url: 'https://static.dw.example/5_605.webp', width: 1199 }] }],
    [{ mainContentImage: { staticUrl: '' } }, 'picture', undefined],
  ]; // prettier-ignore
  for (const [json, key, value] of rows) {
    it(`returns ${key} ${show(value)} for ${show(json)}`, async () => {
      const { feed, problems } = await parseFeed(graph(story(7, json)), options);
      expect(problems).to.deep.equal([]);
      const actual = feed.articles[0]![key];
      expect(actual === undefined ? actual : toJson(actual)).to.deep.equal(value && toJson(value));
    });
  }

  for (const [name, json] of [
    ['in data.content', graph(story(7))],
    ['in data', { data: story(7) }],
    ['in content', { content: story(7) }],
    ['at the root', story(7)],
    ['in a list', [story(7)]],
    ['in a list of content', graph([story(7)])],
    ['in a list of items', { items: [story(7)] }],
  ] as const) {
    it(`finds the story ${name}`, async () => {
      const { feed } = await parseFeed(json, { format: 'dw', ...options });
      expect(feed.articles.map(({ id }) => id)).to.deep.equal(['7']);
    });
  }

  it('detects the format', async () => {
    for (const json of [graph(story(7)), { data: story(7) }, story(7), [story(7)], graph([story(7)])])
      expect((await parseFeed(json)).format).to.equal('dw');
  });

  const bad: [fields: JsonObject, path: string][] = [
    [{ title: 5 }, 'title'],
    [{ title: undefined, name: 5 }, 'name'],
    [{ teaser: 5 }, 'teaser'],
    [{ text: 5 }, 'text'],
    [{ contentDate: 'today' }, 'contentDate'],
    [{ lastModifiedDate: 'today' }, 'lastModifiedDate'],
    [{ validUntilDate: 'never' }, 'validUntilDate'],
    [{ __typename: undefined, modelType: 5 }, 'modelType'],
    [{ duration: 'long' }, 'duration'],
    [{ permaLink: 'javascript:1' }, 'permaLink'],
    [{ hlsVideoSrc: 'javascript:1' }, 'hlsVideoSrc'],
    [{ audios: [{}, { mp3Src: 'javascript:1' }] }, 'audios[1].mp3Src'],
    [{ mainContentImage: { staticUrl: 'javascript:1' } }, 'mainContentImage.staticUrl'],
    [{ mainContentImage: { staticUrl: 'https://i.example/', altText: 5 } }, 'mainContentImage.altText'],
    [{ image: { sizes: [{ url: 'https://i.example/' }, { url: 'https://i.example/', width: 'w' }] } }, 'image.sizes[1].width'],
    [{ image: { sizes: ['x', { url: 'https://i.example/' }] } }, 'image.sizes[0]'],
    [{ firstPersonArray: [{ fullName: 'A' }, { fullName: 5 }] }, 'firstPersonArray[1].fullName'],
  ]; // prettier-ignore
  for (const [json, path] of bad) {
    it(`drops only ${path} of ${show(json)}`, async () => {
      const read = await parseFeed(graph(story(7, json)), options);
      expect(read.feed.articles.map(({ id }) => id)).to.deep.equal(['7']);
      for (const problem of pathsOf(read)) expect(`data.content.${path}`).to.equal(problem);
      // A list entry that is no object is skipped without a problem.
      if (!path.endsWith('sizes[0]')) expect(pathsOf(read)).not.to.be.empty;
    });
  }
});

describe('parseFeed with a page of the DW GraphQL API', () => {
  const page = (...spaces: JsonObject[]) =>
    graph({
      title: 'Top stories',
      canonicalUrl: 'https://www.dw.com/en/top-stories/s-9097',
      namedUrl: '/en/top-stories/s-9097',
      contentComposition: { informationSpaces: spaces },
    });
  const json = page(
    { hero: [{ contents: [story(1)] }] },
    {
      row: [
        { id: 5, title: 'Africa', namedUrl: '/en/africa/s-5', contents: [story(2), story(1)] },
        { id: 6, title: 'Adverts', contents: [{ __typename: 'Advertisement', id: 9 }, { __typename: 'Navigation', id: 8, name: 'N' }] },
      ],
    },
    { row: [{ title: 'Asia', contents: [story(1), 'text'] }] },
  ); // prettier-ignore

  it('returns each story once, in order, and the sections', async () => {
    const { feed, problems, format } = await parseFeed(json, options);
    expect(format).to.equal('dw');
    expect(problems.map(({ path }) => path)).to.deep.equal([
      'data.content.contentComposition.informationSpaces[2].row[0].contents[1]',
    ]);
    expect(feed).to.include({ title: 'Top stories', homeUrl: 'https://www.dw.com/en/top-stories/s-9097' });
    expect(feed.language).to.equal('en');
    expect(feed.articles.map(({ id, sectionIds }) => [id, sectionIds])).to.deep.equal([
      ['1', ['5', 'Asia']],
      ['2', ['5']],
    ]);
    expect(toJson(feed.sections)).to.deep.equal([
      { id: '5', title: 'Africa', url: 'https://www.dw.com/en/africa/s-5' },
      { id: 'Asia', title: 'Asia' },
    ]);
  });

  it('rejects or parses any corrupted value', () => corruptEach(json, options, () => []));
  it('rejects or parses text that is cut off', () => parseCutOff(JSON.stringify(json), options));
});

describe('parseFeed with DW live channels', () => {
  const slot = (hour: number, name: string, fields: JsonObject = {}) => ({
    startDate: `2026-11-23T${hour}:00:00Z`,
    endDate: `2026-11-23T${hour}:30:00Z`,
    program: { name, namedUrl: `/en/${name}/program-1` },
    programElement: { name: 'An episode' },
    ...fields,
  });
  const channel = (fields: JsonObject = {}): JsonObject => ({
    id: 3,
    name: 'English',
    namedUrl: '/en/live-tv/channel-english',
    hlsVideoSrc: 'https://cdn.example/live.m3u8',
    posterImageUrl: 'https://i.example/live.jpg',
    nextTimeSlots: [slot(12, 'news'), slot(13, 'talk')],
    ...fields,
  });

  const expected = {
    id: '3',
    title: 'English',
    url: 'https://www.dw.com/en/live-tv/channel-english',
    stream: { url: 'https://cdn.example/live.m3u8', type: 'application/vnd.apple.mpegurl' },
    poster: 'https://i.example/live.jpg',
    schedule: [
      { title: 'news', start: '2026-11-23T12:00:00.000Z', end: '2026-11-23T12:30:00.000Z', url: 'https://www.dw.com/en/news/program-1' },
      { title: 'talk', start: '2026-11-23T13:00:00.000Z', end: '2026-11-23T13:30:00.000Z', url: 'https://www.dw.com/en/talk/program-1' },
    ],
  }; // prettier-ignore

  for (const [name, json] of [
    ['in data.livestreamChannels', { data: { livestreamChannels: [channel()] } }],
    ['in livestreamChannels', { livestreamChannels: [channel()] }],
    ['at the root', channel()],
  ] as const) {
    it(`finds channels ${name}`, async () => {
      const { feed, problems, format } = await parseFeed(json, options);
      expect(format).to.equal('dw');
      expect(problems).to.be.empty;
      expect(feed.articles).to.be.empty;
      expect(toJson(feed.channels)).to.deep.equal([expected]);
    });
  }

  it('accepts the other names of schedule fields', async () => {
    const schedule = [{ title: 'News', start: 1795435200, end: '2026-11-23T12:30:00Z' }];
    const json = { channels: [{ id: 'tv', title: 'TV', url: 'https://n.example/live', schedule }] };
    const { feed, problems } = await parseFeed(json, { format: 'dw', ...options });
    expect(problems).to.be.empty;
    expect(feed.channels[0]!.schedule.map(({ title }) => title)).to.deep.equal(['News']);
  });

  const bad: [fields: JsonObject, path: string, slots: number][] = [
    [{ nextTimeSlots: [slot(12, 'news'), slot(13, 'talk', { startDate: 'noon' })] }, '.nextTimeSlots[1].startDate', 1],
    [{ nextTimeSlots: [slot(12, 'news', { endDate: 'noon' })] }, '.nextTimeSlots[0].endDate', 1],
    [{ nextTimeSlots: [5, slot(13, 'talk')] }, '.nextTimeSlots[0]', 1],
    [{ posterImageUrl: 'javascript:1' }, '.posterImageUrl', 2],
    [{ hlsVideoSrc: 'javascript:1' }, '.hlsVideoSrc', 2],
    [{ namedUrl: 'javascript:1' }, '.namedUrl', 2],
  ]; // prettier-ignore
  for (const [json, path, slots] of bad) {
    it(`drops only ${path}`, async () => {
      const read = await parseFeed({ data: { livestreamChannels: [channel(json)] } }, options);
      expect(pathsOf(read)[0]).to.equal(`data.livestreamChannels[0]${path}`);
      expect(read.feed.channels[0]!.schedule).to.have.length(slots);
    });
  }

  it('rejects or parses any corrupted value', () =>
    corruptEach({ data: { livestreamChannels: [channel()] } }, options, () => []));
});

describe('parseFeed with any DW response', () => {
  it('drops at most the corrupted teaser', async function () {
    this.timeout(60_000);
    const json = list([teaser(7), teaser(8)]);
    await corruptEach(json, options, ([key, index]) =>
      key !== 'items' || index === undefined ? [] : [index === 0 ? '8' : '7'],
    );
    await parseCutOff(JSON.stringify(json), options);
  });

  it('keeps the teasers when the story is corrupted', function () {
    this.timeout(60_000);
    const groups = ['id', 'mainContent', 'teaserGroup'];
    return corruptEach(detail(), options, ([key]) => (groups.includes(String(key)) ? [] : ['1']));
  });

  it('returns the generated stories', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(
          fc.record({
            id: fc.integer({ min: 1, max: 1e9 }),
            title: fc.stringMatching(/^[A-Za-z]{1,20}$/),
            teaser: fc.stringMatching(/^[A-Za-z]{1,20}$/),
            duration: fc.integer({ min: 1, max: 9999 }),
            date: fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
          }),
          { selector: ({ id }) => id, maxLength: 8 },
        ),
        async (stories) => {
          const json = list(
            stories.map(({ id, title, teaser: summary, duration, date }) =>
              teaser(id, { name: title, teaserText: summary, duration, displayDate: date.toISOString() }),
            ),
          );
          const { feed, problems } = await parseFeed(json, options);
          expect(problems).to.deep.equal([]);
          expect(
            feed.articles.map(({ id, title, summary, durationSeconds, published }) => ({
              id: Number(id),
              title,
              teaser: summary,
              duration: durationSeconds,
              date: published,
            })),
          ).to.deep.equal(stories);
        },
      ),
      { numRuns: 50 },
    ));

  it('accepts deep nesting and objects that throw when converted to a string', async () => {
    let deep: unknown = [];
    for (let i = 0; i < 1e5; i++) deep = [deep];
    const bare = Object.create(null) as unknown;
    for (const value of [deep, bare])
      for (const json of [
        { items: [{ reference: { id: value }, name: value }], languageId: value },
        {
          mainContent: { id: value, sources: value },
          id: value,
          teaserGroup: { items: [{ reference: { id: value } }] },
        },
        graph({
          contentComposition: {
            informationSpaces: [{ a: [{ id: value, title: 'T', contents: [{ id: value, title: 'T' }] }] }],
          },
        }),
        { data: { livestreamChannels: [{ id: value, name: value, nextTimeSlots: [value] }] } },
        deep,
      ])
        // prettier-ignore
        await tryToRead(json, { format: 'dw' });
  });

  it('lists the source of each field', () => {
    expect(fields).to.include({ date_published: 'displayDate, contentDate' });
  });
});
