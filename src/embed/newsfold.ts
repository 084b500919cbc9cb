/** What one `<script type="module">` tag loads: every element, registered. A page that imports it may give it words. */
import '../define/all.js';

export { registerWords } from '../controllers/message-store.js';
