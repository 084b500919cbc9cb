import { expect } from '@open-wc/testing';
import { smallFeed } from '../fixtures/feeds.js';
import { show } from '../support/page.js';

/** Counts the nodes of a tree by kind. */
function count(root: Node): { nodes: number; comments: number; whiteSpace: number } {
  const walker = document.createTreeWalker(root);
  const counts = { nodes: 0, comments: 0, whiteSpace: 0 };
  while (walker.nextNode()) {
    const { nodeType, textContent } = walker.currentNode;
    counts.nodes++;
    if (nodeType === Node.COMMENT_NODE) counts.comments++;
    if (nodeType === Node.TEXT_NODE && !textContent?.trim()) counts.whiteSpace++;
  }
  return counts;
}

describe('a card of a strip', () => {
  const now = new Date('2026-03-01T12:00:00Z');

  it('has at most 40 nodes, 12 of them comments, and no white space of its own', async () => {
    for (const layout of ['row', 'list', 'carousel', 'ranked'] as const) {
      const strip = await show('newsfold-strip', { feed: smallFeed(now), layout });
      const list = strip.shadowRoot!.querySelector('[part="list"]')!;
      const cards = list.children.length;
      expect(cards, layout).to.be.greaterThan(0);
      const { nodes, comments, whiteSpace } = count(list);
      expect(nodes / cards, `${layout}: nodes`).to.be.at.most(40);
      expect(comments / cards, `${layout}: comments`).to.be.at.most(12);
      expect(whiteSpace / cards, `${layout}: white space`).to.be.below(1);
    }
  });

  it('has no listener of its own', async () => {
    const { addEventListener } = EventTarget.prototype;
    const added: string[] = [];
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...args) {
      if (this instanceof Element && this.closest('.story')) added.push(`${args[0]} at ${this.localName}`);
      return addEventListener.apply(this, args);
    } as typeof addEventListener;
    try {
      await show('newsfold-strip', { feed: smallFeed(now) });
    } finally {
      EventTarget.prototype.addEventListener = addEventListener;
    }
    expect(added).to.deep.equal([]);
  });
});
