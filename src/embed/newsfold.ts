/**
 * The script for a `<script type="module">` tag: registers all elements. `registerWords` is for pages that import it.
 */
import '../define/all.js';

export { registerWords } from '../controllers/message-store.js';
