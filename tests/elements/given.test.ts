import { expect, now, show } from '../support/page.js';

describe('what a page hands over', () => {
  for (const feed of ['junk', true, 42, '<!doctype html><title>Sorry</title>'])
    it(`is read once, be it ${JSON.stringify(feed)}`, async () => {
      const strip = await show('newsfold-strip', { feed });
      let updates = 0;
      const { requestUpdate } = strip;
      strip.requestUpdate = (...given) => {
        updates += 1;
        requestUpdate.apply(strip, given);
      };
      await new Promise((resolve) => strip.addEventListener('newsfold-error', resolve, { once: true }));
      updates = 0;
      for (let turn = 0; turn < 50; turn++) await new Promise(requestAnimationFrame);
      // Once it has come near the viewport, not with every frame.
      expect(updates).to.be.below(5);
    });

  it('is a wrong address told once, however often the element is updated', async () => {
    let told = 0;
    const count = () => void (told += 1);
    addEventListener('newsfold-error', count);
    const strip = await show('newsfold-strip', { src: 'ftp://news.example/feed', loading: 'eager' });
    for (const limit of [1, 2, 3]) {
      Object.assign(strip, { limit, now: now.toISOString() });
      await strip.updateComplete;
    }
    removeEventListener('newsfold-error', count);
    expect(told).to.equal(1);
  });
});
