// @ts-check

/** Tag names, without `newsfold-`, of the elements that show something. */
export const shownTags = [
  'strip',
  'sections',
  'card',
  'top-story',
  'article',
  'live',
  'topics',
  'masthead',
  'ticker',
];

/** All tag names, without `newsfold-`: also the element that only provides a feed. */
export const allTags = [...shownTags, 'feed'];
