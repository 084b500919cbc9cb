import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fields } from '../../src/formats/ninjs/fields.js';
import { readFeed, type ParsedFeed } from '../../src/formats/parse-feed.js';
import type { Article } from '../../src/model/feed.js';
import { toJson, pathsOf } from './read.js';
import { parseCutOff, corruptEach, tryToRead } from './corrupt.js';

type JsonObject = Record<string, unknown>;

const options = { format: 'ninjs', url: 'https://samples.example/x' };
const read = async (json: unknown): Promise<ParsedFeed> => await readFeed(json, options);
const item = (json: JsonObject): JsonObject => ({
  uri: 'urn:news:1',
  headline: 'Ferry line reopens',
  ...json,
});
const show = (value: unknown) => JSON.stringify(value);

const file = (name: string, width: number) => ({
  href: `https://img.example/${name}.jpg`,
  mimetype: 'image/jpeg',
  width,
  height: width / 2,
});
const photo = (fields: JsonObject = {}): JsonObject => ({
  uri: 'urn:photo:1',
  type: 'picture',
  headline: 'A ferry',
  description_text: 'The first boat left at dawn.',
  byline: 'Jane Doe/Agency',
  renditions: { big: file('big', 700), small: file('small', 220) },
  ...fields,
});
const renditions = [
  { url: 'https://img.example/small.jpg', width: 220, height: 110, type: 'image/jpeg' },
  { url: 'https://img.example/big.jpg', width: 700, height: 350, type: 'image/jpeg' },
];
const picture = {
  alt: 'A ferry',
  caption: 'The first boat left at dawn.',
  credit: 'Jane Doe/Agency',
  renditions,
};

describe('readFeed with a ninjs item', () => {
  const rows: [fields: JsonObject, key: keyof Article, value: unknown][] = [
    [{}, 'id', 'urn:news:1'],
    [{}, 'url', ''],
    [{ uri: 'tag:news.example,2026:1' }, 'url', ''],
    [{ uri: 'https://news.example/a' }, 'url', 'https://news.example/a'],
    [{ uri: 'https://api.news.example/v1/a' }, 'url', ''],
    [{ uri: 'https://api.news.example/v1/a' }, 'id', 'https://api.news.example/v1/a'],
    [{ uri: 'https://news.example/api/items/7' }, 'url', ''],
    [{ uri: 'https://news.example/a.json' }, 'url', ''],
    [{ uri: 'https://capital.example/rapid-api-news' }, 'url', 'https://capital.example/rapid-api-news'],
    [{ link: 'https://news.example/b' }, 'url', 'https://news.example/b'],
    [{ link: '/b' }, 'url', 'https://samples.example/b'],
    [{ uri: 'https://news.example/a', link: 'https://news.example/b' }, 'url', 'https://news.example/b'],
    [{ uri: 'https://news.example/a', link: 'https://news.example/b' }, 'id', 'https://news.example/a'],
    [{ links: [{ rel: 'license', href: 'https://l.example/' }, { rel: 'canonical', href: 'https://n.example/c' }] }, 'url', 'https://n.example/c'],
    [{ altids: { web: 'https://n.example/d', guid: 'https://n.example/g' } }, 'url', 'https://n.example/d'],
    [{ altIds: [{ role: 'guid', value: 'https://n.example/g' }, { role: 'webUrl', value: 'https://n.example/e' }] }, 'url', 'https://n.example/e'],
    [{ altids: [{ role: 'originaltransmissionreference', value: 'a-b' }] }, 'url', ''],
    [{ headline: 'H', title: 'T' }, 'title', 'H'],
    [{ headline: ' ', title: 'T', slugline: 's' }, 'title', 'T'],
    [{ headline: undefined, slugline: 'ferry-line' }, 'title', 'ferry-line'],
    [{ headline: undefined, headlines: [{ role: 'sub', value: 'S' }, { role: 'main', value: 'M' }] }, 'title', 'M'],
    [{ headline: undefined, headlines: [{ value: 'M' }] }, 'title', 'M'],
    [{ headline: undefined, headline_extended: 'E' }, 'title', 'E'],
    [{ description_text: 'D' }, 'summary', 'D'],
    [{ description_xhtml: '<p>X</p>', description_text: 'D' }, 'summary', 'D'],
    [{ description_xhtml: '<p>X</p>' }, 'summary', 'X'],
    [{ descriptions: [{ contentType: 'text/html', value: '<p>H</p>' }, { role: 'text', value: 'D' }] }, 'summary', 'D'],
    [{ descriptions: [{ value: 'D' }], body_text: 'B' }, 'summary', 'D'],
    [{ body_text: 'ROME, Nov 23 (Agency) -- The line across the bay has been closed for six weeks. It opens.' }, 'summary', 'The line across the bay has been closed for six weeks.'],
    [{ body_text: 'Rom (agt) - Die Strecke über die Bucht war sechs Wochen lang geschlossen. Jetzt fährt sie.' }, 'summary', 'Die Strecke über die Bucht war sechs Wochen lang geschlossen.'],
    [{ body_text: 'ROME — The line across the bay has been closed for six weeks! It opens.' }, 'summary', 'The line across the bay has been closed for six weeks!'],
    [{ body_text: 'The master (a sailor – retired – of ninety) said that it was good. Very.' }, 'summary', 'The master (a sailor – retired – of ninety) said that it was good.'],
    [{ body_text: 'Ferry line reopens\nHarbour AGY\nIt was closed for weeks.' }, 'summary', 'It was closed for weeks.'],
    [{ body_html: '<h1>Ferry</h1><p>It was <b>closed</b> for weeks.</p><p>More.</p>' }, 'summary', 'It was closed for weeks.'],
    [{}, 'summary', undefined],
    [{ body_html: '<p>H</p>', body_xhtml: '<p>X</p>', body_text: 'T' }, 'bodyHtml', '<p>H</p>'],
    [{ body_text: 'T', body_xhtml: '<p>X</p>' }, 'bodyHtml', '<p>X</p>'],
    [{ body_html: '', body_text: 'T' }, 'bodyHtml', '<p>T</p>'],
    [{ body_text: 'a <b> & c\nd' }, 'bodyHtml', '<p>a &lt;b&gt; &amp; c</p><p>d</p>'],
    [{ body_text: 'a\r\nb\r\n \r\nc' }, 'bodyHtml', '<p>a\nb</p><p>c</p>'],
    [{ body_html: '<html><head><title>t</title></head><BODY class="x"><p>B</p></BODY></html>' }, 'bodyHtml', '<p>B</p>'],
    [{ body_html: '<body><p>cut' }, 'bodyHtml', '<p>cut'],
    [{ bodies: [{ role: 'text', contenttype: 'text/plain', value: 'T' }, { role: 'x', contenttype: 'text/html', value: '<p>H</p>' }] }, 'bodyHtml', '<p>H</p>'],
    [{ bodies: [{ role: 'text', contentType: 'text/plain', value: 'T' }, { role: 'text', contentType: 'application/xhtml+xml', value: '<p>X</p>' }] }, 'bodyHtml', '<p>X</p>'],
    [{ bodies: [{ role: 'nitf', contentType: 'application/xml', value: '<nitf/>' }, { role: 'text', value: 'T' }] }, 'bodyHtml', '<p>T</p>'],
    [{ bodies: [{ role: 'main', value: '<p>M</p>' }] }, 'bodyHtml', '<p>M</p>'],
    [{ type: 'text' }, 'kind', 'article'],
    [{ type: 'picture' }, 'kind', 'article'],
    [{ type: 'video' }, 'kind', 'video'],
    [{ type: 'audio' }, 'kind', 'audio'],
    [{ firstcreated: '2026-11-23T09:22:00Z', versioncreated: '2026-11-23T10:00:00Z' }, 'published', new Date('2026-11-23T09:22:00Z')],
    [{ firstCreated: '', versionCreated: '2026-11-23T11:00:00+01:00' }, 'published', new Date('2026-11-23T10:00:00Z')],
    [{ versioncreated: '2026-11-23T10:00:00Z' }, 'modified', new Date('2026-11-23T10:00:00Z')],
    [{ embargoed: '2026-11-24T00:00:00Z' }, 'embargoedUntil', new Date('2026-11-24T00:00:00Z')],
    [{ embargoedUntil: '2026-11-24T00:00:00Z' }, 'embargoedUntil', new Date('2026-11-24T00:00:00Z')],
    [{ expires: '2026-11-24T00:00:00Z' }, 'expires', new Date('2026-11-24T00:00:00Z')],
    [{ pubStatus: 'usable' }, 'id', 'urn:news:1'],
    [{ pubstatus: 'stat:usable' }, 'id', 'urn:news:1'],
    [{ language: 'sv' }, 'language', 'sv'],
    [{ byline: 'By A. Writer' }, 'authors', [{ name: 'A. Writer' }]],
    [{ by: 'Von A. Writer, agt' }, 'authors', [{ name: 'A. Writer, agt' }]],
    [{ by: 'Byron von Writer' }, 'authors', [{ name: 'Byron von Writer' }]],
    [{ authors: [{ name: 'A', avatar_url: 'https://n.example/a.png' }] }, 'authors', [{ name: 'A', avatar: 'https://n.example/a.png' }]],
    [{ infosource: [{ name: 'AGY' }, { name: 'AGY' }], copyrightholder: 'Holder' }, 'agencies', ['AGY']],
    [{ infoSources: [{ name: 'AGY' }] }, 'agencies', ['AGY']],
    [{ copyrightHolder: 'Holder' }, 'agencies', ['Holder']],
    [{ subject: [{ name: 'Sea' }, { code: '1' }], located: 'Rome, Italy' }, 'kicker', [{ title: 'Sea' }, { title: 'Rome, Italy' }]],
    [{ genres: [{ name: 'Inland' }], places: [{ name: 'Far', rel: 'mentions' }, { name: 'Bay' }] }, 'kicker', [{ title: 'Inland' }, { title: 'Bay' }]],
    [{}, 'kicker', []],
    [{ subjects: [{ name: 'Sea' }], keywords: ['Boat', 'Sea'] }, 'topics', [{ title: 'Sea' }, { title: 'Boat' }]],
    [{ keyword: 'Boat, Quay' }, 'topics', [{ title: 'Boat' }, { title: 'Quay' }]],
    [{ genre: [{ name: 'Analysis' }], urgency: 1 }, 'label', 'analysis'],
    [{ urgency: 1 }, 'label', 'breaking'],
    [{ urgency: 4 }, 'label', undefined],
    [{ associations: { story: { type: 'text', uri: 'urn:news:2' }, gone: { type: 'text', uri: 'urn:news:3', pubstatus: 'canceled' } } }, 'relatedIds', ['urn:news:2']],
    [photo(), 'picture', picture],
    [{ associations: { other: photo({ headline: 'Other' }), mainpic: photo() } }, 'picture', picture],
    [{ associations: [{ name: 'video', type: 'video' }, photo()] }, 'picture', picture],
    [{ associations: [photo({ pubstatus: 'withheld' }), photo({ renditions: {} })] }, 'picture', undefined],
    [{ associations: [photo({ description_text: undefined })] }, 'picture', { ...picture, caption: 'A ferry' }],
    [{ associations: [photo({ headline: undefined })] }, 'picture', { ...picture, alt: picture.caption }],
    [{ associations: [photo({ descriptions: [{ role: 'altText', value: 'Alt' }] })] }, 'picture', { ...picture, alt: 'Alt' }],
    [{ associations: [photo({ byline: '', copyrightholder: 'AGY' })] }, 'picture', { ...picture, credit: 'AGY' }],
    [{ associations: [photo({ byline: '', copyrightNotice: '© AGY' })] }, 'picture', { ...picture, credit: '© AGY' }],
    [photo({ renditions: [{ name: 'a', ...file('big', 700), poi: { x: 350, y: 35 } }] }), 'picture', { ...picture, focus: [0.5, 0.1], renditions: [renditions[1]] }],
    [{ type: 'video', renditions: [{ href: 'https://v.example/v.mp4', contentType: 'video/mp4', duration: 92.5 }, file('small', 220)] }, 'picture', { renditions: [renditions[0]] }],
    [{ type: 'video', renditions: { v: { href: 'https://v.example/v.mp4', mimetype: 'video/mp4', duration: 128929 } } }, 'media', [{ url: 'https://v.example/v.mp4', type: 'video/mp4', durationSeconds: 128.929 }]],
    [{ renditions: [{ href: 'https://v.example/v.mp4', contentType: 'video/mp4' }, { href: 'https://v.example/w.mp4', contentType: 'video/mp4', duration: 92.5 }] }, 'durationSeconds', 92.5],
    [{ renditions: [{ href: 'https://v.example/v.mp3', duration: 5400 }] }, 'media', [{ url: 'https://v.example/v.mp3', durationSeconds: 5400 }]],
    [{ renditions: [{ href: 'https://v.example/v.m3u8', contentType: 'application/vnd.apple.mpegurl', duration: '1:32' }] }, 'durationSeconds', 92],
  ]; // prettier-ignore

  for (const [json, key, value] of rows) {
    it(`returns ${key} ${show(value)} for ${show(json)}`, async () => {
      const { feed, problems } = await read(item(json));
      expect(problems).to.deep.equal([]);
      const actual = feed.articles[0]![key];
      if (actual instanceof Date || actual === undefined) expect(actual).to.deep.equal(value);
      else expect(toJson(actual)).to.deep.equal(value);
    });
  }
});

describe('readFeed with a ninjs feed', () => {
  const two = [item({ uri: 'urn:1' }), item({ uri: 'urn:2' })];
  const rows: [name: string, json: unknown, ids: string[]][] = [
    ['one item', two[0], ['urn:1']],
    ['a list', two, ['urn:1', 'urn:2']],
    ['an object with items', { items: two }, ['urn:1', 'urn:2']],
    ['a list whose first entries are invalid', [null, 5, ...two], ['urn:1', 'urn:2']],
  ];
  for (const [name, json, ids] of rows) {
    it(`detects ${name}`, async () => {
      const { feed, format } = await readFeed(json);
      expect(format).to.equal('ninjs');
      expect(feed.articles.map(({ id }) => id)).to.deep.equal(ids);
    });
  }

  for (const key of ['_items', 'hits', 'results'])
    it(`finds items under ${key} when the format is given`, async () => {
      expect((await read({ [key]: two })).feed.articles).to.have.length(2);
    });

  for (const status of ['canceled', 'withheld', 'Canceled', 'stat:withheld'])
    it(`drops an item that is ${status}, with a problem`, async () => {
      const parsed = await read({ items: [two[0], item({ uri: 'urn:3', pubStatus: status }), two[1]] });
      expect(parsed.feed.articles.map(({ id }) => id)).to.deep.equal(['urn:1', 'urn:2']);
      expect(pathsOf(parsed)).to.deep.equal(['items[1].pubStatus']);
      expect(parsed.problems[0]!.message).to.include(status);
    });

  it('rejects input without items', async () => {
    for (const json of [{}, { items: 5 }, 'text', 5, null, { a: 1 }])
      expect(await tryToRead(json, options), show(json)).to.equal(undefined);
  });

  it('accepts an empty feed', async () =>
    expect((await read({ items: [] })).feed.articles).to.deep.equal([]));
});

describe('problems of a ninjs feed', () => {
  const rows: [fields: JsonObject, paths: string[]][] = [
    [{ uri: {} }, ['uri']],
    [{ headline: 5 }, ['headline']],
    [{ firstcreated: 'yesterday' }, ['firstcreated']],
    [{ firstCreated: 'yesterday' }, ['firstCreated']],
    [{ versionCreated: 'yesterday' }, ['versionCreated', 'versionCreated']],
    [{ embargoed: 'soon' }, ['embargoed']],
    [{ embargoedUntil: 'soon' }, ['embargoedUntil']],
    [{ expires: 'never' }, ['expires']],
    [{ language: '!' }, ['language']],
    [{ byline: {} }, ['byline']],
    [{ by: 5 }, ['by']],
    [{ body_html: 5 }, ['body_html']],
    [{ link: 'javascript:alert(1)' }, ['link']],
    [{ associations: { mainpic: photo({ renditions: { big: { ...file('big', 700), href: 'data:x' } } }) } }, ['associations.mainpic.renditions.big.href']],
    [{ associations: [photo({ renditions: [{ ...file('big', 700), width: 'wide' }] })] }, ['associations[0].renditions[0].width']],
    [{ renditions: [{ href: 'https://v.example/v', contentType: 'video/mp4', duration: 'long' }] }, ['renditions[0].duration']],
    [{ renditions: [{ href: 'ftp://v.example/v', contentType: 'video/mp4' }] }, ['renditions[0].href']],
  ]; // prettier-ignore

  for (const [json, paths] of rows) {
    it(`have the publisher’s path for ${show(json)}`, async () => {
      const good = item({ uri: 'urn:good' });
      for (const [feed, prefix] of [
        [{ items: [good, item(json)] }, 'items[1].'],
        [[good, item(json)], '[1].'],
        [item(json), ''],
      ] as const) {
        const actual = pathsOf(await read(feed)).filter((path) => path !== 'items[1]' && path !== '[1]');
        expect(actual.slice(0, paths.length)).to.deep.equal(paths.map((path) => `${prefix}${path}`));
      }
    });
  }

  it('have source names for every field', () => {
    expect(Object.keys(fields)).to.include.members(['id', 'url', 'title', '_newsfold.image']);
    for (const name of Object.values(fields)) expect(name).to.match(/^[a-z_*.]+(, [a-z_*.]+)*$/);
  });
});

const date = fc.date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
const word = fc.stringMatching(/^[A-Za-z]{3,12}$/);
const story = fc.record({ uri: fc.uuid(), headline: word, body: word, subject: word, date });
/** Writes the same story in each version of the standard. */
const versions: ((story: {
  uri: string;
  headline: string;
  body: string;
  subject: string;
  date: Date;
}) => JsonObject)[] = [
  ({ uri, headline, body, subject, date: at }) => ({
    uri: `urn:${uri}`,
    headline,
    body_text: body,
    subject: [{ name: subject }],
    versioncreated: at.toISOString(),
    associations: { mainpic: photo() },
  }),
  ({ uri, headline, body, subject, date: at }) => ({
    uri: `urn:${uri}`,
    headlines: [{ value: headline }],
    bodies: [{ contenttype: 'text/plain', value: body }],
    subjects: [{ name: subject }],
    versioncreated: at.toISOString(),
    associations: [photo()],
  }),
  ({ uri, headline, body, subject, date: at }) => ({
    uri: `urn:${uri}`,
    headlines: [{ role: 'main', value: headline }],
    bodies: [{ contentType: 'text/plain', value: body }],
    subjects: [{ name: subject }],
    versionCreated: at.toISOString(),
    associations: [photo({ description_text: undefined, descriptions: [{ value: picture.caption }] })],
  }),
];

describe('readFeed with any ninjs feed', () => {
  it('returns the same articles for every version of ninjs', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(story, { selector: ({ uri }) => uri, minLength: 1, maxLength: 5 }),
        async (stories) => {
          for (const toNinjs of versions) {
            const { feed, problems, format } = await readFeed(stories.map(toNinjs));
            expect(format).to.equal('ninjs');
            expect(problems).to.deep.equal([]);
            expect(toJson(feed.articles)).to.deep.equal(
              stories.map(({ uri, headline, body, subject, date: at }) => ({
                id: `urn:${uri}`,
                url: '',
                title: headline,
                summary: body,
                bodyHtml: `<p>${body}</p>`,
                kind: 'article',
                kicker: [{ title: subject }],
                topics: [{ title: subject }],
                published: at.toISOString(),
                modified: at.toISOString(),
                picture,
                authors: [],
                agencies: [],
                sectionIds: [],
                access: 'free',
                media: [],
                relatedIds: [],
              })),
            );
          }
        },
      ),
      { numRuns: 30 },
    ));

  const rich = (uri: string) =>
    item({
      uri,
      type: 'video',
      pubstatus: 'usable',
      firstcreated: '2026-11-23T09:22:00Z',
      urgency: 1,
      byline: 'A',
      body_text: 'B',
      subject: [{ name: 'S' }],
      altids: { web: 'https://news.example/a' },
      associations: {
        mainpic: photo({ renditions: { big: { ...file('big', 700), poi: { x: 9, y: 9 } } } }),
      },
      renditions: [{ href: 'https://v.example/v.mp4', contentType: 'video/mp4', duration: 9 }],
      descriptions: [{ value: 'D' }],
    });

  it('drops at most the corrupted item', () =>
    corruptEach({ items: [rich('urn:1'), item({ uri: 'urn:2' })] }, options, ([list, index]) =>
      list !== 'items' || index === undefined ? [] : index === 0 ? ['urn:2'] : ['urn:1'],
    )).timeout(60_000);

  it('rejects or parses text that is cut off', () =>
    parseCutOff(JSON.stringify([rich('urn:1'), rich('urn:2')]), options));

  it('accepts deep nesting and long texts', async () => {
    const deep = JSON.parse('['.repeat(5_000_000) + ']'.repeat(5_000_000)) as unknown;
    for (const key of [
      'headlines',
      'bodies',
      'associations',
      'renditions',
      'subject',
      'keyword',
      'link',
      'byline',
    ])
      expect((await read([item({ [key]: deep }), item({ uri: 'urn:2' })])).feed.articles.at(-1)!.id).to.equal(
        'urn:2',
      );
    for (const piece of ['<body', '\n ', '<a', 'A (', ' ', '<p>', '<script>', 'Aa. '])
      for (const key of ['body_text', 'body_html', 'description_text', 'byline', 'uri', 'pubstatus']) {
        const start = performance.now();
        await tryToRead(item({ [key]: piece.repeat(200_000 / piece.length) }), options);
        expect(performance.now() - start, `${piece} in ${key}`).to.be.below(5000);
      }
  }).timeout(60_000);
});

describe('readFeed with ninjs samples', () => {
  const kickers: Record<string, string[]> = {
    'ninjs-1.4-complex.json': ['Grossetto, Italy'],
    'ninjs-2.1-tt-text-image.json': ['Krig, konflikter och oroligheter', 'Sverige'],
    'ninjs-3.0-ap-video.json': ['National', 'Washington'],
    'ninjs-3.0-dpa-text.json': [],
    'ninjs-3.1-multimedia.json': ['Grossetto, Italy'],
  };
  for (const [name, kicker] of Object.entries(kickers))
    it(`returns kicker, summary and body of ${name}`, async function () {
      const response = await fetch(`/samples/${name}`);
      if (!response.ok) return this.skip();
      const [article] = (await readFeed(await response.text(), { url: 'https://samples.example/x' })).feed
        .articles;
      expect(article!.kicker.map(({ title }) => title)).to.deep.equal(kicker);
      expect(article!.summary).to.match(/^\p{Lu}.{60,}/u);
      if (name.includes('ap-video')) expect(article!.durationSeconds).to.equal(128.929);
      else expect(article!.bodyHtml).to.match(/^<(p|section|article)\b/);
    });
});
