import { parseCutOff } from '../corrupt.js';
import { corruptEachElement } from '../corrupt-xml.js';

const options = { url: 'https://samples.example/x' };

const rssItem = (id: string) =>
  `<item><guid isPermaLink="false">${id}</guid><link>${id}</link><title>Ferry ${id}</title><description>&lt;p&gt;Six &lt;b&gt;weeks&lt;/b&gt;.&lt;/p&gt;</description><content:encoded>&lt;p&gt;Six weeks.&lt;/p&gt;</content:encoded><pubDate>Mon, 23 Nov 2026 09:22:00 GMT</pubDate><dc:creator>A. Writer</dc:creator><category domain="https://news.example/sea">Sea</category><media:group><media:content url="https://img.example/${id}.jpg" width="700" height="394" medium="image"><media:credit>Jane Doe</media:credit></media:content><media:title>A quay</media:title><media:thumbnail url="https://img.example/t.jpg" width="90"/></media:group><enclosure url="https://v.example/${id}.mp3" type="audio/mpeg" length="9"/><itunes:duration>1:32</itunes:duration></item>`;
const entry = (id: string) =>
  `<entry><id>${id}</id><link href="${id}" rel="alternate" type="text/html"/><link rel="related" href="https://news.example/x"/><title type="html">Ferry ${id}</title><summary>Six weeks.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Six <b>weeks</b>.</p></div></content><published>2026-11-23T09:22:00Z</published><updated>2026-11-23T10:22:00Z</updated><author><name>A. Writer</name><email>a@news.example</email></author><category term="Sea" label="The sea"/></entry>`;
const rdfItem = (id: string) =>
  `<item rdf:about="${id}"><title>Ferry</title><link>${id}</link><description>Six weeks.</description><dc:date>2026-11-23T09:22:00Z</dc:date></item>`;

const feeds: Record<string, [item: (id: string) => string, feed: (items: string) => string]> = {
  'RSS 2.0': [
    rssItem,
    (items) =>
      `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>Desk</title><link>https://news.example/</link><language>en</language><image><url>https://news.example/l.png</url></image>${items}</channel></rss>`,
  ],
  Atom: [
    entry,
    (items) =>
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Desk</title><id>desk</id><link rel="self" href="https://news.example/atom.xml"/><updated>2026-11-23T09:22:00Z</updated><author><name>Desk</name></author>${items}</feed>`,
  ],
  'RSS 1.0': [
    rdfItem,
    (items) =>
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://news.example/"><title>Desk</title><link>https://news.example/</link></channel>${items}</rdf:RDF>`,
  ],
};

for (const [name, [item, feed]] of Object.entries(feeds)) {
  describe(`parseFeed with ${name}`, () => {
    const ids = ['a', 'b', 'c'].map((id) => `https://news.example/${id}`);
    const items = Object.fromEntries(ids.map((id) => [id, item(id)]));
    const xml = feed(Object.values(items).join(''));

    it('drops at most the item with a corrupted element or attribute', () =>
      corruptEachElement(xml, items, options)).timeout(60_000);

    it('keeps complete items of text that is cut off', () =>
      parseCutOff(xml, options, (cut) =>
        ids.filter((id) => xml.indexOf(items[id]!) + items[id]!.length <= cut),
      ));
  });
}
