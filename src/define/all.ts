// `feed` first: elements that are upgraded later find it immediately.
import './feed.js';
import './masthead.js';
import './ticker.js';
import './topics.js';
import './top-story.js';
import './strip.js';
import './sections.js';
import './card.js';
import './article.js';
import './live.js';
