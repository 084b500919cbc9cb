/** What one `<script type="module">` tag loads: every element, registered. */
import '../define/all.js';
