import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parseFeed } from '../../../src/formats/parse-feed.js';
import { writeJsonFeed } from '../../../src/formats/json-feed/write.js';
import type { Feed } from '../../../src/model/feed.js';
import { makeArticle, makeFeed } from '../../model/builders.js';
import { toJson } from '../read.js';

const url = 'https://news.example/feed.json';

/** Writes a feed and parses it again. */
const roundTrip = async (feed: Feed) => (await parseFeed(writeJsonFeed(feed), { url })).feed;

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^( |&amp;|&lt;|<|>|&|b|lt;|#60;|"|\\|<p>){0,12}$/),
);
const address = fc.constantFrom('https://news.example/a?b=1&lt;=2', '/a', 'b.jpg', '//x.example/ü');
const date = fc.constantFrom('2026-11-23T09:22:00Z', '2026-11-23T09:22:00.5+05:30', '2026-11-23', 'soon');
const link = fc.record({ title: text, url: address }, { requiredKeys: [] });
const rendition = fc.record({ url: address, width: fc.nat(2000), height: fc.nat(), mime_type: text });
const image = fc.record(
  {
    alt: text,
    caption: text,
    credit: text,
    focus: fc.tuple(fc.double({ min: 0, max: 1 }), fc.constant(0.5)),
    renditions: fc.array(rendition, { maxLength: 3 }),
  },
  { requiredKeys: [] },
);
const extension = fc.record(
  {
    kind: fc.constantFrom('video', 'article', 'live', 'unknown'),
    sections: fc.array(fc.oneof(text, fc.nat())),
    kicker: fc.oneof(fc.array(link, { maxLength: 3 }), text),
    label: fc.constantFrom('breaking', 'Opinion'),
    duration_in_seconds: fc.double({ noNaN: true }),
    image: fc.oneof(image, address),
    short_url: address,
    agencies: fc.array(text),
    initials: text,
    topics: fc.array(link),
    access: fc.constantFrom('free', 'subscriber'),
    sponsor: fc.record({ name: text, url: address, logo: address }),
    live: fc.record({ status: fc.constantFrom('live', 'ended') }),
    embargoed_until: date,
    expires: date,
    related: fc.array(text),
  },
  { requiredKeys: [] },
);
const item = fc.record(
  {
    id: fc.oneof(text, fc.nat(), fc.webUrl()),
    url: fc.oneof(address, fc.constant('')),
    title: text,
    summary: text,
    content_html: text,
    content_text: text,
    image: address,
    date_published: date,
    date_modified: date,
    language: fc.constantFrom('en', 'pt_BR', 'x'),
    tags: fc.array(text),
    authors: fc.array(fc.record({ name: text, url: address, avatar: address })),
    attachments: fc.array(
      fc.record({ url: address, mime_type: text, duration_in_seconds: fc.nat() }, { requiredKeys: ['url'] }),
    ),
    _newsfold: extension,
  },
  { requiredKeys: [] },
);
const channel = fc.record(
  {
    id: text,
    title: text,
    url: address,
    status: fc.constantFrom('live', 'off'),
    stream: fc.record({ url: address, mime_type: text }),
    poster: address,
    schedule: fc.array(fc.record({ title: text, start: date, end: date, url: address })),
  },
  { requiredKeys: [] },
);
const jsonFeed = fc.record(
  {
    version: fc.constant('https://jsonfeed.org/version/1.1'),
    title: text,
    home_page_url: address,
    feed_url: address,
    language: fc.constantFrom('de', 'fa'),
    icon: address,
    items: fc.array(item, { maxLength: 4 }),
    _newsfold: fc.record(
      {
        sections: fc.array(fc.record({ id: text, title: text, url: address })),
        topics: fc.array(link),
        channels: fc.array(channel, { maxLength: 2 }),
        top_story: text,
        links: fc.record({ latest_audio: address, latest_video: address }, { requiredKeys: [] }),
        image_credit_prefix: text,
        ids_are_pages: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['version', 'items'] },
);

describe('writeJsonFeed', () => {
  it('writes JSON that parses to the same feed', async () => {
    await fc.assert(
      fc.asyncProperty(jsonFeed, async (generated) => {
        const { feed } = await parseFeed(generated, { url });
        expect(toJson(await roundTrip(feed))).to.deep.equal(toJson(feed));
      }),
      // An id without a visible character is no title.
      {
        numRuns: 150,
        examples: [
          [{ version: 'https://jsonfeed.org/version/1.1', items: [{ id: '\u0000', content_text: '' }] }],
        ],
      },
    );
  });

  it('distinguishes an article without a URL from one whose id is its URL', async () => {
    const id = 'https://news.example/only-a-name';
    const feed = makeFeed([makeArticle(id, { url: '' }), makeArticle('b')]);
    expect((await roundTrip(feed)).articles.map((article) => article.url)).to.deep.equal([
      '',
      'https://news.example/b',
    ]);
  });

  it('omits missing fields', () => {
    const { items, ...feed } = JSON.parse(writeJsonFeed(makeFeed([makeArticle('a')])));
    expect(feed).to.deep.equal({ version: 'https://jsonfeed.org/version/1.1', title: 'Desk' });
    expect(items).to.deep.equal([
      {
        id: 'a',
        url: 'https://news.example/a',
        title: 'Title of a',
        _newsfold: { kind: 'article', access: 'free' },
      },
    ]);
  });
});
