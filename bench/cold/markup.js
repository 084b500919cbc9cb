// @ts-check

/** The sections of the World Desk. */
export const sections = [
  'africa',
  'asia',
  'germany',
  'europe',
  'middle-east',
  'north-america',
  'latin-america',
];

/** The news page with newsfold's tags. @param {string} attributes more attributes for each */
export const newsfoldMarkup = (attributes = '') =>
  [
    `<newsfold-live src="/feed.json" ${attributes}></newsfold-live>`,
    `<newsfold-top-story src="/feed.json" ${attributes}></newsfold-top-story>`,
    ...sections.map(
      (id) => `<newsfold-strip src="/feed.json" section="${id}" limit="6" ${attributes}></newsfold-strip>`,
    ),
  ].join('\n    ');

/** The same page with empty places. */
export const placesMarkup = ['channel', 'top-story', ...sections]
  .map((name) => `<div data-place="${name}"></div>`)
  .join('\n    ');
