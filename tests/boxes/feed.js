// @ts-check
import { stories } from './stories.js';

/** The current time on the page. */
export const now = new Date('2026-11-23T09:00:00Z');

/** Number of stories in the first section. */
export const maxCount = 12;

/** Sections and the number of stories in each. @type {[id: string, count: number][]} */
const sections = [
  ['first', maxCount],
  ['second', 4],
  ['third', 3],
];

/**
 * A feed of three sections. Its stories have pictures, summaries, labels and kinds in turn.
 * @param {'ltr' | 'rtl'} direction English or Arabic
 * @param {string} picture URL of every picture
 */
export function createFeed(direction, picture) {
  const { language, title, sectionTitles, topics, body, items } = stories[direction];
  const home = 'https://desk.example/';
  const link = (/** @type {string} */ title, /** @type {number} */ i) => ({ title, url: `${home}t/${i}` });
  const time = (/** @type {number} */ minutes) => new Date(now.getTime() + minutes * 60_000).toISOString();
  const image = {
    alt: '',
    caption: items[0]?.summary,
    credit: 'A. Camera',
    renditions: [{ url: picture, width: 1600, height: 900 }],
  };
  const item = (/** @type {string} */ section, /** @type {number} */ i) => {
    const { title, summary, kicker, age, hasPicture, seconds, ...extension } =
      items[i % items.length] ?? fail();
    const id = `${section}-${i + 1}`;
    return {
      id,
      url: `${home}${id}`,
      title,
      summary,
      content_html: body,
      date_published: time(-age - i),
      authors: [{ name: 'A. Writer' }],
      language,
      attachments: seconds
        ? [{ url: `${home}${id}.mp4`, mime_type: 'video/mp4', duration_in_seconds: seconds }]
        : undefined,
      _newsfold: {
        ...extension,
        sections: [section],
        kicker: kicker.map(link),
        duration_in_seconds: seconds,
        image: hasPicture ? image : undefined,
        topics: topics.slice(0, 3).map(link),
        related: id === 'first-1' ? ['third-1', 'third-2', 'third-3'] : undefined,
      },
    };
  };
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    icon: picture,
    language,
    _newsfold: {
      sections: sections.map(([id], i) => ({ id, title: sectionTitles[i], url: `${home}${id}` })),
      topics: topics.map(link),
      top_story: 'first-1',
      links: { latest_audio: `${home}audio`, latest_video: `${home}video` },
      channels: [
        {
          id: 'tv',
          title: topics[0],
          url: `${home}live`,
          poster: picture,
          schedule: [-20, 10, 40].map((start, i) => ({
            title: topics[i],
            start: time(start),
            end: time(start + 30),
            url: home,
          })),
        },
      ],
    },
    items: sections.flatMap(([id, count]) => Array.from({ length: count }, (_, i) => item(id, i))),
  };
}

const fail = () => {
  throw new Error('There are no stories');
};
