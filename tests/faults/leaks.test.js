// @ts-check
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { useNews } from '../accessibility/news-page.js';
import { allTags } from '../support/tag-names.js';
import { useBuiltPage } from './built-page.js';
import { countPending, measureRetained } from './retained.js';

/** @typedef {import('puppeteer-core').Page} Page */

const { open } = await useBuiltPage(useNews().worldDesk, {
  '/': '<newsfold-feed id="desk" src="/feed/0" loading="eager"></newsfold-feed>',
});

/** Cycles until the engine has compiled and cached most of what it keeps for hot code. */
const warmUp = 600;
/** Bytes that the heap may grow after that, because the engine continues to optimize. Three strips need more. */
const tolerance = 150_000;

/**
 * Attaches, uses and detaches elements repeatedly: new ones, and some of them twice.
 * @param {Page} page
 * @param {string} tag
 * @param {number} cycles
 */
const runCycles = (page, tag, cycles) =>
  page.evaluate(
    async (tag, cycles) => {
      const main = /** @type {HTMLElement} */ (document.querySelector('main'));
      const frame = () => new Promise(requestAnimationFrame);
      for (let i = 0; i < cycles; i++) {
        const element = /** @type {any} */ (document.createElement(tag));
        const source = ['src="/feed/0"', 'src="/feed/1"', 'for="desk"', 'for="none"', ''][i % 5];
        const container = document.createElement('div');
        container.innerHTML = `<newsfold-feed src="/feed/1"><div ${source} refresh="15" loading="eager" limit="4"></div></newsfold-feed>`;
        const model = /** @type {Element} */ (container.querySelector('div'));
        for (const { name, value } of model.attributes) element.setAttribute(name, value);
        element.setAttribute('layout', i % 2 ? 'carousel' : 'row');
        if (tag === 'newsfold-article') element.setAttribute('article', 'wd-103');
        if (i % 2) model.replaceWith(element);
        else container.append(element);
        main.append(container);
        await element.updateComplete;
        // Occasionally long enough for observers, measuring and playback.
        if (i % 25 === 0) {
          await frame();
          await frame();
          element.shadowRoot.querySelector('button')?.click();
          await element.reload();
        }
        container.remove();
        if (i % 3 === 0) main.append(element);
        element.remove();
        if (i % 10 === 0) await frame();
      }
      // As long as measuring and an impression take.
      await new Promise((resolve) => setTimeout(resolve, 1200));
    },
    tag,
    cycles,
  );

describe('memory', () => {
  for (const tag of allTags.map((name) => `newsfold-${name}`)) {
    const cycles = tag === 'newsfold-strip' ? 1000 : 200;
    test(`is released after ${cycles} cycles of <${tag}>`, async (context) => {
      const page = await open('/', countPending);
      const before = await measureRetained(page, tag);
      await runCycles(page, tag, warmUp);
      const first = await measureRetained(page, tag);
      await runCycles(page, tag, cycles);
      const last = await measureRetained(page, tag);
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
      assert.ok(growth < tolerance, `${growth} bytes are retained`);
      await page.close();
    });
  }

  test('of 100 strips is released after they are detached', async (context) => {
    const page = await open('/', countPending);
    const mount = (/** @type {number} */ count) =>
      page.evaluate(async (count) => {
        const container = document.createElement('div');
        const markup = '<newsfold-strip src="/feed/0" loading="eager" limit="8"></newsfold-strip>';
        container.innerHTML = markup.repeat(count);
        document.querySelector('main')?.replaceChildren(container);
        const strips = [...container.children];
        while (!strips.every((strip) => strip.shadowRoot?.querySelector('[part~="card"]')))
          await new Promise(requestAnimationFrame);
        await new Promise((resolve) => setTimeout(resolve, 1200));
        return strips.length;
      }, count);
    await mount(100);
    await mount(0);
    const before = await measureRetained(page, 'newsfold-strip');
    await mount(100);
    const during = await measureRetained(page, 'newsfold-strip');
    await mount(0);
    const after = await measureRetained(page, 'newsfold-strip');
    const perStrip = (during.heap - before.heap) / 100;
    context.diagnostic(`heap per attached strip of 8: ${Math.round(perStrip)} bytes`);
    context.diagnostic(`heap left when 100 of them are detached: ${after.heap - before.heap} bytes`);
    assert.equal(during.elements, 100);
    assert.equal(after.elements, 0);
    assert.ok(after.heap - before.heap < perStrip, 'more than one strip of a hundred is retained');
    await page.close();
  });
});
