import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseFeed, type ParsedFeed } from '../../../src/formats/parse-feed.js';
import { fields } from '../../../src/formats/rss/fields.js';
import { FeedError } from '../../../src/model/feed-error.js';
import { toJson } from '../read.js';
import { parseCutOff } from '../corrupt.js';

const url = 'https://samples.example/x';
const namespaces =
  'xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:pheedo="http://www.pheedo.com/namespace/pheedo"';
const rss = (inner: string, channel = '<title>Desk</title><link>https://news.example/en/</link>') =>
  `<?xml version="1.0"?><rss version="2.0" ${namespaces}><channel>${channel}${inner}</channel></rss>`;
const item = (inner: string) => `<item><guid>a</guid><link>https://news.example/a</link>${inner}</item>`;
const atom = (inner: string, head = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><title>Desk</title>${head}${inner}</feed>`;
const entry = (inner: string) => `<entry><id>a</id><link href="https://news.example/a"/>${inner}</entry>`;
const cdata = (html: string) => `<![CDATA[${html}]]>`;

const read = (text: string) => parseFeed(text, { url });
const idsOf = ({ feed }: ParsedFeed) => feed.articles.map(({ id }) => id);
const pathsOf = ({ problems }: ParsedFeed) => problems.map(({ path }) => path);
const first = async (text: string) => toJson((await read(text)).feed.articles[0]) as Record<string, unknown>;

const image = (...renditions: object[]) => ({ renditions });
const long = `<p>${'One. '.repeat(50)}</p><p>${'Two. '.repeat(50)}</p><p>${'Three. '.repeat(50)}</p>`;

describe('parseFeed with RSS', () => {
  const rows: [name: string, inner: string, expected: object][] = [
    ['a title', '<title>Ferry</title>', { title: 'Ferry' }],
    ['HTML in a title', '<title>&lt;b&gt;R&amp;amp;D&lt;/b&gt; news</title>', { title: 'R&D news' }],
    ['HTML in CDATA in a title', `<title>${cdata('<i>Ferry</i> &eacute;')}</title>`, { title: 'Ferry é' }],
    [
      'double-escaped HTML in a title',
      '<title>&amp;lt;i&amp;gt;Ferry&amp;lt;/i&amp;gt; &amp;amp;#8217;s</title>',
      { title: 'Ferry ’s' },
    ],
    ['a comparison in a title', '<title>1 &lt; 2</title>', { title: '1 < 2' }],
    [
      'HTML entities',
      '<title>Caf&eacute; &nbsp;&hellip; R&D &unknown;</title>',
      { title: 'Café … R&D &unknown;' },
    ],
    ['a character of windows-1252', '<title>It&#146;s</title>', { title: 'It’s' }],
    [
      'a headline that ends with the author',
      '<title>Ferry | A. Writer</title><dc:creator>A. Writer</dc:creator>',
      { title: 'Ferry', authors: [{ name: 'A. Writer' }] },
    ],
    [
      'a headline that ends with something else',
      '<title>Ferry | Live</title><dc:creator>A. Writer</dc:creator>',
      { title: 'Ferry | Live' },
    ],
    [
      'several creators',
      '<dc:creator>A</dc:creator><dc:creator>B</dc:creator>',
      { authors: [{ name: 'A' }, { name: 'B' }] },
    ],
    [
      'an author with an address',
      '<author>a@news.example (A. Writer)</author>',
      { authors: [{ name: 'A. Writer', url: 'mailto:a@news.example' }] },
    ],
    [
      'an author with a noreply address',
      '<author>noreply@news.example (A. Writer)</author>',
      { authors: [{ name: 'A. Writer' }] },
    ],
    [
      'pubDate',
      '<pubDate>Mon, 23 Nov 2026 09:22:00 EST</pubDate>',
      { published: '2026-11-23T14:22:00.000Z' },
    ],
    ['dc:date', '<dc:date>2026-11-23T09:22:00Z</dc:date>', { published: '2026-11-23T09:22:00.000Z' }],
    [
      'a date without a zone',
      '<pubDate>Mon, 23 Nov 2026 09:22:00</pubDate>',
      { published: '2026-11-23T09:22:00.000Z' },
    ],
    [
      'a date in German',
      '<pubDate>Mo, 23 Dez 2026 09:22:00 GMT</pubDate>',
      { published: '2026-12-23T09:22:00.000Z' },
    ],
    ['a Unix timestamp', '<pubDate>1795425720</pubDate>', { published: '2026-11-23T09:22:00.000Z' }],
    [
      'atom:updated',
      '<pubDate>Mon, 23 Nov 2026 09:22:00 GMT</pubDate><atom:updated>2026-11-24T09:22:00Z</atom:updated>',
      { modified: '2026-11-24T09:22:00.000Z' },
    ],
    ['a language', '<dc:language>pt_BR</dc:language>', { language: 'pt-BR' }],
    ['a description', '<description>Short.</description>', { summary: 'Short.' }],
    [
      'paragraphs',
      `<description>${cdata('<img src="https://i.example/a.jpg" alt="A ferry"><p>First.</p><p>Second.</p><a href="/a">Continue reading...</a>')}</description>`,
      { summary: 'First.', picture: { alt: 'A ferry', renditions: [{ url: 'https://i.example/a.jpg' }] } },
    ],
    [
      'a description that ends with “Read more”',
      '<description>First. Read more »</description>',
      { summary: 'First.' },
    ],
    [
      'a description that ends with the words “read more books”',
      '<description>Why they read more books</description>',
      { summary: 'Why they read more books' },
    ],
    [
      'a truncated description',
      `<description>${cdata('First and [&#8230;]')}</description>`,
      { summary: 'First and…' },
    ],
    [
      'a body',
      `<description>S</description><content:encoded>${cdata('<p>Body</p>')}</content:encoded>`,
      { summary: 'S', bodyHtml: '<p>Body</p>' },
    ],
    [
      'a description that is long enough for a body',
      `<description>${cdata(long)}</description>`,
      { bodyHtml: long },
    ],
    [
      'categories',
      '<category domain="https://news.example/t/1">Harbour</category><category>Sea</category><category/>',
      {
        kicker: [{ title: 'Harbour', url: 'https://news.example/t/1' }],
        topics: [{ title: 'Harbour', url: 'https://news.example/t/1' }, { title: 'Sea' }],
      },
    ],
    [
      'categories of one domain',
      '<category domain="https://list.example/">A</category><category domain="https://list.example/">B</category>',
      { kicker: [{ title: 'A' }], topics: [{ title: 'A' }, { title: 'B' }] },
    ],
    [
      'an image enclosure',
      '<enclosure url="/a.jpg" type="image/jpeg" length="1"/>',
      { picture: image({ url: 'https://news.example/a.jpg', type: 'image/jpeg' }) },
    ],
    [
      'an audio enclosure',
      '<enclosure url="/a.mp3" type="audio/mpeg"/><itunes:duration>1:32</itunes:duration><itunes:image href="/i.jpg"/>',
      {
        kind: 'audio',
        durationSeconds: 92,
        media: [{ url: 'https://news.example/a.mp3', type: 'audio/mpeg', durationSeconds: 92 }],
        picture: image({ url: 'https://news.example/i.jpg' }),
      },
    ],
    [
      'media:content of several sizes',
      '<media:content url="/l.jpg" width="460"><media:credit>C</media:credit></media:content><media:content url="/s.jpg" width="140"><media:credit>C</media:credit></media:content>',
      {
        picture: {
          credit: 'C',
          renditions: [
            { url: 'https://news.example/s.jpg', width: 140, type: 'image/jpeg' },
            { url: 'https://news.example/l.jpg', width: 460, type: 'image/jpeg' },
          ],
        },
      },
    ],
    [
      'a media:group',
      '<media:group><media:content url="/v.mp4" medium="video" duration="9"/><media:content url="/p.jpg" medium="image" width="400" height="200"/><media:thumbnail url="/t.jpg" width="100" height="50"/><media:title>A ferry</media:title><media:description>At dawn</media:description><media:credit>C</media:credit></media:group>',
      {
        kind: 'video',
        media: [{ url: 'https://news.example/v.mp4', type: 'video/mp4', durationSeconds: 9 }],
        picture: {
          alt: 'A ferry',
          caption: 'At dawn',
          credit: 'C',
          renditions: [
            { url: 'https://news.example/t.jpg', width: 100, height: 50 },
            { url: 'https://news.example/p.jpg', width: 400, height: 200, type: 'image/jpeg' },
          ],
        },
      },
    ],
    [
      'a media:thumbnail',
      '<media:thumbnail url="/t.jpg" width="240" height="135"/>',
      { picture: image({ url: 'https://news.example/t.jpg', width: 240, height: 135 }) },
    ],
    [
      'non-standard image elements',
      '<thumbnail>/t.jpg</thumbnail><smallimage>/s.jpg</smallimage><bigimage>/b.jpg</bigimage><image>/i.jpg</image>',
      { picture: image({ url: 'https://news.example/b.jpg' }) },
    ],
    [
      'an image after tracking pixels',
      `<content:encoded>${cdata('<img src="https://p.example/1" width="1" height="1"><img src="https://feeds.feedburner.com/x"><img height="0" src="https://q.example/"><img src="pic.jpg" alt="A &quot;ferry&quot;" width="300">')}</content:encoded>`,
      {
        picture: { alt: 'A "ferry"', renditions: [{ url: 'https://news.example/en/pic.jpg', width: 300 }] },
        bodyHtml: '<img src="pic.jpg" alt="A &quot;ferry&quot;" width="300">',
      },
    ],
    [
      'the original URL behind a redirect',
      '<pheedo:origLink>https://news.example/real</pheedo:origLink>',
      { url: 'https://news.example/real' },
    ],
  ];
  for (const [name, inner, expected] of rows)
    it(`parses ${name}`, async () => {
      const { problems } = await read(rss(item(inner)));
      expect(problems).to.deep.equal([]);
      expect(await first(rss(item(inner)))).to.deep.include(expected);
    });

  it('returns no picture when all images are tracking pixels', async () => {
    const html = '<p>x</p><img src="https://p.example/1" width="1" height="1">';
    expect(await first(rss(item(`<content:encoded>${cdata(html)}</content:encoded>`)))).not.to.have.property(
      'picture',
    );
  });

  it('returns the fields of the channel', async () => {
    const { feed, format } = await read(
      rss(
        '',
        '<title>Desk &amp; Co</title><link>https://news.example/</link><language>en-gb</language><lastBuildDate>Mon, 23 Nov 2026 09:22:00 GMT</lastBuildDate><image><url>/logo.png</url></image><atom:link rel="self" href="https://news.example/feed"/>',
      ),
    );
    expect(format).to.equal('rss');
    expect(feed).to.deep.include({
      title: 'Desk & Co',
      homeUrl: 'https://news.example/',
      url: 'https://news.example/feed',
      language: 'en-GB',
      updated: new Date('2026-11-23T09:22:00Z'),
      logo: 'https://news.example/logo.png',
    });
  });

  it('uses a permalink as the URL, and guid or link as the id', async () => {
    const parsed = await read(
      rss(
        '<item><guid>https://news.example/1</guid><title>A</title></item><item><guid isPermaLink="false">2</guid><link>/2</link><title>B</title></item><item><link>/3</link><title>C</title></item><item><guid>2</guid><title>Again</title></item>',
      ),
    );
    expect(parsed.feed.articles.map(({ id, url }) => [id, url])).to.deep.equal([
      ['https://news.example/1', 'https://news.example/1'],
      ['2', 'https://news.example/2'],
      ['https://news.example/3', 'https://news.example/3'],
    ]);
    expect(pathsOf(parsed)).to.deep.equal(['rss.channel.item[3]']);
  });

  it('identifies elements by namespace, not by prefix', async () => {
    const text =
      '<r:rss xmlns:r="http://backend.userland.com/rss2" xmlns:x="http://search.yahoo.com/mrss" xmlns:media="urn:other"><r:channel><r:item><r:guid>a</r:guid><r:title>A</r:title><media:thumbnail url="https://no.example/"/><x:thumbnail url="https://i.example/a.jpg"/></r:item></r:channel></r:rss>';
    expect(await first(text)).to.deep.include({
      title: 'A',
      picture: image({ url: 'https://i.example/a.jpg' }),
    });
  });

  it('reports problems with the publisher’s paths', async () => {
    const parsed = await read(
      rss(
        `${item('<title>A</title>')}<item><guid>b</guid><title>B</title><dc:date>soon</dc:date><enclosure url="/a.mp3" type="audio/mpeg"/><itunes:duration>long</itunes:duration><link>ftp://x/</link></item>`,
      ),
    );
    expect(pathsOf(parsed)).to.have.members([
      'rss.channel.item[1].dc:date',
      'rss.channel.item[1].itunes:duration',
      'rss.channel.item[1].link',
    ]);
  });

  it('parses RSS 1.0 with the extensions of DW', async () => {
    const { feed, problems } = await read(
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dwsyn="http://rss.dw.com/syndication/dwsyn/"><channel rdf:about="https://news.example/"><title>Desk</title><link>https://news.example/</link><dc:language>de</dc:language></channel><image><url>/logo.png</url></image><item rdf:about="https://news.example/1"><title>A</title><link>https://news.example/1</link><dc:subject>Harbour</dc:subject><dc:date>2026-11-23T09:22:00Z</dc:date><dwsyn:contentID>17</dwsyn:contentID><dwsyn:imageURL>https://i.example/17.jpg</dwsyn:imageURL></item><item rdf:about="https://news.example/2"><title>B</title><dc:date>soon</dc:date></item></rdf:RDF>',
    );
    expect(feed).to.include({ title: 'Desk', language: 'de', logo: 'https://news.example/logo.png' });
    expect(toJson(feed.articles[0])).to.deep.include({
      id: '17',
      kicker: [{ title: 'Harbour' }],
      published: '2026-11-23T09:22:00.000Z',
      picture: image({ url: 'https://i.example/17.jpg' }),
    });
    expect(feed.articles[1]).to.include({ id: 'https://news.example/2', url: 'https://news.example/2' });
    expect(problems.map(({ path }) => path)).to.deep.equal(['rdf:RDF.item[1].dc:date']);
  });

  const pages: [item: string, url: string][] = [
    ['<guid>https://news.example/1</guid>', 'https://news.example/1'],
    ['<guid isPermaLink="true">https://news.example/1</guid>', 'https://news.example/1'],
    ['<guid isPermaLink="false">https://news.example/1</guid>', ''],
    ['<guid isPermaLink="false">https://news.example/1</guid><link>/2</link>', 'https://news.example/2'],
    ['<atom:id>https://news.example/1</atom:id>', ''],
  ];
  for (const [inner, url] of pages) {
    it(`returns ${url ? `URL ${url}` : 'no URL'} for ${inner}`, async () => {
      const { feed } = await read(rss(`<item>${inner}<title>A</title></item>`));
      expect(feed.articles[0]).to.include({ id: 'https://news.example/1', url });
    });
  }

  it('lists the source of each field', () => {
    for (const names of Object.values(fields)) expect(names).to.match(/^[\w:]+(, [\w:]+)*$/);
  });
});

describe('parseFeed with Atom', () => {
  const rows: [name: string, inner: string, expected: object][] = [
    ['text', '<title>Less: &lt; R&amp;amp;D</title>', { title: 'Less: < R&amp;D' }],
    ['HTML', '<title type="html">Less: &amp;lt; &lt;b&gt;x&lt;/b&gt;</title>', { title: 'Less: < x' }],
    [
      'XHTML',
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Less: &lt; <b>x</b></div></title>',
      { title: 'Less: < x' },
    ],
    [
      'an XHTML body',
      '<content type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>A &amp; <h:br/><h:a href="/x">x</h:a></h:p></h:div></content>',
      { bodyHtml: '<p>A &amp; <br><a href="/x">x</a></p>', summary: 'A & x' },
    ],
    [
      'dates',
      '<published>2026-11-23T09:22:00Z</published><updated>2026-11-24T09:22:00Z</updated>',
      { published: '2026-11-23T09:22:00.000Z', modified: '2026-11-24T09:22:00.000Z' },
    ],
    [
      'an updated date alone',
      '<updated>2026-11-24T09:22:00Z</updated>',
      { published: '2026-11-24T09:22:00.000Z' },
    ],
    [
      'an author',
      '<author><name>A. Writer</name><uri>/w</uri></author>',
      { authors: [{ name: 'A. Writer', url: 'https://samples.example/w' }] },
    ],
    [
      'categories',
      '<category term="sea" label="Sea" scheme="https://x.example/"/>',
      { kicker: [{ title: 'Sea' }] },
    ],
    [
      'an enclosure',
      '<link rel="enclosure" href="/a.mp4" type="video/mp4"/>',
      { kind: 'video', media: [{ url: 'https://samples.example/a.mp4', type: 'video/mp4' }] },
    ],
    ['a summary', '<summary type="html">&lt;p&gt;S&lt;/p&gt;</summary>', { summary: 'S' }],
    [
      'a related entry',
      '<link rel="related" href="https://news.example/a"/><link rel="related" href="https://else.example/"/>',
      { relatedIds: ['a'] },
    ],
  ];
  for (const [name, inner, expected] of rows)
    it(`parses ${name}`, async () =>
      expect(
        await first(atom(entry(`<title>T</title>${inner}`).replace(/<title>T<\/title>(?=<title)/, ''))),
      ).to.deep.include(expected));

  it('resolves links against xml:base', async () => {
    const text = atom(
      '<entry xml:base="b/"><id>x</id><title>X</title><link href="page"/></entry>',
      '<link rel="self" href="https://news.example/a/feed"/>',
    );
    expect(await first(text)).to.include({ url: 'https://news.example/a/b/page' });
  });

  it('parses Atom 0.3', async () => {
    const text =
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Desk</title><entry><id>a</id><title mode="escaped" type="text/html">&lt;b&gt;A&lt;/b&gt;</title><link rel="alternate" type="text/html" href="https://news.example/a"/><issued>2026-11-23T09:22:00Z</issued><modified>2026-11-24T09:22:00Z</modified></entry></feed>';
    expect(await first(text)).to.deep.include({
      title: 'A',
      url: 'https://news.example/a',
      published: '2026-11-23T09:22:00.000Z',
      modified: '2026-11-24T09:22:00.000Z',
    });
  });

  it('returns the authors and logo of the feed', async () => {
    const { feed } = await read(
      atom(
        entry('<title>A</title><updated>soon</updated>'),
        '<logo>/l.png</logo><author><name>Desk</name></author>',
      ),
    );
    expect(feed.logo).to.equal('https://samples.example/l.png');
    expect(feed.articles[0]!.authors[0]!.name).to.equal('Desk');
  });
});

describe('parseFeed with broken RSS', () => {
  const items = (middle: string) =>
    `<item><guid>a</guid><title>A</title></item>${middle}<item><guid>c</guid><title>C</title></item>`;
  const bad: [name: string, middle: string][] = [
    ['a missing end tag', '<item><guid>b</guid><title>B</item>'],
    ['an unclosed item', '<item><guid>b</guid><title>B</title>'],
    ['a duplicate attribute', '<item><guid a="1" a="2">b</guid></item>'],
  ];
  for (const [name, middle] of bad)
    it(`drops only an item with ${name}`, async () => {
      const parsed = await read(rss(items(middle)));
      expect(idsOf(parsed)).to.include.members(['a', 'c']);
      expect(parsed.feed.title).to.equal('Desk');
      expect(pathsOf(parsed)).to.deep.equal(['rss.channel.item[1]']);
    });

  const repairable: [name: string, text: string][] = [
    ['a bare &', rss(items('<item><guid>b</guid><title>B & C</title><link>/?a=1&b=2</link></item>'))],
    ['control characters', rss(items('<item><guid>b</guid><title>B\u0008\u0000&#x1;</title></item>'))],
    [
      'a byte order mark and no declaration',
      `\ufeff\n${rss(items('<item><guid>b</guid><title>B</title></item>')).replace(/^<\?.*?\?>/, '')}`,
    ],
    ['an undeclared prefix', rss(items('<item><guid>b</guid><title>B</title><foo:x>1</foo:x></item>'))],
    ['a bare <', rss(items('<item><guid>b</guid><title>B < C</title></item>'))],
    [
      'an unknown XML version',
      rss(items('<item><guid>b</guid><title>B</title></item>')).replace('1.0', '1.1'),
    ],
  ];
  for (const [name, text] of repairable)
    it(`repairs ${name}`, async () => {
      const parsed = await read(text);
      expect(idsOf(parsed)).to.deep.equal(['a', 'b', 'c']);
      expect(parsed.problems).to.deep.equal([]);
    });

  it('repairs an unclosed CDATA section', async () => {
    const open = '<item><guid>b</guid><title><![CDATA[B</title></item>';
    const next = `<item><guid>b2</guid><title>${cdata('B')}</title></item>`;
    expect(idsOf(await read(rss(items(open + next))))).to.deep.equal(['a', 'b', 'b2', 'c']);
  });

  it('keeps complete items of text that is cut off', async () => {
    const list = Array.from(
      { length: 30 },
      (_, i) => `<item><guid>${i}</guid><title>${cdata(`A & ${i}`)}</title></item>`,
    );
    const text = rss(list.join(''));
    await parseCutOff(text, { url }, (cut) =>
      list.flatMap((source, i) => (text.indexOf(source) + source.length <= cut ? String(i) : [])),
    );
  });

  it('does not expand custom entities', async () => {
    const laughs = Array.from({ length: 20 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
      '',
    );
    const text = `<?xml version="1.0"?><!DOCTYPE rss [<!-- it's ]> --><!ENTITY l0 "ha>">${laughs}<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss(item('<title>A &l20; &x;</title>')).replace(/^<\?.*?\?>/, '')}`;
    expect(await first(text)).to.include({ title: 'A &l20; &x;' });
  });

  for (const [name, text] of [
    ['an HTML page', '<!doctype html><html><body><p>404 <rss >'],
    ['a root that is cut off', '<rss version="2.0" '],
    ['another XML', '<?xml version="1.0"?><x><rss version="2.0"/></x>'],
  ])
    it(`rejects ${name}`, async () => {
      const error: unknown = await read(text!).catch((cause: unknown) => cause);
      expect(error).to.be.instanceOf(FeedError);
    });

  for (const deep of ['<a>', '<a><!--', '<![CDATA[', '<item>', '&', '<', '<a "', '<!ENTITY "', '<rss>'])
    it(`rejects or parses 100,000 times ${deep}`, async () => {
      await read(rss(items(deep.repeat(100_000)))).catch((error: unknown) =>
        expect(error).to.be.instanceOf(FeedError),
      );
    });

  it('rejects or parses any text', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom(
              '<item>',
              '</item>',
              '<title>',
              '<![CDATA[',
              ']]>',
              '<!--',
              '&',
              '"',
              ' a="',
              '>',
              '<x:y ',
            ),
          ),
        ),
        async (parts) => {
          await parseFeed(rss(parts.join('')), { url, format: 'rss' }).catch((error: unknown) =>
            expect(error).to.be.instanceOf(FeedError),
          );
        },
      ),
      { numRuns: 200 },
    ));
});

describe('parseFeed with generated RSS', () => {
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const word = fc.stringMatching(/^[a-zA-Zäß]{1,12}$/);
  it('returns the generated items', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(
          fc.record({
            id: fc.nat().map(String),
            title: word,
            date: fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
            topic: word,
          }),
          { selector: ({ id }) => id },
        ),
        async (generated) => {
          const parsed = await read(
            rss(
              generated
                .map(
                  ({ id, title, date, topic }) =>
                    `<item><guid>${id}</guid><title>${escape(title)}</title><pubDate>${date.toUTCString()}</pubDate><category>${topic}</category></item>`,
                )
                .join(''),
            ),
          );
          expect(parsed.problems).to.deep.equal([]);
          expect(
            parsed.feed.articles.map(({ id, title, published, kicker }) => [
              id,
              title,
              +published!,
              kicker[0]!.title,
            ]),
          ).to.deep.equal(
            generated.map(({ id, title, date, topic }) => [
              id,
              title,
              Math.floor(+date / 1000) * 1000,
              topic,
            ]),
          );
        },
      ),
      { numRuns: 50 },
    ));
});
