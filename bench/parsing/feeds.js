// @ts-check
// The same stories in every format that newsfold parses, with the other fields that real publishers send.
import { dw } from './formats/dw.js';
import { guardian } from './formats/guardian.js';
import { jsonFeed } from './formats/json-feed.js';
import { ninjs } from './formats/ninjs.js';
import { ownJson } from './formats/own-json.js';
import { schemaOrg } from './formats/schema-org.js';
import { wordpress } from './formats/wordpress.js';
import { atom, rss } from './formats/xml.js';
import { makeStories, site } from './stories.js';

/** @typedef {import('./stories.js').Story} Story */
/** @typedef {import('../../dist/formats/parse-feed.js').ParseOptions} ParseOptions */
/** @typedef {{ write: (stories: Story[]) => unknown, isMarkup?: boolean, options?: ParseOptions }} Writer */

/** @type {Record<string, Writer>} */
const writers = {
  'json-feed': { write: jsonFeed },
  rss: { write: rss, isMarkup: true },
  atom: { write: atom, isMarkup: true },
  ninjs: { write: ninjs },
  wordpress: { write: wordpress },
  guardian: { write: guardian },
  dw: { write: dw },
  'schema-org': { write: schemaOrg },
  mapping: {
    write: ownJson,
    options: {
      mapping: {
        items: 'data.stories',
        feed: { title: 'data.desk.name', language: '=en' },
        fields: {
          id: 'uid',
          url: `${site}{path}`,
          title: 'teaser.title || headline',
          summary: 'teaser.text',
          content_html: 'body',
          date_published: 'dates.first',
          date_modified: 'dates.last',
          tags: 'keywords[*].name',
          authors: { items: 'writers', fields: { name: 'name', url: 'page' } },
          sections: 'desk',
          kicker: 'teaser["kicker.text"]',
          'image.alt': 'pictures[0].alt',
          'image.caption': 'pictures[0].caption',
          'image.credit': 'pictures[0].credit',
          'image.renditions': { items: 'pictures[0].crops', fields: { url: 'src', width: 'w', height: 'h' } },
        },
      },
    },
  },
};

export const formats = Object.keys(writers);

/** Returns a feed as text. @param {string} format @param {number} length number of items */
export function makeFeed(format, length) {
  const writer = writers[format];
  if (!writer) throw new Error(`Expected ${formats.join(', ')}; found ${format}`);
  const { write, isMarkup = false, options = {} } = writer;
  const feed = write(makeStories(length));
  return { text: typeof feed === 'string' ? feed : JSON.stringify(feed), isMarkup, options };
}
