import { worldDesk } from '../fixtures/world-desk/index.js';
import { expect, now, show } from '../support/page.js';

const tags = ['card', 'strip', 'sections', 'top-story', 'ticker', 'article', 'topics', 'masthead'] as const;
const attributes = {
  section: 'africa',
  topic: 'Harvest',
  kind: 'video',
  exclude: 'wd-101',
  'max-age': 'P1D',
  pin: 'wd-204',
  offset: '1',
  limit: '1',
  dedupe: '',
  article: 'wd-204',
  'heading-level': '4',
  'link-params': 'a=b',
};

for (const tag of tags) {
  describe(`<newsfold-${tag}>`, () => {
    for (const [name, value] of Object.entries(attributes)) {
      it(`shows the same as before once ${name} is set and removed`, async () => {
        const element = await show(`newsfold-${tag}`, { feed: worldDesk({ now }) });
        const text = element.shadowRoot!.textContent;
        element.setAttribute(name, value);
        await element.updateComplete;
        element.removeAttribute(name);
        await element.updateComplete;
        expect(element.shadowRoot!.textContent === text).to.equal(true);
      });
    }
  });
}
