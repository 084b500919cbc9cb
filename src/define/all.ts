// The feed first: elements that are upgraded after it find it at once.
import './feed.js';
import './top-story.js';
import './strip.js';
import './card.js';
import './live.js';
