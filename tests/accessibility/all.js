// @ts-check
import { readdirSync } from 'node:fs';
import { describe } from 'node:test';
// Imported here, so that its server stops after all tests and not after those of the first file.
import '../support/use-site.js';

// `node --test tests/accessibility/all.js` shares one server and one browser between all files, in a third of the time.
for (const file of readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.test.js')))
  describe(file, () => import(`./${file}`));
