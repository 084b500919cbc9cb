// The feed first: elements that are upgraded after it find it at once.
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
