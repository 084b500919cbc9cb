// @ts-check

/** What stands after `newsfold-` in the tags of elements that show something. */
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

/** The same for all tags: that of the element that only gives a feed, too. */
export const allTags = [...shownTags, 'feed'];
