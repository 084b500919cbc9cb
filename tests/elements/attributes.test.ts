import { worldDesk } from '../fixtures/world-desk/index.js';
import { expect, now, show } from '../support/page.js';

const tags = ['card', 'strip', 'sections', 'top-story', 'ticker', 'article', 'topics', 'masthead'] as const;
const given = {
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

describe('an attribute that is taken away again', () => {
  for (const tag of tags) {
    for (const [name, value] of Object.entries(given)) {
      it(`leaves <newsfold-${tag}> as it was without ${name}`, async () => {
        const element = await show(`newsfold-${tag}`, { feed: worldDesk({ now }) });
        const text = element.shadowRoot!.textContent;
        element.setAttribute(name, value);
        await element.updateComplete;
        element.removeAttribute(name);
        await element.updateComplete;
        expect(element.shadowRoot!.textContent === text).to.equal(true);
      });
    }
  }
});
