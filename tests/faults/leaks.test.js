// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useNews } from '../accessibility/news-page.js';
import { allTags } from '../support/tag-names.js';
import { useBuiltPage } from './built-page.js';
import { countPending, leftOver } from './left-over.js';

/** @typedef {import('puppeteer-core').Page} Page */

const { open } = await useBuiltPage(useNews().worldDesk, {
  '/': '<newsfold-feed id="desk" src="/feed/0" loading="eager"></newsfold-feed>',
});

/** Cycles until the engine has learned most of what it keeps of code that runs often. */
const warmUp = 600;
/** Bytes that a heap may grow after that: the engine goes on learning. Three strips take more. */
const tolerance = 150_000;

/**
 * Attaches elements, uses them and detaches them, again and again: new ones, and the same ones for several times.
 * @param {Page} page
 * @param {string} tag
 * @param {number} cycles
 */
const live = (page, tag, cycles) =>
  page.evaluate(
    async (tag, cycles) => {
      const main = /** @type {HTMLElement} */ (document.querySelector('main'));
      const frame = () => new Promise(requestAnimationFrame);
      for (let i = 0; i < cycles; i++) {
        const element = /** @type {any} */ (document.createElement(tag));
        const source = ['src="/feed/0"', 'src="/feed/1"', 'for="desk"', 'for="none"', ''][i % 5];
        const place = document.createElement('div');
        place.innerHTML = `<newsfold-feed src="/feed/1"><div ${source} refresh="15" loading="eager" limit="4"></div></newsfold-feed>`;
        const model = /** @type {Element} */ (place.querySelector('div'));
        for (const { name, value } of model.attributes) element.setAttribute(name, value);
        element.setAttribute('layout', i % 2 ? 'carousel' : 'row');
        if (tag === 'newsfold-article') element.setAttribute('article', 'wd-103');
        if (i % 2) model.replaceWith(element);
        else place.append(element);
        main.append(place);
        await element.updateComplete;
        // Now and then so long that it is seen, measured and played.
        if (i % 25 === 0) {
          await frame();
          await frame();
          element.shadowRoot.querySelector('button')?.click();
          await element.reload();
        }
        place.remove();
        if (i % 3 === 0) main.append(element);
        element.remove();
        if (i % 10 === 0) await frame();
      }
      // Two frames until all is measured, and as long as an impression takes.
      await new Promise((resolve) => setTimeout(resolve, 1200));
    },
    tag,
    cycles,
  );

for (const tag of allTags.map((name) => `newsfold-${name}`)) {
  const cycles = tag === 'newsfold-strip' ? 1000 : 200;
  test(`${cycles} of <${tag}> come and go and nothing is left of them`, async (context) => {
    const page = await open('/', countPending);
    const before = await leftOver(page, tag);
    await live(page, tag, warmUp);
    const first = await leftOver(page, tag);
    await live(page, tag, cycles);
    const last = await leftOver(page, tag);
    const growth = last.heap - first.heap;
    context.diagnostic(
      `${tag}: ${growth} bytes and ${last.nodes - first.nodes} nodes more after ${cycles} cycles`,
    );
    assert.deepEqual(last.window, before.window);
    assert.deepEqual(last.document, before.document);
    assert.deepEqual(last.root, first.root);
    assert.deepEqual(last.pending, before.pending);
    assert.equal(last.elements, before.elements);
    assert.equal(last.nodes, first.nodes);
    assert.ok(growth < tolerance, `${growth} bytes are left`);
    await page.close();
  });
}

test('a strip has its price, and it is given back', async (context) => {
  const page = await open('/', countPending);
  const mount = (/** @type {number} */ count) =>
    page.evaluate(async (count) => {
      const place = document.createElement('div');
      const markup = '<newsfold-strip src="/feed/0" loading="eager" limit="8"></newsfold-strip>';
      place.innerHTML = markup.repeat(count);
      document.querySelector('main')?.replaceChildren(place);
      const strips = [...place.children];
      while (!strips.every((strip) => strip.shadowRoot?.querySelector('[part~="card"]')))
        await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve, 1200));
      return strips.length;
    }, count);
  await mount(100);
  await mount(0);
  const before = await leftOver(page, 'newsfold-strip');
  await mount(100);
  const during = await leftOver(page, 'newsfold-strip');
  await mount(0);
  const after = await leftOver(page, 'newsfold-strip');
  const perStrip = (during.heap - before.heap) / 100;
  context.diagnostic(`heap per attached strip of 8: ${Math.round(perStrip)} bytes`);
  context.diagnostic(`heap left when 100 of them are detached: ${after.heap - before.heap} bytes`);
  assert.equal(during.elements, 100);
  assert.equal(after.elements, 0);
  assert.ok(after.heap - before.heap < perStrip, 'more than one strip of a hundred is left');
  await page.close();
});
