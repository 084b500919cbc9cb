import { expect, now, show } from '../support/page.js';

describe('<newsfold-strip>', () => {
  for (const feed of ['junk', true, 42, '<!doctype html><title>Sorry</title>'])
    it(`parses its feed property once when it is ${JSON.stringify(feed)}`, async () => {
      const strip = await show('newsfold-strip', { feed });
      let updates = 0;
      const { requestUpdate } = strip;
      strip.requestUpdate = (...args) => {
        updates += 1;
        requestUpdate.apply(strip, args);
      };
      await new Promise((resolve) => strip.addEventListener('newsfold-error', resolve, { once: true }));
      updates = 0;
      for (let frame = 0; frame < 50; frame++) await new Promise(requestAnimationFrame);
      // One update when it nears the viewport, not one in each frame.
      expect(updates).to.be.below(5);
    });

  it('dispatches newsfold-error once for an invalid src, however often it updates', async () => {
    let errorCount = 0;
    const count = () => void (errorCount += 1);
    addEventListener('newsfold-error', count);
    const strip = await show('newsfold-strip', { src: 'ftp://news.example/feed', loading: 'eager' });
    for (const limit of [1, 2, 3]) {
      Object.assign(strip, { limit, now: now.toISOString() });
      await strip.updateComplete;
    }
    removeEventListener('newsfold-error', count);
    expect(errorCount).to.equal(1);
  });
});
