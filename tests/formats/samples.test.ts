import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/formats/parse-feed.js';

const index: string[] = await fetch('/samples/index.json').then((answer) => (answer.ok ? answer.json() : []));

type Teaser = { id?: number };

/** How many articles a sample holds, counted without the parser. */
function countOf(wire: {
  id?: number;
  items?: unknown[];
  mainContent?: Teaser;
  teaserGroup?: { items: { reference?: Teaser }[] };
}): number {
  if (Array.isArray(wire.items)) return wire.items.length;
  const main = String(wire.id ?? wire.mainContent?.id);
  const teasers = wire.teaserGroup?.items ?? [];
  return 1 + teasers.filter(({ reference }) => String(reference?.id) !== main).length;
}

describe('the samples of real feeds', () => {
  for (const [format, prefix] of [
    ['json-feed', 'jsonfeed'],
    ['dw', 'dw'],
  ] as const) {
    const files = index.filter((file) => file.startsWith(`${prefix}-`) && file.endsWith('.json'));

    if (!files.length)
      it(`SKIPPED: there is no ${prefix}-*.json in the folder of samples`, function () {
        this.skip();
      });

    for (const file of files) {
      it(`${file} loses nothing`, async () => {
        const text = await fetch(`/samples/${file}`).then((answer) => answer.text());
        const parsed = await parseFeed(text, { url: `https://samples.example/${file}` });
        expect(parsed.format).to.equal(format);
        expect(parsed.problems).to.deep.equal([]);
        expect(parsed.feed.articles).to.have.length(countOf(JSON.parse(text)));
      });
    }
  }
});
