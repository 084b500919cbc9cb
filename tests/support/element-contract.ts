import { fixture, html } from '@open-wc/testing';
import { smallFeed } from '../fixtures/feeds.js';
import { expect, now, parts, show } from './page.js';

const junk = [
  42,
  'junk',
  true,
  [],
  {},
  { articles: 'x' },
  { articles: [null, 5, { id: {} }] },
  { items: [[], { id: 1 }] },
];

/** Tests that every element which shows articles must pass. Call inside the `describe` of its tag. */
export function elementContract(
  tag: keyof HTMLElementTagNameMap,
  layouts: readonly string[],
  /** A part that is there only when the element shows data. */
  part = 'card',
): void {
  describe('element contract', () => {
    it('is registered under its tag', () => {
      expect(customElements.get(tag)).to.be.a('function');
    });

    it('shows the same whether its feed is set before or after it is attached', async () => {
      const before = await show(tag, { feed: smallFeed(now) });
      const after = await show(tag);
      Object.assign(after, { feed: smallFeed(now) });
      await after.updateComplete;
      expect(after.shadowRoot?.textContent).to.equal(before.shadowRoot?.textContent);
      expect(parts(after, part)).not.to.be.empty;
    });

    it('survives being detached and attached again', async () => {
      const element = await show(tag, { feed: smallFeed(now) });
      const text = element.shadowRoot?.textContent;
      const { parentElement } = element;
      element.remove();
      parentElement?.append(element);
      await element.updateComplete;
      expect(element.shadowRoot?.textContent).to.equal(text);
    });

    it('is not displayed when hidden', async () => {
      const element = await show(tag, { feed: smallFeed(now), hidden: true });
      expect(getComputedStyle(element).display).to.equal('none');
    });

    it('shows its fallback content until it has articles', async () => {
      const element = await show(tag, {}, 'Our own link');
      const fallback = element.shadowRoot?.querySelector<HTMLSlotElement>('slot:not([name])');
      expect(getComputedStyle(fallback!).display).not.to.equal('none');
      Object.assign(element, { feed: smallFeed(now) });
      await element.updateComplete;
      expect(getComputedStyle(fallback!).display).to.equal('none');
    });

    for (const value of junk) {
      it(`keeps its fallback content when its feed is ${JSON.stringify(value)}`, async () => {
        const element = await show(tag, {
          feed: value,
          headingLevel: Number.NaN,
          limit: -1,
          maxAge: 'x',
          lang: '!!',
          now: 'x',
        });
        expect(parts(element, part)).to.be.empty;
      });
    }

    for (const layout of layouts) {
      it(`is accessible and does not overflow 240 px as ${layout}`, async () => {
        const narrow = await fixture<HTMLElement>(html`<div></div>`);
        narrow.style.inlineSize = '240px';
        const element = await show(tag, { feed: smallFeed(now), layout });
        narrow.append(element);
        await element.updateComplete;
        expect(element.scrollWidth).to.be.at.most(240);
        if (part === 'card')
          for (const node of parts(element, 'headline')) expect(node.scrollWidth).to.be.at.most(240);
        await expect(element).to.be.accessible({ ignoredRules: ['heading-order'] });
      });
    }
  });
}
