// @ts-check
import { readdirSync } from 'node:fs';
import { describe } from 'node:test';
// Here, so that what it starts ends after all tests and not after those of the first file.
import '../support/use-site.js';

// `node --test tests/accessibility/all.js` has one server and one browser for all files, and takes a third of the time.
for (const file of readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.test.js')))
  describe(file, () => import(`./${file}`));
