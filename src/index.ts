/** The classes, the model and the reader of feeds. Importing this registers nothing and needs no DOM. */
export { CardElement } from './elements/card/card.js';
export { FeedElement } from './elements/feed/feed.js';
export { LiveElement, type LiveLayout } from './elements/live/live.js';
export { StripElement } from './elements/strip/strip.js';
export { TopStoryElement } from './elements/top-story/top-story.js';
export { FeedErrorEvent, FeedLoadEvent } from './context/feed-events.js';
export { ImpressionEvent } from './context/impression-controller.js';
export { SelectEvent } from './context/select-event.js';
export type { FeedAttributes } from './context/feed-attributes.js';
export { parseFeed, type ParsedFeed, type ParseOptions } from './formats/parse-feed.js';
export { FeedError, type FeedErrorCode } from './model/feed-error.js';
export type * from './model/feed.js';
export type { CardLayout } from './ui/card.js';
export type { StripLayout } from './ui/strip.js';
