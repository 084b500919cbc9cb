import type { Article } from '../model/feed.js';
import {
  ofArticles,
  ofArticlesWithSections,
  ofChannels,
  ofFeed,
  ofPictures,
  ofRecordings,
  ofSections,
  ofTopics,
  ofTopStory,
  type Requirement,
} from './requirement.js';

const widthsOf = ({ picture }: Article) => picture?.renditions.flatMap(({ width }) => width ?? []) ?? [];

const hasChannels = ofFeed([
  'channels',
  '_newsfold.channels',
  'No live channel is shown.',
  (feed) => feed.channels.length,
]);
const hasTopics = ofFeed([
  'topics',
  '_newsfold.topics',
  'No topics are shown.',
  (feed) => feed.topics.length,
]);
const hasSections = ofFeed([
  'sections',
  '_newsfold.sections',
  'Elements cannot show a single section.',
  (feed) => feed.sections.length,
]);
const hasDate = ofArticles(['date', 'date_published', 'No time is shown.', ({ published }) => published]);

/** The requirements of each element by its tag, those that readers notice first before the others. */
export const requirements: Record<string, Requirement[]> = {
  'newsfold-card': [
    ...ofArticles(
      ['link', 'url', 'The headline is not a link.', ({ url }) => url],
      ['picture', '_newsfold.image.renditions', 'The card is text only.', ({ picture }) => picture],
    ),
    ...ofPictures(
      [
        'alt text',
        '_newsfold.image.alt',
        'Screen readers have nothing to read.',
        ({ picture }) => picture?.alt,
      ],
      [
        'credit',
        '_newsfold.image.credit',
        'No photographer or agency is named.',
        ({ picture }) => picture?.credit,
      ],
      [
        'second width',
        '_newsfold.image.renditions.width',
        'Small screens load the large file.',
        (article) => new Set(widthsOf(article)).size > 1,
      ],
    ),
    ...ofArticles(
      ['summary', 'summary', 'Only the headline is shown.', ({ summary }) => summary],
      ['kicker', '_newsfold.kicker', 'Nothing is shown above the headline.', ({ kicker }) => kicker.length],
    ),
    ...hasDate,
    ...ofRecordings([
      'duration',
      '_newsfold.duration_in_seconds',
      'Its duration is not shown.',
      ({ durationSeconds }) => durationSeconds,
    ]),
    ...ofArticles([
      'language',
      'language',
      'It is read aloud and hyphenated in the language of the page.',
      ({ language }) => language,
    ]),
  ],
  'newsfold-strip': [
    ...hasSections,
    ...ofArticlesWithSections([
      'section',
      '_newsfold.sections',
      'The strip of its section does not show it.',
      ({ sectionIds }) => sectionIds.length,
    ]),
    ...ofSections(['page', '_newsfold.sections.url', 'There is no “More from …” link.', ({ url }) => url]),
  ],
  'newsfold-sections': [
    ...hasSections,
    ...ofSections([
      'stories',
      '_newsfold.sections',
      'The section is left out.',
      ({ id }, feed) => feed.articles.some(({ sectionIds }) => sectionIds.includes(id)),
    ]),
  ],
  'newsfold-top-story': [
    ...ofFeed(['top story', '_newsfold.top_story', 'The first article leads.', (feed) => feed.topStoryId]),
    ...ofTopStory(
      [
        'picture of 1,000 px',
        '_newsfold.image.renditions.width',
        'On wide pages it may be blurred.',
        (article) => Math.max(0, ...widthsOf(article)) >= 1000,
      ],
      ['summary', 'summary', 'Only the headline is shown.', ({ summary }) => summary],
    ),
  ],
  'newsfold-live': [
    ...hasChannels,
    ...ofChannels(
      ['page', '_newsfold.channels.url', 'Its name is not a link.', ({ url }) => url],
      [
        'schedule',
        '_newsfold.channels.schedule',
        'The current programme is not shown.',
        ({ schedule }) => schedule.length,
      ],
      ['picture', '_newsfold.channels.poster', 'layout="card" is text only.', ({ poster }) => poster],
    ),
  ],
  'newsfold-topics': [
    ...hasTopics,
    ...ofTopics(['page', '_newsfold.topics.url', 'Its name is not a link.', ({ url }) => url]),
  ],
  'newsfold-masthead': [
    ...ofFeed(
      ['name', 'title', 'The masthead has no name.', ({ title }) => title],
      ['front page', 'home_page_url', 'The name is not a link.', ({ homeUrl }) => homeUrl],
      ['logo', 'icon', 'The name is shown as text.', ({ logo }) => logo],
    ),
    ...hasChannels,
    ...hasTopics,
  ],
  'newsfold-ticker': hasDate,
  'newsfold-article': ofArticles(
    ['body', 'content_html', 'The article ends after its summary.', ({ bodyHtml }) => bodyHtml],
    ['author', 'authors', 'There is no byline.', ({ authors }) => authors.length],
    ['topics', '_newsfold.topics', 'No related topics are shown.', ({ topics }) => topics.length],
  ),
};
