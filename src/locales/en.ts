import type { Words } from './words.js';

/** English. */
export const en: Words = {
  language: 'en',
  topStory: 'Top story',
  live: 'Live',
  latest: 'Latest stories',
  moreFrom: (title) => `More from ${title}`,
  skip: (title) => `Skip ${title}`,
  empty: 'No stories right now.',
  noChannel: 'No live channel right now.',
  newTab: 'opens in new tab',
  subscribers: 'Subscribers',
  paidFor: (name) => `Paid for by ${name}`,
  onNow: 'On now',
  next: 'Next',
  starts: (when) => `Starts ${when}`,
  offAir: 'Off air',
  kinds: {
    article: 'Article',
    video: 'Video',
    audio: 'Audio',
    gallery: 'Gallery',
    live: 'Live blog',
    link: 'Link',
  },
  labels: {
    breaking: 'Breaking',
    exclusive: 'Exclusive',
    opinion: 'Opinion',
    analysis: 'Analysis',
    explainer: 'Explainer',
    sponsored: 'Sponsored',
  },
};
