import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fields } from '../../src/formats/mapping/fields.js';
import { readFeed, type ParsedFeed } from '../../src/formats/parse-feed.js';
import type { Article } from '../../src/model/feed.js';
import { toJson, pathsOf } from './read.js';
import { corruptEach, tryToRead } from './corrupt.js';
import type { Mapping } from '../../src/formats/types.js';

type JsonObject = Record<string, unknown>;

const url = 'https://samples.example/x';
const read = async (json: unknown, mapping: unknown): Promise<ParsedFeed> =>
  await readFeed(json, { url, mapping: mapping as Mapping });
const show = (value: unknown) => JSON.stringify(value);

const story = (more: JsonObject = {}): JsonObject => ({
  uid: 7,
  slug: 'ferry',
  headline: 'Ferry line reopens',
  teaser: { text: 'It was closed for weeks.', 'kicker.text': 'Harbour', empty: ' ', none: null },
  when: 'Mon, 23 Nov 2026 09:22:00 +0000',
  seconds: 1795425720,
  length: 'PT1M32S',
  words: ['Sea', 'Boat'],
  terms: [{ label: 'Sea', page: '/t/sea' }, { label: 'Boat' }],
  writer: 'A. Writer',
  writers: [{ full: 'A. Writer', page: '/w/a' }, { full: 'B. Writer' }],
  desk: { key: 'harbour', label: 'Harbour', page: '/harbour' },
  pictures: [
    {
      alt: 'A ferry',
      crops: [
        { src: '/big.jpg', w: '700', h: 394 },
        { src: '/small.jpg', w: 220 },
      ],
      sizes: { s: '/s.jpg', l: '/l.jpg' },
    },
  ],
  clip: { file: 'https://v.example/v.mp4', kind: 'video/mp4' },
  ...more,
});
const base = { id: 'uid', title: 'headline' };

describe('readFeed with a mapping', () => {
  const date = new Date('2026-11-23T09:22:00Z');
  const rows: [rules: JsonObject, key: keyof Article, value: unknown][] = [
    [{}, 'id', '7'],
    [{ id: 'slug' }, 'id', 'ferry'],
    [{ url: 'https://news.example/a/{slug}' }, 'url', 'https://news.example/a/ferry'],
    [{ url: '/a/{slug}-{uid}.html' }, 'url', 'https://samples.example/a/ferry-7.html'],
    [{ title: 'teaser.title || headline' }, 'title', 'Ferry line reopens'],
    [{ title: 'teaser.empty||teaser.none || [0].x || =Untitled' }, 'title', 'Untitled'],
    [{ title: '{slug} ({teaser.nothing}) || {slug} {uid}' }, 'title', 'ferry 7'],
    [{ title: '=A fixed {text}' }, 'title', 'A fixed {text}'],
    [{ summary: 'teaser.text' }, 'summary', 'It was closed for weeks.'],
    [{ content_html: '<p>{teaser.text}</p>' }, 'bodyHtml', '<p>It was closed for weeks.</p>'],
    [{ date_published: 'when' }, 'published', date],
    [{ date_modified: 'seconds' }, 'modified', date],
    [{ expires: 'when' }, 'expires', date],
    [{ embargoed_until: 'when' }, 'embargoedUntil', date],
    [{ language: '=de' }, 'language', 'de'],
    [{ tags: 'words' }, 'kicker', [{ title: 'Sea' }]],
    [{ tags: 'terms[*].label' }, 'kicker', [{ title: 'Sea' }]],
    [{ kicker: 'teaser["kicker.text"]' }, 'kicker', [{ title: 'Harbour' }]],
    [{ kicker: "teaser['kicker.text']" }, 'kicker', [{ title: 'Harbour' }]],
    [{ _newsfold: undefined, '_newsfold.kicker': 'words[1]' }, 'kicker', [{ title: 'Boat' }]],
    [{ kicker: 'words.1' }, 'kicker', [{ title: 'Boat' }]],
    [{ kicker: { items: 'desk', fields: { title: 'label', url: 'page' } } }, 'kicker', [{ title: 'Harbour', url: 'https://samples.example/harbour' }]],
    [{ authors: 'writer' }, 'authors', [{ name: 'A. Writer' }]],
    [{ authors: 'writers[*].full' }, 'authors', [{ name: 'A. Writer' }, { name: 'B. Writer' }]],
    [{ authors: { items: 'writers', fields: { name: 'full', url: 'page' } } }, 'authors', [{ name: 'A. Writer', url: 'https://samples.example/w/a' }, { name: 'B. Writer' }]],
    [{ topics: { items: 'terms[*]', fields: { title: 'label', url: 'page' } } }, 'topics', [{ title: 'Sea', url: 'https://samples.example/t/sea' }, { title: 'Boat' }]],
    [{ topics: 'words' }, 'topics', [{ title: 'Sea' }, { title: 'Boat' }]],
    [{ sections: 'desk.label' }, 'sectionIds', ['Harbour']],
    [{ sections: 'uid' }, 'sectionIds', ['7']],
    [{ sections: { items: 'desk', fields: { id: 'key', title: 'label' } } }, 'sectionIds', ['harbour']],
    [{ agencies: '=AGY' }, 'agencies', ['AGY']],
    [{ initials: '=tj/dj' }, 'initials', 'tj/dj'],
    [{ related: 'words' }, 'relatedIds', ['Sea', 'Boat']],
    [{ label: '=Analysis' }, 'label', 'analysis'],
    [{ access: '=subscriber' }, 'access', 'subscriber'],
    [{ kind: '=gallery' }, 'kind', 'gallery'],
    [{ 'live.status': '=live' }, 'liveStatus', 'live'],
    [{ short_url: '/{uid}' }, 'shortUrl', 'https://samples.example/7'],
    [{ 'sponsor.name': 'writer', 'sponsor.url': '=https://b.example/' }, 'sponsor', { name: 'A. Writer', url: 'https://b.example/' }],
    [{ duration_in_seconds: 'length' }, 'durationSeconds', 92],
    [{ attachments: 'clip.file' }, 'media', [{ url: 'https://v.example/v.mp4' }]],
    [{ attachments: { items: 'clip', fields: { url: 'file', mime_type: 'kind' } } }, 'kind', 'video'],
    [{ attachments: { items: '', fields: { url: 'clip.file', mime_type: '=video/mp4', duration_in_seconds: 'length' } } }, 'media', [{ url: 'https://v.example/v.mp4', type: 'video/mp4', durationSeconds: 92 }]],
    [{ image: 'pictures[0].sizes.s', 'image.alt': 'pictures[*].alt' }, 'picture', { alt: 'A ferry', renditions: [{ url: 'https://samples.example/s.jpg' }] }],
    [{ 'image.renditions': 'pictures[0].sizes[*]' }, 'picture', { renditions: [{ url: 'https://samples.example/s.jpg' }, { url: 'https://samples.example/l.jpg' }] }],
    [{ 'image.renditions': { items: 'pictures[0].crops', fields: { url: 'src', width: 'w', height: 'h' } } }, 'picture', { renditions: [{ url: 'https://samples.example/small.jpg', width: 220 }, { url: 'https://samples.example/big.jpg', width: 700, height: 394 }] }],
  ]; // prettier-ignore

  for (const [rules, key, value] of rows) {
    it(`returns ${key} ${show(value)} for ${show(rules)}`, async () => {
      const { _newsfold: _, ...rest } = rules;
      const { feed, problems, format } = await read([story()], { items: '', fields: { ...base, ...rest } });
      expect(format).to.equal('mapping');
      // Even though one of the two crops has no height.
      expect(problems).to.deep.equal([]);
      const actual = feed.articles[0]![key];
      expect(toJson({ [key]: actual })).to.deep.equal(toJson({ [key]: value }));
    });
  }

  const lists: [json: unknown, items: string | undefined, ids: string[]][] = [
    [[story()], '', ['7']],
    [[story()], undefined, ['7']],
    [story(), '', ['7']],
    [{ data: { list: [story()] } }, 'data.list', ['7']],
    [{ data: { list: [story()] } }, 'stories || data.list', ['7']],
    [{ a: [{ list: [story()] }, { list: [story({ uid: 8 })] }] }, 'a[*].list', ['7', '8']],
    [{ byId: { x: story(), y: story({ uid: 8 }) } }, 'byId[*]', ['7', '8']],
    [{ 'a.b': [story()] }, '["a.b"]', ['7']],
    [{ list: [] }, 'list', []],
  ];
  for (const [json, items, ids] of lists) {
    it(`finds the list at ${items} in ${show(json).slice(0, 30)}`, async () => {
      const { feed, problems } = await read(json, { items, fields: base });
      expect(problems).to.deep.equal([]);
      expect(feed.articles.map(({ id }) => id)).to.deep.equal(ids);
    });
  }

  it('maps the fields of the feed from the root', async () => {
    const json = { name: 'Desk', lead: 8, list: [story(), story({ uid: 8 })], logo: '/l.svg' };
    const feed = {
      title: 'name',
      icon: 'logo',
      language: '=en',
      home_page_url: '=https://news.example/',
      top_story: 'lead',
      'links.latest_audio': '=https://news.example/audio',
    };
    const parsed = await read(json, { items: 'list', fields: base, feed });
    expect(parsed.problems).to.deep.equal([]);
    expect(parsed.feed).to.include({
      title: 'Desk',
      logo: 'https://samples.example/l.svg',
      language: 'en',
      homeUrl: 'https://news.example/',
      topStoryId: '8',
      latestAudio: 'https://news.example/audio',
    });
  });

  it('returns each section once, in the order of the items', async () => {
    const json = [story(), story({ uid: 8, desk: { label: 'Sea' } }), story({ uid: 9 })];
    const { feed } = await read(json, { items: '', fields: { ...base, sections: 'desk.label' } });
    expect(feed.sections.map(({ id, title }) => [id, title])).to.deep.equal([
      ['Harbour', 'Harbour'],
      ['Sea', 'Sea'],
    ]);
  });

  it('drops only invalid fields and reports their paths', async () => {
    const json = { list: [story(), story({ uid: 8, when: 'soon', clip: { file: 'javascript:0' } }), 'x'] };
    const rules = {
      ...base,
      date_published: 'dates.first || when',
      attachments: { items: 'clip', fields: { url: 'file' } },
      label: '=loud',
    };
    const parsed = await read(json, { items: 'list', fields: rules, feed: { language: '=!' } });
    expect(parsed.feed.articles).to.have.length(2);
    expect(pathsOf(parsed)).to.have.members([
      '=!',
      'list[0].=loud',
      'list[1].=loud',
      'list[1].when',
      'list[1].clip[0].file',
      'list[2]',
    ]);
  });

  const wrongMappings: [mapping: unknown, path: string, message: RegExp][] = [
    [{ items: '', fields: { ...base, summary: 'teaser.titel' } }, 'fields.summary', /nothing in 2 of 2 entries at teaser\.titel/],
    [{ items: '', fields: { ...base, summary: 'a || b.c' } }, 'fields.summary', /nothing in 2 of 2 entries at a \|\| b\.c/],
    [{ items: '', fields: { ...base, summary: 'a..b' } }, 'fields.summary', /an invalid path: a\.\.b/],
    [{ items: '', fields: { ...base, url: '/{a[}' } }, 'fields.url', /an invalid path: \/\{a\[\}/],
    [{ items: '', fields: { ...base, titel: 'a' } }, 'fields.titel', /an unknown field name/],
    [{ items: '', fields: { ...base, 'authors.name': 'a' } }, 'fields.authors.name', /an unknown field name/],
    [{ items: '', fields: { ...base, summary: 5 } }, 'fields.summary', /the number 5/],
    [{ items: '', fields: { ...base, summary: { items: '', fields: {} } } }, 'fields.summary', /no path/],
    [{ items: '', fields: { ...base, authors: { items: 'whom', fields: { name: 'full' } } } }, 'fields.authors.items', /nothing in 2 of 2 entries at whom/],
    [{ items: '', fields: { ...base, authors: { items: 'writers', fields: { name: 'full', url: 'home' } } } }, 'fields.authors.fields.url', /nothing in 4 of 4 entries at home/],
    [{ items: '', fields: { ...base, authors: { items: 'writers', fields: { name: 'full', nick: 'x' } } } }, 'fields.authors.fields.nick', /an unknown field name/],
    [{ items: '', fields: base, feed: { title: 'nom' } }, 'feed.title', /nothing in 1 of 1 entries at nom/],
    [{ items: '', fields: base, feed: { titel: 'nom' } }, 'feed.titel', /an unknown field name/],
    [{ items: 'data.storys', fields: base }, 'items', /nothing at data\.storys/],
    [{ items: 'a[', fields: base }, 'items', /an invalid path: a\[/],
    [{ items: 5, fields: base }, 'items', /the number 5/],
    [{ items: '' }, 'fields', /nothing/],
    [{ items: '', fields: ['title'] }, 'fields', /a list/],
  ]; // prettier-ignore
  for (const [mapping, path, message] of wrongMappings) {
    it(`reports ${path} of the mapping ${show(mapping)}`, async () => {
      const { problems, feed } = await read([story(), story({ uid: 8 })], mapping);
      expect(problems.map((problem) => problem.path)).to.deep.equal([path]);
      expect(problems[0]!.message).to.match(message);
      const { fields: rules, items } = mapping as Mapping;
      if (rules === base || items === '')
        expect(feed.articles).to.have.length(items === '' && rules && !Array.isArray(rules) ? 2 : 0);
    });
  }

  it('rejects the format without a mapping', async () => {
    expect(await tryToRead([story()], { format: 'mapping' })).to.equal(undefined);
    expect(await tryToRead([story()], { format: 'mapping', mapping: 5 as never })).to.equal(undefined);
  });

  const everything: Mapping = {
    items: 'list',
    feed: { title: 'name' },
    fields: {
      ...base,
      url: '/a/{slug}',
      date_published: 'when',
      tags: 'words[*]',
      authors: { items: 'writers', fields: { name: 'full', url: 'page' } },
      sections: 'desk.label',
      'image.alt': 'pictures[0].alt',
      'image.renditions': { items: 'pictures[0].crops', fields: { url: 'src', width: 'w' } },
    },
  };

  it('drops at most the corrupted item', function () {
    this.timeout(60_000);
    return corruptEach(
      { name: 'Desk', list: [story(), story({ uid: 8, slug: 'b' })] },
      { url, mapping: everything },
      ([list, index]) => (list !== 'list' ? ['7', '8'] : index === 0 ? ['8'] : index === 1 ? ['7'] : []),
    );
  });

  it('accepts any corrupted mapping', async () => {
    const json = { name: 'Desk', list: [story()] };
    for (const rule of [undefined, null, 0, '', '=', '{', '[', '["', 'a.', '.', '{}', '||', [], {}, [null]]) {
      for (const key of Object.keys(everything)) await read(json, { ...everything, [key]: rule });
      for (const name of [...Object.keys(fields), '__proto__', 'constructor'])
        await read(json, { ...everything, fields: { ...everything.fields, [name]: rule } });
    }
  });

  it('rejects or parses any JSON with any mapping', () =>
    fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        fc.jsonValue(),
        fc.string(),
        fc.string(),
        async (json, rule, items, path) => {
          await tryToRead(json as object, {
            mapping: { items, fields: { title: path, authors: rule } } as Mapping,
          });
        },
      ),
    ));

  it('finds a value under any keys', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.string().filter((key) => !/["{}|]|^\s*=/.test(key)),
          { minLength: 1, maxLength: 4 },
        ),
        async (keys) => {
          const json = keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), 'Found');
          const path = keys.map((key) => `["${key}"]`).join('');
          const { feed } = await read([json], { items: '', fields: { id: '=a', title: path } });
          expect(feed.articles[0]!.title).to.equal('Found');
        },
      ),
    ));

  it('accepts deep nesting', async () => {
    const deep = `${'{"a":['.repeat(100_000)}1${']}'.repeat(100_000)}`;
    const parsed = await read(`{"list":[{"uid":1,"headline":"A","x":${deep}}]}`, {
      items: 'list',
      fields: { ...base, tags: 'x', 'image.alt': 'x.a[0].a' },
    });
    expect(parsed.feed.articles).to.have.length(1);
  });

  it('describes each of its fields', () => {
    for (const [name, description] of Object.entries(fields)) expect(description, name).to.match(/\w/);
  });
});
