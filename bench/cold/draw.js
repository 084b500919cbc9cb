// @ts-check
// Draws the news page of a contender that is not newsfold: seven strips of six, a top story and a live link.

/** @typedef {import('../cases/steps.js').Contender} Contender */
/** @typedef {import('../cases/steps.js').Feed} Feed */
/** @typedef {(root: ShadowRoot, feed: Feed) => void} Draw */

/**
 * Requests the feed and fills the places of the page.
 * @param {{ contender: Contender, drawTopStory?: Draw, drawChannel?: Draw }} contender draws the top story as a strip of
 * one, and the channel as a plain link, unless it has functions for them
 */
export async function drawPage({ contender, drawTopStory, drawChannel }) {
  const feed = await (await fetch('/feed.json')).json();
  for (const place of document.querySelectorAll('[data-place]')) {
    const { place: name = '' } = /** @type {HTMLElement} */ (place).dataset;
    if (name === 'top-story') {
      if (drawTopStory) drawTopStory(place.attachShadow({ mode: 'open' }), feed);
      else contender.mount(place, topStoryOf(feed));
    } else if (name === 'channel') {
      if (drawChannel) drawChannel(place.attachShadow({ mode: 'open' }), feed);
      else place.append(linkTo(feed._newsfold.channels[0]));
    } else contender.mount(place, sectionOf(feed, name));
  }
}

/** @param {{ url: string, title: string }} channel */
function linkTo({ url, title }) {
  return Object.assign(document.createElement('a'), { href: url, textContent: title });
}

/** @param {Feed} feed @returns {Feed} */
const topStoryOf = (feed) => ({
  title: 'Top story',
  home_page_url: feed.home_page_url,
  items: feed.items.filter((/** @type {Feed} */ { id }) => id === feed._newsfold.top_story),
});

/** The six newest items of a section, as a feed. @param {Feed} feed @param {string} id @returns {Feed} */
export function sectionOf(feed, id, limit = 6) {
  const section = feed._newsfold.sections.find((/** @type {Feed} */ section) => section.id === id);
  const isIn = (/** @type {Feed} */ item) => item._newsfold.sections.includes(id);
  return { title: section.title, home_page_url: section.url, items: feed.items.filter(isIn).slice(0, limit) };
}
