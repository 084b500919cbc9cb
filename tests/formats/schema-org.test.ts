import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readFeed, type ParsedFeed } from '../../src/formats/parse-feed.js';
import { fields } from '../../src/formats/schema-org/fields.js';
import type { Article } from '../../src/model/feed.js';
import { toJson, pathsOf } from './read.js';
import { parseCutOff, corruptEach, tryToRead } from './corrupt.js';

type JsonObject = Record<string, unknown>;

const options = { url: 'https://samples.example/x', now: new Date('2026-11-23T12:00:00Z') };
const read = async (input: unknown): Promise<ParsedFeed> => await readFeed(input, options);
const story = (more: JsonObject = {}): JsonObject => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  url: 'https://news.example/a',
  headline: 'Ferry line reopens',
  ...more,
});
const show = (value: unknown) => JSON.stringify(value);
const ids = ({ feed }: ParsedFeed) => feed.articles.map(({ id }) => id);

const image = (name: string, width: unknown, height: unknown, more: JsonObject = {}) => ({
  '@type': 'ImageObject',
  url: `https://img.example/${name}.jpg`,
  width,
  height,
  ...more,
});
const rendition = (name: string, width?: number, height?: number) => ({
  url: `https://img.example/${name}.jpg`,
  ...(width ? { width, height } : {}),
});
const video = {
  '@type': 'VideoObject',
  name: 'V',
  contentUrl: '/v.mp4',
  encodingFormat: 'video/mp4',
  embedUrl: 'https://v.example/e',
  duration: 'PT1M32S',
};
const media = [
  { url: 'https://samples.example/v.mp4', type: 'video/mp4', durationSeconds: 92 },
  { url: 'https://v.example/e', type: 'text/html', durationSeconds: 92 },
]; // prettier-ignore

describe('readFeed with a schema.org article', () => {
  const date = new Date('2026-11-23T09:22:00Z');
  const live = (more: JsonObject) => ({ '@type': 'LiveBlogPosting', ...more });
  const rows: [input: JsonObject, key: keyof Article, value: unknown][] = [
    [{}, 'id', 'https://news.example/a'],
    [{ url: '/b' }, 'url', 'https://samples.example/b'],
    [{ url: ['/b', '/c'] }, 'id', 'https://samples.example/b'],
    [{ url: undefined, mainEntityOfPage: '/b' }, 'url', 'https://samples.example/b'],
    [{ url: undefined, mainEntityOfPage: { '@type': 'WebPage', '@id': '/b' } }, 'url', 'https://samples.example/b'],
    [{ url: undefined, mainEntityOfPage: true, '@id': 'https://news.example/c#article' }, 'url', 'https://news.example/c'],
    [{ url: undefined, '@id': 'urn:a' }, 'id', 'urn:a'],
    [{ '@type': 'http://schema.org/NewsArticle', '@context': { '@vocab': 'x' } }, 'title', 'Ferry line reopens'],
    [{ '@type': 'schema:NewsArticle', '@context': null }, 'title', 'Ferry line reopens'],
    [{ headline: { '@value': 'H', '@language': 'en' } }, 'title', 'H'],
    [{ headline: ' ', name: 'N', alternativeHeadline: 'A' }, 'title', 'N'],
    [{ headline: undefined, alternativeHeadline: ['A', 'B'] }, 'title', 'A'],
    [{ description: 'D', abstract: 'A' }, 'summary', 'D'],
    [{ abstract: 'A &amp; B' }, 'summary', 'A & B'],
    [{ articleBody: 'a <b> & c\nd &amp; e' }, 'bodyHtml', '<p>a &lt;b&gt; &amp; c</p><p>d &amp; e</p>'],
    [{ articleBody: 'a\r\nb\r\n\r\nc' }, 'bodyHtml', '<p>a b</p><p>c</p>'],
    [{ datePublished: '2026-11-23T10:22:00+0100' }, 'published', date],
    [{ '@type': 'VideoObject', uploadDate: '2026-11-23T09:22:00Z' }, 'published', date],
    [{ dateModified: '2026-11-23T09:22Z' }, 'modified', date],
    [{ expires: '2026-11-23T09:22:00Z' }, 'expires', date],
    [{ inLanguage: 'de_AT' }, 'language', 'de-AT'],
    [{ inLanguage: { '@type': 'Language', name: 'English', alternateName: 'en' } }, 'language', 'en'],
    [{ author: 'A. Writer' }, 'authors', [{ name: 'A. Writer' }]],
    [{ author: [{ '@type': 'Person', name: 'A', url: '/w/a', image: { url: '/a.png' } }, 'B', 'https://profile.example/c'] }, 'authors', [{ name: 'A', url: 'https://samples.example/w/a', avatar: 'https://samples.example/a.png' }, { name: 'B' }]],
    [{ creator: { '@type': 'Organization', name: ['Desk'] } }, 'authors', [{ name: 'Desk' }]],
    [{ articleSection: 'Harbour' }, 'kicker', [{ title: 'Harbour' }]],
    [{ articleSection: ['Harbour', 'Sea'], dateline: 'ROME' }, 'kicker', [{ title: 'Harbour' }, { title: 'ROME' }]],
    [{ contentLocation: { '@type': 'Place', name: 'Bay' } }, 'kicker', [{ title: 'Bay' }]],
    [{ '@type': 'PodcastEpisode', partOfSeries: { name: 'Waves' } }, 'kicker', [{ title: 'Waves' }]],
    [{ articleSection: ['Harbour', 'Sea'] }, 'sectionIds', ['Harbour', 'Sea']],
    [{ keywords: 'Sea, Boat ,sea,' }, 'topics', [{ title: 'Sea' }, { title: 'Boat' }]],
    [{ keywords: ['Sea', 'Boat'], about: { '@type': 'Thing', name: 'Sea', url: '/t/sea' } }, 'topics', [{ title: 'Sea', url: 'https://samples.example/t/sea' }, { title: 'Boat' }]],
    [{ isAccessibleForFree: false }, 'access', 'subscriber'],
    [{ isAccessibleForFree: 'False' }, 'access', 'subscriber'],
    [{ isAccessibleForFree: 'http://schema.org/False' }, 'access', 'subscriber'],
    [{ isAccessibleForFree: 'true' }, 'access', 'free'],
    [{ sourceOrganization: { name: 'AGY' } }, 'agencies', ['AGY']],
    [{ sponsor: { name: 'Bank', url: 'https://b.example/', logo: { url: '/b.svg' } } }, 'sponsor', { name: 'Bank', url: 'https://b.example/', logo: 'https://samples.example/b.svg' }],
    [{ '@type': 'ReportageNewsArticle' }, 'label', undefined],
    [{ '@type': 'AnalysisNewsArticle' }, 'label', 'analysis'],
    [{ '@type': ['Article', 'OpinionNewsArticle'] }, 'label', 'opinion'],
    [{ '@type': 'BackgroundNewsArticle' }, 'label', 'explainer'],
    [{ '@type': 'https://schema.org/AdvertiserContentArticle' }, 'label', 'sponsored'],
    [{ '@type': 'BlogPosting' }, 'kind', 'article'],
    [{ '@type': 'ImageGallery' }, 'kind', 'gallery'],
    [{ '@type': ['BlogPosting', 'LiveBlogPosting'] }, 'kind', 'live'],
    [live({ coverageStartTime: '2026-11-23T09:00:00Z' }), 'liveStatus', 'live'],
    [live({ coverageStartTime: '2026-11-23T09:00:00Z', coverageEndTime: '2026-11-23T13:00:00Z' }), 'liveStatus', 'live'],
    [live({ coverageStartTime: '2026-11-23T09:00:00Z', coverageEndTime: '2026-11-23T11:00:00Z' }), 'liveStatus', 'ended'],
    [live({ coverageStartTime: '2026-11-23T13:00:00Z' }), 'liveStatus', 'upcoming'],
    [live({}), 'liveStatus', undefined],
    [live({ liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'U <1>', datePublished: '2026-11-23T09:22:00Z', articleBody: 'x\ny' }] }), 'bodyHtml', '<h2>U &lt;1&gt;</h2><p><time datetime="2026-11-23T09:22:00Z">09:22</time></p><p>x</p><p>y</p>'],
    [video, 'kind', 'video'],
    [video, 'media', media],
    [video, 'durationSeconds', 92],
    [{ video }, 'kind', 'article'],
    [{ video: [video] }, 'media', media],
    [{ '@type': 'AudioObject', contentUrl: 'https://v.example/a.mp3' }, 'kind', 'audio'],
    [{ '@type': 'PodcastEpisode', associatedMedia: { '@type': 'AudioObject', contentUrl: 'https://v.example/a.mp3' } }, 'media', [{ url: 'https://v.example/a.mp3' }]],
    [{ '@type': 'VideoObject', thumbnailUrl: ['https://img.example/t.jpg'] }, 'picture', { renditions: [rendition('t')] }],
    [{ image: 'https://img.example/a.jpg' }, 'picture', { renditions: [rendition('a')] }],
    [{ image: ['https://img.example/a.jpg', 'https://img.example/b.jpg'] }, 'picture', { renditions: [rendition('a')] }],
    [{ image: [image('big', '1200', '675 px'), image('small', { '@type': 'QuantitativeValue', value: 400 }, 225)] }, 'picture', { renditions: [rendition('small', 400, 225), rendition('big', 1200, 675)] }],
    [{ image: [image('square', 900, 900), image('wide', 1600, 900), image('other', 1600, 900)] }, 'picture', { renditions: [rendition('wide', 1600, 900)] }],
    [{ image: image('a', 10, 5, { contentUrl: 'https://img.example/file.jpg', caption: 'C', description: 'A', creditText: 'Jane' }) }, 'picture', { alt: 'A', caption: 'C', credit: 'Jane', renditions: [rendition('file', 10, 5)] }],
    [{ image: image('a', 10, 5, { creator: { name: 'Jane' }, copyrightHolder: 'AGY' }) }, 'picture', { credit: 'Jane', renditions: [rendition('a', 10, 5)] }],
    [{ image: image('a', 10, 5, { copyrightHolder: { name: 'AGY' } }) }, 'picture', { credit: 'AGY', renditions: [rendition('a', 10, 5)] }],
  ]; // prettier-ignore

  for (const [input, key, value] of rows) {
    it(`returns ${key} ${show(value)} for ${show(input)}`, async () => {
      const { feed, problems, format } = await read(story(input));
      expect(format).to.equal('schema-org');
      expect(problems).to.deep.equal([]);
      expect(toJson({ [key]: feed.articles[0]![key] })).to.deep.equal(toJson({ [key]: value }));
    });
  }

  it('drops only invalid fields and reports their paths', async () => {
    const bad = story({
      url: '/c',
      datePublished: 'soon',
      image: { url: 'data:x' },
      author: [{ name: 'A', url: 'x:y' }],
      about: { name: 'S', url: 'x:y' },
    });
    const parsed = await read([story(), bad, story({ url: undefined, headline: {} })]);
    expect(parsed.feed.articles).to.have.length(2);
    expect(pathsOf(parsed)).to.have.members([
      '[1].datePublished',
      '[1].image.url',
      '[1].author[0].url',
      '[1].about.url',
      '[2].headline',
      '[2]',
    ]);
  });
});

describe('readFeed with a schema.org list', () => {
  const a = story();
  const b = story({ url: 'https://news.example/b' });
  const link = (position: unknown, name: string) => ({
    '@type': 'ListItem',
    position,
    name,
    url: `https://news.example/${name}`,
  });
  const ab = ['https://news.example/a', 'https://news.example/b'];
  const rows: [name: string, input: unknown, ids: string[]][] = [
    ['a list of articles', [a, b], ab],
    ['a graph', { '@graph': [{ '@type': 'WebSite', name: 'W' }, a, b] }, ab],
    ['an ItemList of items', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1, item: a }, { '@type': 'ListItem', position: 2, item: b }] }, ab],
    ['an ItemList of links', { '@type': 'ItemList', itemListElement: [link(2, 'b'), link('1', 'a')] }, ab],
    ['an ItemList of articles', { '@type': 'ItemList', itemListElement: { '@list': [a, b] } }, ab],
    ['items that are URLs', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', name: 'A', item: ab[0] }, { '@type': 'ListItem', item: { '@id': ab[1], name: 'B' } }] }, ab],
    ['a page with a list', { '@type': ['WebPage', 'CollectionPage'], mainEntity: { '@type': 'ItemList', itemListElement: [a, b] } }, ab],
    ['a page with parts', { '@type': 'CollectionPage', hasPart: [a, b] }, ab],
    ['a blog', { '@type': 'Blog', blogPost: [a, b] }, ab],
    ['a main entity', { '@type': 'Organization', mainEntity: a }, [ab[0]!]],
    ['a list that links to an article given in full elsewhere', [{ '@type': 'ItemList', itemListElement: [link(1, 'a'), link(2, 'b')] }, a], ab],
    ['an empty list', { '@type': 'ItemList', itemListElement: [] }, []],
    ['articles beside a list of products', [{ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', url: '/p', item: { '@type': 'Product', name: 'P', url: '/p' } }] }, a], [ab[0]!]],
    ['a recording of an article', { '@graph': [{ ...a, video: { '@id': '#v' } }, { ...video, '@id': '#v' }] }, [ab[0]!]],
    ['an article and its page that refer to each other', { '@graph': [{ '@type': 'WebPage', '@id': '#p', mainEntity: { '@id': '#a' } }, { ...a, '@id': '#a', mainEntityOfPage: { '@id': '#p' } }] }, [ab[0]!]],
  ]; // prettier-ignore
  for (const [name, input, expected] of rows) {
    it(`accepts ${name}`, async () => {
      const parsed = await readFeed(input, { ...options, format: 'schema-org' });
      expect(parsed.problems).to.deep.equal([]);
      expect(ids(parsed)).to.deep.equal(expected);
    });
  }

  it('prefers a full article to a link to it', async () => {
    const { feed } = await read([{ '@type': 'ItemList', itemListElement: [link(1, 'a'), link(2, 'b')] }, a]);
    expect(feed.articles.map(({ title }) => title)).to.deep.equal(['Ferry line reopens', 'b']);
  });

  const withoutArticles = [
    { '@type': 'BreadcrumbList', itemListElement: [link(1, 'a')] },
    { '@type': 'Organization', name: 'N' },
    [{ '@type': 'WebSite', name: 'N', url: 'https://news.example/' }],
    { '@graph': [{ '@type': 'WebPage', name: 'N', breadcrumb: { '@id': '#b' } }] },
    { '@type': {} },
  ];
  for (const input of withoutArticles)
    it(`rejects ${show(input)}`, async () => expect(await tryToRead(input, options)).to.equal(undefined));

  it('resolves references by @id', async () => {
    const { feed, problems } = await read({
      '@graph': [
        {
          ...a,
          image: { '@id': '#i' },
          author: { '@id': '#w' },
          publisher: { '@id': '#p' },
          articleSection: 'Sea',
        },
        { ...b, publisher: { '@id': '#p' }, articleSection: ['Harbour', 'Sea'] },
        { '@id': '#i', ...image('a', 10, 5) },
        { '@id': '#w', '@type': 'Person', name: 'A. Writer' },
        {
          '@id': '#p',
          '@type': 'Organization',
          name: 'Desk',
          url: '/',
          logo: { '@type': 'ImageObject', url: '/l.svg' },
        },
      ],
    });
    expect(problems).to.deep.equal([]);
    expect(toJson(feed.articles[0])).to.deep.include({
      authors: [{ name: 'A. Writer' }],
      picture: { renditions: [rendition('a', 10, 5)] },
    });
    expect(feed).to.include({
      title: 'Desk',
      logo: 'https://samples.example/l.svg',
      homeUrl: 'https://samples.example/',
    });
    expect(feed.sections.map(({ id }) => id)).to.deep.equal(['Sea', 'Harbour']);
  });
});

describe('readFeed with an HTML page', () => {
  const script = (content: unknown, type = 'type="application/ld+json"') =>
    `<script ${type}>${typeof content === 'string' ? content : JSON.stringify(content)}</script>`;
  const page = (...scripts: string[]) =>
    `<!doctype html><html lang="de"><head><title>Desk &amp; more</title><base href="/de/">${scripts.join('\n')}</head><body></body></html>`;
  const a = story({ url: 'a' });
  const json = JSON.stringify(a);
  const articleIds = ['https://samples.example/de/a'];

  it('returns its articles, language and title, and resolves URLs against <base>', async () => {
    const parsed = await read(
      page(script(a), script({ '@type': 'BreadcrumbList' }), script(story({ url: '/b' }))),
    );
    expect(parsed.problems).to.deep.equal([]);
    expect(ids(parsed)).to.deep.equal([...articleIds, 'https://samples.example/b']);
    expect(parsed.feed).to.include({ title: 'Desk & more', language: 'de' });
    expect(parsed.feed.articles[0]!.language).to.equal('de');
  });

  const rows: [name: string, script: string][] = [
    ['a CDATA section', script(`//<![CDATA[\n${json}\n//]]>`)],
    ['a CDATA section in a comment', script(`/*<![CDATA[*/[${json}]/*]]>*/`)],
    ['a comment', script(`<!--\n${json}\n-->`)],
    ['a semicolon', script(`${json};`)],
    ['several values', script(`${json}\n{"@type":"WebSite"}`)],
    ['trailing commas', script(json.replace('}', ',}') + ',')],
    ['line breaks inside strings', script(json.replace('Ferry line', 'Ferry\nline'))],
    ['entities instead of quotation marks', script(json.replaceAll('"', '&quot;'))],
    ['an entity in its type', script(json, 'type="application/ld&#x2B;json"')],
    ['a type without quotation marks', script(json, 'id=x type=application/ld+json')],
    ['a type in upper case, with a charset', script(json, "TYPE='Application/LD+JSON; charset=utf-8'")],
    ['no end tag', script(json).replace('</script>', '')],
  ];
  for (const [name, markup] of rows) {
    it(`parses a script with ${name}`, async () => {
      const parsed = await read(`<html><head><base href="/de/">${markup}`);
      expect(ids(parsed)).to.deep.equal(articleIds);
      expect(parsed.problems).to.deep.equal([]);
      expect(parsed.feed.articles[0]!.title).to.equal('Ferry line reopens');
    });
  }

  it('drops only a broken script and reports it', async () => {
    const parsed = await read(
      page(script(a), script('{"@type": oops'), script(story({ datePublished: 'x' }))),
    );
    expect(parsed.feed.articles).to.have.length(2);
    expect(pathsOf(parsed)).to.have.members(['script[1]', 'script[2].datePublished']);
  });

  it('ignores comments and scripts of other types', async () => {
    expect(await tryToRead(page(`<!-- ${script(a)} -->`, script(a, 'type="text/x"')), options)).to.equal(
      undefined,
    );
  });

  it('does not accept RSS with such a script in its text', async () => {
    const rss = `<rss version="2.0"><channel><title>R</title><item><title>T</title><link>https://n.example/t</link><description><![CDATA[${script(a)}]]></description></item></channel></rss>`;
    expect((await read(rss)).format).to.equal('rss');
  });

  it('keeps complete scripts of a page that is cut off', () => {
    const text = page(script(a), script(story({ url: '/b' })));
    const end = text.indexOf('</script>');
    return parseCutOff(text, options, (cut) => (cut > end ? articleIds : []));
  });

  const long = (piece: string) => piece.repeat(300_000 / piece.length);
  const hostile = [
    '<script',
    '<script type=application/ld+json>',
    '<!--',
    '{',
    '"\\"',
    '[[',
    ',',
    '<title>',
    '&quot;',
    '{"@graph":[',
    ' type=',
    '</script',
  ];
  for (const piece of hostile) {
    it(`parses repeated ${piece} in less than 4 s`, async () => {
      const start = performance.now();
      await tryToRead(`<html><script type="application/ld+json">${long(piece)}`, options);
      await tryToRead(`<html>${script(a)}${long(piece)}`, options);
      expect(performance.now() - start).to.be.below(4000);
    });
  }
});

describe('readFeed with any JSON-LD', () => {
  const richStory = (n: number) =>
    story({
      url: `https://news.example/${n}`,
      datePublished: '2026-11-23T09:22:00Z',
      author: [{ name: 'A', url: '/a' }],
      image: image('a', 10, 5, { creator: { name: 'J' } }),
      keywords: 'a,b',
      about: [{ name: 'S', url: '/s' }],
      video,
    });

  it('drops at most the corrupted article', function () {
    this.timeout(60_000);
    return corruptEach([richStory(0), richStory(1)], options, ([index]) => [
      `https://news.example/${index === 0 ? 1 : 0}`,
    ]);
  });

  it('rejects or parses any fields', () =>
    fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.constantFrom(
            ...Object.values(fields).flatMap((names) => names.split(', ')),
            '@graph',
            'item',
            'itemListElement',
            'hasPart',
            'publisher',
            'width',
            '@list',
          ),
          fc.jsonValue(),
        ),
        fc.constantFrom('NewsArticle', 'ItemList', 'LiveBlogPosting', 'VideoObject', 'WebPage', 'ListItem'),
        async (input, type) => {
          await tryToRead(
            [
              { ...input, '@type': type },
              { ...input, '@type': type, '@id': '#a' },
            ],
            options,
          );
        },
      ),
    ));

  it('returns the generated articles', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(
          fc.record({
            slug: fc.stringMatching(/^[a-z]{1,9}$/),
            title: fc.stringMatching(/^[A-Z][a-z ]{0,20}[a-z]$/),
            width: fc.integer({ min: 1, max: 9999 }),
          }),
          { selector: ({ slug }) => slug, minLength: 1 },
        ),
        async (generated) => {
          const collapse = (text: string) => text.replace(/ +/g, ' ');
          const { feed, problems } = await read({
            '@graph': generated.map(({ slug, title, width }) =>
              story({
                url: `/${slug}`,
                headline: title,
                image: image(slug, `${width}px`, 100),
              }),
            ),
          });
          expect(problems).to.deep.equal([]);
          expect(
            feed.articles.map((article) => [
              article.url,
              article.title,
              article.picture?.renditions[0]?.width,
            ]),
          ).to.deep.equal(
            generated.map(({ slug, title, width }) => [
              `https://samples.example/${slug}`,
              collapse(title),
              width,
            ]),
          );
        },
      ),
    ));

  for (const [open, close] of [
    ['[', ']'],
    ['{"@graph":[', ']}'],
    ['{"@type":"WebPage","mainEntity":', '}'],
  ] as const) {
    it(`accepts deep nesting of ${open}`, async () => {
      await tryToRead(`[${open.repeat(100_000)}1${close.repeat(100_000)},{"@type":"NewsArticle"}]`, {
        ...options,
        format: 'schema-org',
      });
      const field = `${open.repeat(100_000)}1${close.repeat(100_000)}`;
      await tryToRead(
        `{"@type":"NewsArticle","url":"/a","headline":"A","keywords":${field},"image":${field}}`,
        options,
      );
    });
  }
});
