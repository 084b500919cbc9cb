import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readFeed, type ParsedFeed } from '../../src/formats/parse-feed.js';
import { fields } from '../../src/formats/wordpress/fields.js';
import type { Article } from '../../src/model/feed.js';
import { toJson, pathsOf } from './read.js';
import { parseCutOff, corruptEach, tryToRead } from './corrupt.js';

type JsonObject = Record<string, unknown>;

const options = { format: 'wordpress', url: 'https://samples.example/x' };
const read = async (json: unknown): Promise<ParsedFeed> => await readFeed(json, options);
const show = (value: unknown) => JSON.stringify(value);

const post = (json: JsonObject = {}): JsonObject => ({
  id: 17,
  link: 'https://news.example/ferry/',
  title: { rendered: 'Ferry line reopens' },
  status: 'publish',
  ...json,
});
const embed = (embedded: JsonObject, json: JsonObject = {}) => post({ _embedded: embedded, ...json });
const excerpt = (html: string, json: JsonObject = {}) =>
  post({ excerpt: { rendered: html, protected: false }, ...json });

const size = (width: number, height = width / 2) => ({
  file: `ferry-${width}.jpg`,
  width,
  height,
  mime_type: 'image/jpeg',
  source_url: `https://img.example/ferry-${width}.jpg`,
});
const featured = (
  json: JsonObject = {},
  meta: JsonObject = { credit: 'Jane Doe', copyright: '© Agency' },
): JsonObject => ({
  id: 5,
  media_type: 'image',
  mime_type: 'image/jpeg',
  source_url: 'https://img.example/ferry.jpg',
  alt_text: 'A ferry',
  caption: { rendered: '<p>The first boat &amp; its crew</p>\n' },
  media_details: {
    width: 1400,
    height: 700,
    sizes: { medium: size(300), large: size(1024) },
    image_meta: meta,
  },
  ...json,
});
const media = (featuredMedia: unknown, json: JsonObject = {}) =>
  embed({ 'wp:featuredmedia': [featuredMedia] }, json);
const rendition = (width: number) => ({
  url: `https://img.example/ferry-${width}.jpg`,
  width,
  height: width / 2,
  type: 'image/jpeg',
});
const whole = { url: 'https://img.example/ferry.jpg', width: 1400, height: 700, type: 'image/jpeg' };
const picture = {
  alt: 'A ferry',
  caption: 'The first boat & its crew',
  credit: 'Jane Doe',
  renditions: [rendition(300), rendition(1024), whole],
};

const term = (taxonomy: string, slug: string, name: string, json: JsonObject = {}): JsonObject => ({
  id: 3,
  taxonomy,
  slug,
  name,
  link: `https://news.example/${slug}/`,
  ...json,
});
const politics = term('category', 'politics', 'Politics &amp; Law');
const africa = term('category', 'africa', 'Africa');
const terms = (...groups: JsonObject[][]) => embed({ 'wp:term': groups });
const jetpack = { jetpack_featured_media_url: 'https://img.example/j.jpg' };
const yoast = (json: JsonObject) => ({ yoast_head_json: json });
const ogImage = yoast({
  og_image: [{ url: 'https://img.example/o.jpg', width: 1200, height: 630, type: 'image/jpeg' }],
});

describe('readFeed with a WordPress post', () => {
  const rows: [json: JsonObject, key: keyof Article, value: unknown][] = [
    [post(), 'id', '17'],
    [post({ id: undefined }), 'id', 'https://news.example/ferry/'],
    [post(), 'url', 'https://news.example/ferry/'],
    [post({ link: '', guid: { rendered: 'https://news.example/?p=17' } }), 'url', 'https://news.example/?p=17'],
    [post(), 'title', 'Ferry line reopens'],
    [post({ title: { rendered: 'Q&#038;A: the ferry&#8217;s <em>return</em>' } }), 'title', 'Q&A: the ferry’s return'],
    [post({ title: { rendered: 'Q&amp;amp;A: the ferry&amp;#8217;s return' } }), 'title', 'Q&A: the ferry’s return'],
    [post({ title: { rendered: 'R&amp;D; more' } }), 'title', 'R&D; more'],
    [post({ title: { rendered: '' }, content: { rendered: '<p>Body.</p>' } }), 'title', 'Body.'],
    [excerpt('<p>It was closed.</p>\n'), 'summary', 'It was closed.'],
    [excerpt('<p>It was closed. [&hellip;]</p>\n'), 'summary', 'It was closed.'],
    [excerpt('<p>It was closed for [&hellip;]</p>\n'), 'summary', 'It was closed for…'],
    [excerpt('<p>It was closed. […]</p>'), 'summary', 'It was closed.'],
    [excerpt('<p>It was closed.&nbsp;[&#8230;]</p>'), 'summary', 'It was closed.'],
    [excerpt('<p>It was closed for&hellip; <a class="more-link" href="/x">Continue reading <span class="screen-reader-text">Ferry</span></a></p>'), 'summary', 'It was closed for…'],
    [excerpt('<p>It was closed.</p>\n<p class="link-more"><a href="/x" class="more-link">Continue reading</a></p>\n'), 'summary', 'It was closed.'],
    [excerpt('<p>It was closed. <a href="/x">Read more →</a></p>'), 'summary', 'It was closed.'],
    [excerpt('<p>It was closed, said <a href="/x">the harbour</a></p>'), 'summary', 'It was closed, said the harbour'],
    [excerpt(''), 'summary', undefined],
    [excerpt('<p></p>\n'), 'summary', undefined],
    [excerpt('', yoast({ og_description: 'For other sites.' })), 'summary', 'For other sites.'],
    [excerpt('<p>[&hellip;]</p>', yoast({ description: 'For engines.' })), 'summary', 'For engines.'],
    [post(), 'summary', undefined],
    [post({ content: { rendered: '<p>B</p>', protected: false } }), 'bodyHtml', '<p>B</p>'],
    [post({ content: { rendered: '<form>', protected: true } }), 'bodyHtml', undefined],
    [excerpt('There is none.', { content: { rendered: '', protected: true } }), 'summary', undefined],
    [post({ excerpt: { rendered: 'There is none.', protected: true } }), 'summary', undefined],
    [post({ date: '2026-11-23T10:22:00', date_gmt: '2026-11-23T09:22:00' }), 'published', new Date('2026-11-23T09:22:00Z')],
    [post({ date: '2026-11-23T10:22:00' }), 'published', undefined],
    [post({ modified: '2026-11-23T10:22:00', modified_gmt: '2026-11-23T09:22:00' }), 'modified', new Date('2026-11-23T09:22:00Z')],
    [post(), 'kind', 'article'],
    [post({ format: 'standard' }), 'kind', 'article'],
    [post({ format: 'aside' }), 'kind', 'article'],
    ...['video', 'audio', 'gallery', 'link'].map((format): [JsonObject, keyof Article, string] => [post({ format }), 'kind', format]),
    [post(yoast({ og_locale: 'pt_BR' })), 'language', 'pt-BR'],
    [post({ jetpack_shortlink: 'https://wp.example/p1' }), 'shortUrl', 'https://wp.example/p1'],
    [embed({ author: [{ name: 'A. Writer', link: 'https://news.example/w/', avatar_urls: { 24: 'https://a.example/24', 96: 'https://a.example/96' } }] }), 'authors', [{ name: 'A. Writer', url: 'https://news.example/w/', avatar: 'https://a.example/96' }]],
    [embed({ author: [{ code: 'rest_user_invalid_id', message: 'Invalid user ID.', data: { status: 404 } }] }), 'authors', []],
    [post(yoast({ author: 'B. Writer' })), 'authors', [{ name: 'B. Writer' }]],
    [post({ author: 3 }), 'authors', []],
    [terms([politics, africa], [term('post_tag', 'sea', 'Sea')]), 'kicker', [{ title: 'Politics & Law', url: 'https://news.example/politics/' }]],
    [terms([politics, africa], [term('post_tag', 'sea', 'Sea')]), 'sectionIds', ['politics', 'africa']],
    [terms([politics], [term('post_tag', 'sea', 'Sea')]), 'topics', [{ title: 'Sea', url: 'https://news.example/sea/' }]],
    [terms([term('category', 'uncategorized', 'Uncategorized')]), 'kicker', []],
    [terms([term('category', 'a', 'Arts &amp;amp; Crafts')]), 'kicker', [{ title: 'Arts & Crafts', url: 'https://news.example/a/' }]],
    [post({ categories: [3], tags: [4] }), 'kicker', []],
    [media(featured()), 'picture', picture],
    [media(featured({}, { credit: '', copyright: '© Agency' })), 'picture', { ...picture, credit: '© Agency' }],
    [media(featured({ caption: { rendered: '' }, alt_text: '' }, {})), 'picture', { renditions: picture.renditions }],
    [media(featured({ media_details: { width: 1400, height: 700, sizes: { thumbnail: size(150, 150), full: { ...size(1400), source_url: whole.url } }, image_meta: {} } })), 'picture', { alt: picture.alt, caption: picture.caption, renditions: [whole] }],
    [media(featured({ media_details: { sizes: [] } })), 'picture', { alt: picture.alt, caption: picture.caption, renditions: [{ url: whole.url, type: whole.type }] }],
    [media(featured({ media_details: {} }), { ...jetpack }), 'picture', { alt: picture.alt, caption: picture.caption, renditions: [{ url: whole.url, type: whole.type }] }],
    [media(featured({ mime_type: 'video/mp4' })), 'picture', undefined],
    [media({ code: 'rest_forbidden', message: 'No.', data: { status: 401 } }, jetpack), 'picture', { renditions: [{ url: 'https://img.example/j.jpg' }] }],
    [post({ ...jetpack, ...ogImage }), 'picture', { renditions: [{ url: 'https://img.example/j.jpg' }] }],
    [post({ jetpack_featured_media_url: '', ...ogImage }), 'picture', { renditions: [{ url: 'https://img.example/o.jpg', width: 1200, height: 630, type: 'image/jpeg' }] }],
    [post({ featured_media: 5 }), 'picture', undefined],
    [post({ content: { rendered: '<img src="https://img.example/b.jpg">' } }), 'picture', { renditions: [{ url: 'https://img.example/b.jpg' }] }],
  ]; // prettier-ignore

  for (const [json, key, value] of rows) {
    it(`returns ${key} ${show(value)} for ${show(json)}`, async () => {
      const { feed, problems } = await read([json]);
      expect(problems).to.deep.equal([]);
      const actual = feed.articles[0]![key];
      if (actual instanceof Date || actual === undefined) expect(actual).to.deep.equal(value);
      else expect(toJson(actual)).to.deep.equal(value);
    });
  }
});

describe('readFeed with WordPress posts', () => {
  it('detects a list, a single post and a list whose first entry is invalid', async () => {
    for (const json of [[post()], post(), [null, post()]]) {
      const { feed, format } = await readFeed(json);
      expect(format).to.equal('wordpress');
      expect(feed.articles.map(({ id }) => id)).to.deep.equal(['17']);
    }
  });

  it('reports a post that is no object', async () =>
    expect(pathsOf(await read([post(), null]))).to.deep.equal(['[1]']));

  it('rejects input without posts', async () => {
    for (const json of [
      {},
      { title: 'T' },
      'text',
      5,
      { code: 'rest_no_route', message: 'No route', data: {} },
    ])
      expect(await tryToRead(json, options), show(json)).to.equal(undefined);
  });

  it('accepts an empty list', async () => expect((await read([])).feed.articles).to.deep.equal([]));

  for (const status of ['draft', 'future', 'private', 'pending', 'trash'])
    it(`drops a post with status ${status} and its sections, with a problem`, async () => {
      const hidden = embed({ 'wp:term': [[politics]] }, { id: 3, status, sticky: true });
      const parsed = await read([post({ id: 1 }), hidden, post({ id: 2, status: undefined })]);
      expect(parsed.feed.articles.map(({ id }) => id)).to.deep.equal(['1', '2']);
      expect(parsed.feed.sections).to.deep.equal([]);
      expect(parsed.feed.topStoryId).to.equal(undefined);
      expect(pathsOf(parsed)).to.deep.equal(['[1].status']);
    });

  it('returns categories as sections and the sticky post as the top story', async () => {
    const { feed, problems } = await read([
      embed({ 'wp:term': [[politics]] }, { id: 1, ...yoast({ og_site_name: 'World Desk' }) }),
      embed({ 'wp:term': [[africa, politics]] }, { id: 2, sticky: true }),
    ]);
    expect(problems).to.deep.equal([]);
    expect(feed).to.deep.include({ title: 'World Desk', topStoryId: '2' });
    expect(toJson(feed.sections)).to.deep.equal([
      { id: 'politics', title: 'Politics & Law', url: 'https://news.example/politics/' },
      { id: 'africa', title: 'Africa', url: 'https://news.example/africa/' },
    ]);
  });
});

describe('problems of WordPress posts', () => {
  const bad = { ...size(300), source_url: 'data:image/png;base64,AA' };
  const details = (medium: JsonObject) => ({ media_details: { sizes: { medium } } });
  const rows: [json: JsonObject, paths: string[]][] = [
    [post({ id: {} }), ['id']],
    [post({ link: 'javascript:1' }), ['link']],
    [post({ title: { rendered: 5 }, content: { rendered: 'B' } }), ['title.rendered']],
    [post({ excerpt: { rendered: 5 } }), ['excerpt.rendered']],
    [post({ content: { rendered: 5 } }), ['content.rendered']],
    [post({ date_gmt: 'today' }), ['date_gmt']],
    [post({ date_gmt: '0000-00-00T00:00:00' }), ['date_gmt']],
    [post({ modified_gmt: 'today' }), ['modified_gmt']],
    [post({ format: 5 }), ['format']],
    [post(yoast({ og_locale: '!' })), ['yoast_head_json.og_locale']],
    [embed({ author: [{ name: 'A', link: 'ftp://x' }] }), ['_embedded.author[0].link']],
    [embed({ 'wp:term': [[], [term('post_tag', 's', 'S', { link: 'data:x' })]] }), ['_embedded.wp:term[1][0].link']],
    [media(featured(details(bad))), ['_embedded.wp:featuredmedia[0].media_details.sizes.medium.source_url']],
    [media(featured(details({ ...size(300), width: 'wide' }))), ['_embedded.wp:featuredmedia[0].media_details.sizes.medium.width']],
    [media(featured({ alt_text: 5 })), ['_embedded.wp:featuredmedia[0].alt_text']],
    [media(featured({ caption: { rendered: 5 } })), ['_embedded.wp:featuredmedia[0].caption.rendered']],
    [post({ jetpack_featured_media_url: 'data:x' }), ['jetpack_featured_media_url']],
    [post(yoast({ og_image: [{ url: 'data:x' }] })), ['yoast_head_json.og_image[0].url']],
  ]; // prettier-ignore

  for (const [json, paths] of rows) {
    it(`have the publisher’s path for ${show(json)}`, async () => {
      expect(pathsOf(await read([post({ id: 'good' }), json]))).to.deep.equal(
        paths.map((path) => `[1].${path}`),
      );
      expect(pathsOf(await read(json))).to.deep.equal(paths);
    });
  }

  it('have the path of the term for a section', async () => {
    const json = [post({ id: 'good' }), terms([{ ...politics, link: 'ftp://x' }])];
    expect(pathsOf(await read(json))).to.deep.equal([
      '[1]._embedded.wp:term[0][0].link',
      '[1]._embedded.wp:term[0][0].link',
    ]);
  });

  it('have source names for every field', () =>
    expect(Object.keys(fields)).to.include.members(['id', 'url', 'title', '_newsfold.sections']));
});

const date = fc.date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
const word = fc.stringMatching(/^[A-Za-z]{3,12}$/);
const story = fc.record({
  id: fc.nat(),
  title: word,
  text: word,
  section: fc.constantFrom(politics, africa),
  date,
});

describe('readFeed with any WordPress posts', () => {
  it('returns the generated posts', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(story, { selector: ({ id }) => id, minLength: 1, maxLength: 5 }),
        async (stories) => {
          const json = stories.map(({ id, title, text, section, date: at }) =>
            embed(
              { 'wp:featuredmedia': [featured()], 'wp:term': [[section], []] },
              {
                id,
                title: { rendered: title },
                content: { rendered: `<p>${text}</p>`, protected: false },
                excerpt: { rendered: `<p>${text}. [&hellip;]</p>\n`, protected: false },
                date_gmt: at.toISOString().slice(0, 19),
              },
            ),
          );
          const { feed, problems, format } = await readFeed(json);
          expect(format).to.equal('wordpress');
          expect(problems).to.deep.equal([]);
          expect(toJson(feed.articles)).to.deep.equal(
            stories.map(({ id, title, text, section, date: at }) => ({
              id: String(id),
              url: 'https://news.example/ferry/',
              title,
              summary: `${text}.`,
              bodyHtml: `<p>${text}</p>`,
              kind: 'article',
              kicker: [{ title: section === africa ? 'Africa' : 'Politics & Law', url: section.link }],
              published: `${at.toISOString().slice(0, 19)}.000Z`,
              picture,
              authors: [],
              agencies: [],
              sectionIds: [section.slug],
              topics: [],
              access: 'free',
              media: [],
              relatedIds: [],
            })),
          );
        },
      ),
      { numRuns: 30 },
    ));

  const rich = (id: number) =>
    embed(
      {
        author: [{ name: 'A' }],
        'wp:featuredmedia': [featured()],
        'wp:term': [[politics], [term('post_tag', 's', 'S')]],
      },
      { id, date_gmt: '2026-11-23T09:22:00', excerpt: { rendered: '<p>E</p>' }, ...ogImage },
    );

  it('drops at most the corrupted post', () =>
    corruptEach([rich(1), post({ id: 2 })], options, ([index]) => (index === 0 ? ['2'] : ['1']))).timeout(
    60_000,
  );

  it('rejects or parses text that is cut off', () =>
    parseCutOff(JSON.stringify([rich(1), rich(2)]), options));

  it('accepts deep nesting and long texts', async () => {
    const deep = JSON.parse('['.repeat(5_000_000) + ']'.repeat(5_000_000)) as unknown;
    for (const json of [
      { title: deep },
      { excerpt: deep },
      { _embedded: deep },
      { _embedded: { 'wp:term': deep } },
    ])
      expect((await read([post({ id: 1, ...json }), post({ id: 2 })])).feed.articles.at(-1)!.id).to.equal(
        '2',
      );
    for (const piece of ['<a', '[&hellip;', '&nbsp;', '</p>', ' ', '<', '&amp;#', '<a more></a>', '.'])
      for (const key of ['title', 'excerpt']) {
        const start = performance.now();
        await tryToRead(post({ [key]: { rendered: piece.repeat(200_000 / piece.length) } }), options);
        expect(performance.now() - start, `${piece} in ${key}`).to.be.below(5000);
      }
  }).timeout(60_000);
});
