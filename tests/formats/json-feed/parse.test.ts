import { expect } from '@open-wc/testing';
import { parseFeed } from '../../../src/formats/parse-feed.js';
import type { Article } from '../../../src/model/feed.js';
import { toJson, pathsOf, readExtension, readFeed, readItem } from '../read.js';

type JsonObject = Record<string, unknown>;
type Row = [fields: JsonObject, key: keyof Article, value: unknown];

const show = (value: unknown) => JSON.stringify(value);
const web = 'https://news.example/';

describe('readFeed with a JSON Feed item', () => {
  const rows: Row[] = [
    [{ id: 'a-17' }, 'id', 'a-17'],
    [{ id: 17 }, 'id', '17'],
    [{ id: 0 }, 'id', '0'],
    [{ url: 'https://news.example/x' }, 'url', 'https://news.example/x'],
    [{ url: 'x' }, 'url', 'https://news.example/en/x'],
    [{ url: undefined, external_url: '/y' }, 'url', 'https://news.example/y'],
    [{ url: undefined, id: 'https://n.example/z' }, 'url', 'https://n.example/z'],
    [{ url: undefined }, 'url', ''],
    [{ summary: 'S' }, 'summary', 'S'],
    [{ summary: '' }, 'summary', undefined],
    [{ content_html: '<p>B</p>' }, 'bodyHtml', '<p>B</p>'],
    [{}, 'kind', 'article'],
    [{ attachments: [{ url: 'v', mime_type: 'video/mp4' }] }, 'kind', 'video'],
    [{ attachments: [{ url: 'v', mime_type: 'audio/mpeg' }] }, 'kind', 'audio'],
    [{ attachments: [{ url: 'v', mime_type: 'application/pdf' }] }, 'kind', 'article'],
    [{ attachments: [{ url: 'v', duration_in_seconds: 92.5 }] }, 'durationSeconds', 92.5],
    [
      { attachments: [{ url: 'v', mime_type: 'video/mp4', duration_in_seconds: 9 }] },
      'media',
      [{ url: 'https://news.example/en/v', type: 'video/mp4', durationSeconds: 9 }],
    ],
    [{ tags: ['Rail', 'Sea'] }, 'kicker', [{ title: 'Rail' }]],
    [{}, 'kicker', []],
    [{ language: 'pt_br' }, 'language', 'pt-BR'],
    [
      { authors: [{ name: 'A', url: 'mailto:a@n.example' }] },
      'authors',
      [{ name: 'A', url: 'mailto:a@n.example', avatar: undefined }],
    ],
    [{ author: { name: 'B' } }, 'authors', [{ name: 'B', url: undefined, avatar: undefined }]],
    [{}, 'access', 'free'],
    [{}, 'sectionIds', []],
    [{}, 'agencies', []],
    [{}, 'topics', []],
    [{}, 'relatedIds', []],
    [{}, 'media', []],
    [{}, 'authors', []],
    ...(
      [
        'picture',
        'label',
        'durationSeconds',
        'published',
        'modified',
        'shortUrl',
        'initials',
        'sponsor',
        'liveStatus',
        'embargoedUntil',
        'expires',
        'language',
        'summary',
      ] as const
    ).map((key): Row => [{}, key, undefined]),
  ];

  for (const [fields, key, value] of rows) {
    it(`returns ${key} ${show(value)} for ${show(fields)}`, () => {
      const { article, paths } = readItem(fields);
      expect(article[key]).to.deep.equal(value);
      expect(paths).to.be.empty;
    });
  }
});

describe('readFeed with _newsfold in an item', () => {
  const rows: Row[] = [
    ...['article', 'video', 'audio', 'gallery', 'live', 'link'].map((kind): Row => [{ kind }, 'kind', kind]),
    ...['breaking', 'exclusive', 'opinion', 'analysis', 'explainer', 'sponsored'].map((label): Row => [
      { label },
      'label',
      label,
    ]),
    ...['upcoming', 'live', 'ended'].map((status): Row => [{ live: { status } }, 'liveStatus', status]),
    ...['free', 'subscriber'].map((access): Row => [{ access }, 'access', access]),
    [{ label: 'Breaking' }, 'label', 'breaking'],
    [{ sections: ['africa', 7] }, 'sectionIds', ['africa', '7']],
    [{ kicker: 'Politics' }, 'kicker', [{ title: 'Politics' }]],
    [{ kicker: ['Politics', 'Kosovo'] }, 'kicker', [{ title: 'Politics' }, { title: 'Kosovo' }]],
    [
      { kicker: [{ title: 'P', url: '/p' }, { title: 'K' }, { title: 'third' }] },
      'kicker',
      [
        { title: 'P', url: `${web}p` },
        { title: 'K', url: undefined },
      ],
    ],
    [{ duration_in_seconds: 92.4 }, 'durationSeconds', 92.4],
    [{ duration_in_seconds: 0 }, 'durationSeconds', 0],
    [{ short_url: 'https://n.example/a' }, 'shortUrl', 'https://n.example/a'],
    [{ agencies: ['dpa', 'AFP'] }, 'agencies', ['dpa', 'AFP']],
    [{ initials: 'tj/dj' }, 'initials', 'tj/dj'],
    [
      { topics: [{ title: 'Ships', url: '/t' }, 'Sea'] },
      'topics',
      [{ title: 'Ships', url: `${web}t` }, { title: 'Sea' }],
    ],
    [
      { sponsor: { name: 'Bank', url: '/b', logo: '/l.svg' } },
      'sponsor',
      { name: 'Bank', url: `${web}b`, logo: `${web}l.svg` },
    ],
    [{ related: ['a-1', 2] }, 'relatedIds', ['a-1', '2']],
    [{ embargoed_until: null, expires: null }, 'expires', undefined],
    [{ expires: '2026-11-23T09:22:00Z' }, 'expires', new Date('2026-11-23T09:22:00Z')],
    [{ embargoed_until: '2026-11-23T09:22:00Z' }, 'embargoedUntil', new Date('2026-11-23T09:22:00Z')],
  ];

  for (const [fields, key, value] of rows) {
    it(`returns ${key} ${show(value)} for ${show(fields)}`, () => {
      const { article, paths } = readExtension(fields);
      expect(article[key]).to.deep.equal(value);
      expect(paths).to.be.empty;
    });
  }

  it('prefers _newsfold to the fields of the item', () => {
    const { article } = readItem({
      tags: ['Tag'],
      attachments: [{ url: 'v', mime_type: 'video/mp4', duration_in_seconds: 9 }],
      _newsfold: { kicker: 'Kicker', kind: 'gallery', duration_in_seconds: 10 },
    });
    expect(article).to.include({ kind: 'gallery', durationSeconds: 10 });
    expect(article.kicker).to.deep.equal([{ title: 'Kicker' }]);
  });
});

describe('readFeed with an invalid field', () => {
  // The invalid field and the path of its problem.
  const rows: [fields: JsonObject, path: string][] = [
    [{ summary: 5 }, 'summary'],
    [{ content_html: {} }, 'content_html'],
    [{ content_text: [] }, 'content_text'],
    [{ date_published: 'yesterday' }, 'date_published'],
    [{ date_modified: 1700000000 }, 'date_modified'],
    [{ language: '!' }, 'language'],
    [{ image: 'data:image/png;base64,AA' }, 'image'],
    [{ banner_image: 4 }, 'banner_image'],
    [{ tags: 'Rail' }, 'tags'],
    [{ tags: [5] }, 'tags[0]'],
    [{ authors: {} }, 'authors'],
    [{ authors: ['A'] }, 'authors[0]'],
    [{ attachments: [{ url: 'javascript:alert(1)' }] }, 'attachments[0].url'],
    [{ _newsfold: [] }, '_newsfold'],
    [{ _newsfold: { kind: 'essay' } }, '_newsfold.kind'],
    [{ _newsfold: { label: 1 } }, '_newsfold.label'],
    [{ _newsfold: { sections: 'africa' } }, '_newsfold.sections'],
    [{ _newsfold: { sections: [{}] } }, '_newsfold.sections[0]'],
    [{ _newsfold: { kicker: 5 } }, '_newsfold.kicker'],
    [{ _newsfold: { kicker: [{}] } }, '_newsfold.kicker[0]'],
    [{ _newsfold: { duration_in_seconds: '92' } }, '_newsfold.duration_in_seconds'],
    [{ _newsfold: { duration_in_seconds: -1 } }, '_newsfold.duration_in_seconds'],
    [{ _newsfold: { image: 5 } }, '_newsfold.image'],
    [
      { _newsfold: { image: { renditions: [{ url: 'ftp://n.example/a' }] } } },
      '_newsfold.image.renditions[0].url',
    ],
    [{ _newsfold: { short_url: 'javascript:1' } }, '_newsfold.short_url'],
    [{ _newsfold: { agencies: 'dpa' } }, '_newsfold.agencies'],
    [{ _newsfold: { initials: 5 } }, '_newsfold.initials'],
    [{ _newsfold: { topics: [5] } }, '_newsfold.topics[0]'],
    [{ _newsfold: { access: 'paid' } }, '_newsfold.access'],
    [{ _newsfold: { sponsor: 'Bank' } }, '_newsfold.sponsor'],
    [{ _newsfold: { live: true } }, '_newsfold.live'],
    [{ _newsfold: { live: { status: 'on' } } }, '_newsfold.live.status'],
    [{ _newsfold: { embargoed_until: 'soon' } }, '_newsfold.embargoed_until'],
    [{ _newsfold: { expires: 5 } }, '_newsfold.expires'],
    [{ _newsfold: { related: 'a' } }, '_newsfold.related'],
  ];
  const withoutField = readItem({}).article;

  for (const [fields, path] of rows) {
    it(`drops only ${show(fields)}`, () => {
      const { article, paths } = readItem(fields);
      expect(toJson(article)).to.deep.equal(toJson(withoutField));
      expect(paths).to.deep.equal([`items[0].${path}`]);
    });
  }

  // JSON has neither, but a page's own script may.
  for (const number of [NaN, Infinity]) {
    it(`drops only an id that is ${number} from a list`, () => {
      const { article, paths } = readExtension({ related: [number, 7], sections: ['africa', number] });
      expect(article).to.deep.include({ relatedIds: ['7'], sectionIds: ['africa'] });
      expect(paths).to.deep.equal(['items[0]._newsfold.sections[1]', 'items[0]._newsfold.related[0]']);
    });
  }

  it('reports the index of the item', () => {
    const items = [0, 1, 2].map((id) => ({ id, title: 'T', date_published: id === 2 ? 'x' : undefined }));
    const read = readFeed(items);
    expect(pathsOf(read)).to.deep.equal(['items[2].date_published']);
    expect(read.problems[0]!.message).to.equal('Expected an RFC 3339 date; found “x”');
  });
});

describe('readFeed with an incomplete item', () => {
  const rows: [item: unknown, isKept: boolean][] = [
    [{ id: 'a', url: `${web}a`, title: 'A' }, true],
    [{ id: 'a', title: 'A' }, true],
    [{ url: `${web}a`, title: 'A' }, true],
    [{ id: 'a', url: `${web}a` }, true],
    [{ id: `${web}a` }, true],
    [{ id: 'a', content_text: 'Text' }, true],
    [{ id: 'a' }, false],
    [{ title: 'A' }, false],
    [{ url: `${web}a` }, false],
    [{}, false],
    ['text', false],
    [null, false],
    [[], false],
    [{ id: 'a', title: { rendered: 'A' } }, false],
    [{ id: true, title: 'A' }, false],
  ];

  for (const [item, isKept] of rows) {
    it(`${isKept ? 'keeps' : 'drops only'} ${show(item)}`, () => {
      const read = readFeed([item, { id: 'next', title: 'Next' }]);
      expect(read.feed.articles).to.have.length(isKept ? 2 : 1);
      expect(read.feed.articles.at(-1)!.id).to.equal('next');
      expect(pathsOf(read).includes('items[0]')).to.equal(!isKept);
    });
  }

  it('keeps the first of two items with the same id, as text or number', () => {
    const read = readFeed([
      { id: 7, title: 'First' },
      { id: '7', title: 'Second' },
    ]);
    expect(read.feed.articles.map(({ title }) => title)).to.deep.equal(['First']);
    expect(pathsOf(read)).to.deep.equal(['items[1]']);
  });
});

describe('readFeed without a title', () => {
  const long = 'word '.repeat(60);
  const rows: [fields: JsonObject, title: string][] = [
    [{ content_text: 'Plain text.' }, 'Plain text.'],
    [{ content_html: '<p>The <b>body</b>.</p>' }, 'The body.'],
    [{ summary: 'The summary.' }, 'The summary.'],
    [{ content_text: 'Plain', content_html: '<p>HTML</p>' }, 'Plain'],
    [{ title: '<b></b>', content_text: 'Text' }, 'Text'],
    [{}, 'a'],
  ];
  for (const [fields, title] of rows) {
    it(`returns title “${title}” for ${show(fields)}`, () => {
      expect(readItem({ title: undefined, ...fields }).article.title).to.equal(title);
    });
  }

  it('truncates text between words', () => {
    const { title } = readItem({ title: undefined, content_text: long }).article;
    expect(title)
      .to.match(/^(word )*word…$/)
      .and.to.have.length.below(95);
  });
});

describe('readFeed with text', () => {
  const rows: [source: string, text: string][] = [
    ['  a \n\t b  ', 'a b'],
    ['<b>bold</b> word', 'bold word'],
    ['a<br>b', 'a b'],
    ['<p>a</p><p>b</p>', 'a b'],
    ['R&amp;D', 'R&D'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['&lt;b&gt;', '<b>'],
    ['&#8220;q&#x201D; &eacute;&ndash;&Uuml;', '“q” é–Ü'],
    ['a&nbsp;b', 'a b'],
    ['a&unknown;b', 'a&unknown;b'],
    ['AT&T & co', 'AT&T & co'],
    ['1 < 2 > 0', '1 < 2 > 0'],
    ['a\u0000\u0007b', 'ab'],
    ['a\u202eb\u2066c', 'abc'],
    ['a\ud800b', 'ab'],
    ['&#xd800;&#0;a', 'a'],
    ['x<script>alert(1)</script>y', 'x y'],
    ['x<style>p{}</style>', 'x'],
    ['<!-- c -->x', 'x'],
    ['x<img src=x onerror=alert(1)>', 'x'],
    ['日本語 العربية', '日本語 العربية'],
    ['👩‍🚒', '👩‍🚒'],
  ];
  for (const [source, text] of rows) {
    it(`returns ${show(text)} for ${show(source)} in a title, a summary and a name`, () => {
      const { article } = readItem({ title: source, summary: source, authors: [{ name: source }] });
      expect(article.title).to.equal(text);
      expect(article.summary).to.equal(text);
      expect(article.authors[0]!.name).to.equal(text);
    });
  }
});

describe('readFeed with a URL', () => {
  const rows: [source: string, url: string, base?: string][] = [
    ['https://x.example/a b', 'https://x.example/a%20b'],
    ['http://x.example/', 'http://x.example/'],
    ['//x.example/a', 'https://x.example/a'],
    ['/a', 'https://news.example/a'],
    ['?q', 'https://news.example/en/feed.json?q'],
    [' https://x.example/a\n', 'https://x.example/a'],
    ['HTTPS://X.example/A', 'https://x.example/A'],
  ];
  for (const [source, url] of rows) {
    it(`returns ${url} for ${show(source)}`, () =>
      expect(readItem({ url: source }).article.url).to.equal(url));
  }

  for (const url of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc',
    'blob:https://x/y',
    'mailto:a@b.example',
    'https://',
  ]) {
    it(`drops ${show(url)} with a problem`, () => {
      const { article, paths } = readItem({ url });
      expect(article.url).to.equal('');
      expect(paths).to.deep.equal(['items[0].url']);
    });
  }

  it('resolves URLs against the URL of the response when the feed has none', async () => {
    const jsonFeed = {
      version: 'https://jsonfeed.org/version/1',
      title: '',
      items: [{ id: 'a', title: 'A', url: 'b' }],
    };
    const { feed } = await parseFeed(jsonFeed, { url: 'https://o.example/f/feed.json' });
    expect(feed.articles[0]!.url).to.equal('https://o.example/f/b');
  });
});

describe('readFeed with a date', () => {
  const rows: [source: unknown, iso: string | undefined][] = [
    ['2026-11-23T09:22:00Z', '2026-11-23T09:22:00.000Z'],
    ['2026-11-23T09:22:00.5Z', '2026-11-23T09:22:00.500Z'],
    ['2026-11-23T10:22:00+01:00', '2026-11-23T09:22:00.000Z'],
    ['2026-11-23T10:22:00+0100', '2026-11-23T09:22:00.000Z'],
    ['2026-11-23t09:22:00z', '2026-11-23T09:22:00.000Z'],
    ['2026-11-23 09:22:00Z', '2026-11-23T09:22:00.000Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
    ['2025-02-29T00:00:00Z', undefined],
    ['2026-02-31T00:00:00Z', undefined],
    ['2026-13-01T00:00:00Z', undefined],
    ['2026-11-23T09:22:00', undefined],
    ['Mon, 23 Nov 2026 09:22:00 GMT', undefined],
    ['1 hour ago', undefined],
    ['', undefined],
    [0, undefined],
    [true, undefined],
  ];
  for (const [source, iso] of rows) {
    it(`returns ${iso} for ${show(source)}`, () => {
      const { article, paths } = readItem({ date_published: source });
      expect(article.published?.toISOString()).to.equal(iso);
      expect(paths).to.deep.equal(iso ? [] : ['items[0].date_published']);
    });
  }
});

describe('readFeed with a picture', () => {
  const a = { url: 'https://i.example/a.jpg' };
  const rows: [name: string, fields: JsonObject, url: string | undefined][] = [
    ['the extension’s URL', { image: '/b', _newsfold: { image: '/a' } }, `${web}a`],
    ['the extension’s rendition', { image: '/b', _newsfold: { image: { renditions: [a] } } }, a.url],
    ['the item’s image', { image: '/b', banner_image: '/c' }, `${web}b`],
    ['the banner', { banner_image: '/c', content_html: '<img src="/d">' }, `${web}c`],
    [
      'the first img',
      { content_html: '<p>x<IMG alt="" src="/d?a=1&amp;b=2"><img src="/e">' },
      `${web}d?a=1&b=2`,
    ],
    ['the first img without quotes', { content_html: '<img src=/d>' }, `${web}d`],
    ['no picture from data-src', { content_html: '<img data-src="/d">' }, undefined],
    ['no picture from a data: URL', { content_html: '<img src="data:,x">' }, undefined],
    ['no picture from a javascript: URL', { content_html: '<img src="javascript:1">' }, undefined],
    [
      'the item’s image when the extension has no renditions',
      { image: '/b', _newsfold: { image: { alt: 'x' } } },
      `${web}b`,
    ],
    [
      'the item’s image when the extension’s is invalid',
      { image: '/b', _newsfold: { image: 'data:,x' } },
      `${web}b`,
    ],
    ['the banner when the image is invalid', { image: 4, banner_image: '/c' }, `${web}c`],
  ];
  for (const [name, fields, url] of rows) {
    it(`returns ${name}`, () => expect(readItem(fields).article.picture?.renditions[0]?.url).to.equal(url));
  }

  it('returns alt, caption, credit and focus', () => {
    const image = { alt: 'A ferry', caption: 'Dawn', credit: 'Jane', focus: [0.5, 0.3] };
    const { picture } = readItem({ image: '/b', _newsfold: { image } }).article;
    expect(picture).to.deep.equal({ ...image, renditions: [{ url: `${web}b` }] });
  });

  for (const focus of [[0.5], [2, 0], [-1, 0], ['0', '1'], 'center', {}]) {
    it(`drops only the focus ${show(focus)}`, () => {
      const { article, paths } = readItem({ image: '/b', _newsfold: { image: { alt: 'x', focus } } });
      expect(article.picture).to.deep.include({ alt: 'x', focus: undefined });
      expect(paths).to.deep.equal(['items[0]._newsfold.image.focus']);
    });
  }

  it('sorts renditions by width, unknown widths last', () => {
    const renditions = [
      { ...a, width: 700, height: 394, mime_type: 'image/jpeg' },
      { url: '/u' },
      { url: '/s', width: 220 },
    ];
    const { picture } = readExtension({ image: { renditions } }).article;
    expect(picture!.renditions.map(({ width }) => width)).to.deep.equal([220, 700, undefined]);
    expect(picture!.renditions[1]).to.deep.equal({ ...a, width: 700, height: 394, type: 'image/jpeg' });
  });

  const credits: [prefix: string | undefined, credit: string | undefined, text: string | undefined][] = [
    ['Image:', 'Jane Doe/Agency', 'Image: Jane Doe/Agency'],
    ['Image:', 'Image: Jane Doe', 'Image: Jane Doe'],
    [undefined, 'Jane Doe', 'Jane Doe'],
    ['Image:', undefined, undefined],
  ];
  for (const [prefix, credit, text] of credits) {
    it(`returns credit ${text} for prefix ${prefix} and credit ${credit}`, () => {
      const image = { credit, renditions: [a] };
      const { picture } = readExtension({ image }, { _newsfold: { image_credit_prefix: prefix } }).article;
      expect(picture!.credit).to.equal(text);
    });
  }
});

describe('readFeed with authors', () => {
  const rows: [name: string, item: JsonObject, feed: JsonObject, names: string[]][] = [
    [
      'the item’s (1.1)',
      { authors: [{ name: 'A' }, { name: 'B' }] },
      { authors: [{ name: 'F' }] },
      ['A', 'B'],
    ],
    ['the item’s (1)', { author: { name: 'A' } }, { author: { name: 'F' } }, ['A']],
    ['the item’s 1.1 before its 1', { authors: [{ name: 'A' }], author: { name: 'B' } }, {}, ['A']],
    ['the feed’s (1.1)', {}, { authors: [{ name: 'F' }] }, ['F']],
    ['the feed’s (1)', {}, { author: { name: 'F' } }, ['F']],
    ['the feed’s when the item’s list is empty', { authors: [] }, { authors: [{ name: 'F' }] }, ['F']],
    ['no authors without any', {}, {}, []],
  ];
  for (const [name, item, feed, names] of rows) {
    it(`returns ${name}`, () => {
      expect(readItem(item, feed).article.authors.map((author) => author.name)).to.deep.equal(names);
    });
  }
});

describe('readFeed with fields of the feed', () => {
  it('returns every field', () => {
    const { feed, problems, format } = readFeed([], {
      title: 'World <b>Desk</b>',
      home_page_url: '/',
      language: 'EN',
      icon: '/icon.png',
      _newsfold: {
        sections: [
          { id: 'africa', title: 'Africa', url: '/africa' },
          { id: 2, title: 'Two' },
        ],
        topics: [{ title: 'Energy', url: '/t' }, 'Sea'],
        top_story: 17,
        links: { latest_audio: '/audio', latest_video: '/video' },
      },
    });
    expect(format).to.equal('json-feed');
    expect(problems).to.be.empty;
    expect(feed).to.deep.equal({
      updated: undefined,
      title: 'World Desk',
      homeUrl: web,
      url: `${web}en/feed.json`,
      language: 'en',
      logo: `${web}icon.png`,
      articles: [],
      sections: [
        { id: 'africa', title: 'Africa', url: `${web}africa` },
        { id: '2', title: 'Two', url: undefined },
      ],
      topics: [{ title: 'Energy', url: `${web}t` }, { title: 'Sea' }],
      channels: [],
      topStoryId: '17',
      latestAudio: `${web}audio`,
      latestVideo: `${web}video`,
    });
  });

  it('returns empty lists without the extension', () => {
    const { feed, problems } = readFeed([{ id: 1, title: 'T' }]);
    expect(problems).to.be.empty;
    expect(feed).to.deep.include({ sections: [], topics: [], channels: [], topStoryId: undefined });
  });

  const bad: [fields: JsonObject, path: string][] = [
    [{ title: 5 }, 'title'],
    [{ items: 'none' }, 'items'],
    [{ items: undefined }, 'items'],
    [{ home_page_url: 'javascript:1' }, 'home_page_url'],
    [{ feed_url: 'data:,x' }, 'feed_url'],
    [{ language: 5 }, 'language'],
    [{ _newsfold: 'x' }, '_newsfold'],
    [{ _newsfold: { sections: [{ id: 'a' }] } }, '_newsfold.sections[0]'],
    [
      {
        _newsfold: {
          sections: [
            { id: 'a', title: 'A' },
            { id: 'a', title: 'B' },
          ],
        },
      },
      '_newsfold.sections[1]',
    ],
    [{ _newsfold: { topics: [{ url: '/t' }] } }, '_newsfold.topics[0]'],
    [{ _newsfold: { top_story: {} } }, '_newsfold.top_story'],
    [{ _newsfold: { links: { latest_audio: 'javascript:1' } } }, '_newsfold.links.latest_audio'],
    [{ _newsfold: { channels: [{ url: '/live' }] } }, '_newsfold.channels[0]'],
    [{ _newsfold: { channels: [{ id: 'c', title: 'C', status: 'on' }] } }, '_newsfold.channels[0].status'],
    [
      { _newsfold: { channels: [{ id: 'c', title: 'C', schedule: [{ title: 'P' }] }] } },
      '_newsfold.channels[0].schedule[0]',
    ],
  ];
  for (const [fields, path] of bad) {
    it(`drops only ${path} of ${show(fields)}`, () => {
      const read = readFeed([{ id: 'a', title: 'A' }], fields);
      expect(pathsOf(read)).to.deep.equal([path]);
      expect(read.feed.articles).to.have.length('items' in fields ? 0 : 1);
    });
  }
});

describe('readFeed with a channel', () => {
  const programme = (title: string, start: string, end?: string) => ({
    title,
    start: `2026-11-23T${start}:00Z`,
    end: end && `2026-11-23T${end}:00Z`,
  });
  const readChannel = (fields: JsonObject) =>
    readFeed([], { _newsfold: { channels: [{ id: 'tv', title: 'Live TV', ...fields }] } }).feed.channels[0]!;

  it('returns every field', () => {
    const channel = readChannel({
      url: '/live',
      status: 'live',
      stream: { url: '/live.m3u8', mime_type: 'application/vnd.apple.mpegurl' },
      poster: '/p.jpg',
      schedule: [{ ...programme('News', '12:00', '12:30'), url: '/n' }],
    });
    expect(channel).to.deep.equal({
      id: 'tv',
      title: 'Live TV',
      url: `${web}live`,
      status: 'live',
      stream: { url: `${web}live.m3u8`, type: 'application/vnd.apple.mpegurl' },
      poster: `${web}p.jpg`,
      schedule: [
        {
          title: 'News',
          start: new Date('2026-11-23T12:00:00Z'),
          end: new Date('2026-11-23T12:30:00Z'),
          url: `${web}n`,
        },
      ],
    });
  });

  it('sorts the schedule by start and ends a programme at the next when it has no end', () => {
    const { schedule } = readChannel({ schedule: [programme('B', '12:30'), programme('A', '12:00')] });
    expect(schedule.map(({ title, end }) => [title, end?.toISOString()])).to.deep.equal([
      ['A', '2026-11-23T12:30:00.000Z'],
      ['B', undefined],
    ]);
  });

  it('returns no status without the publisher’s', () => {
    expect(readChannel({})).to.deep.include({ status: undefined, schedule: [] });
  });
});
