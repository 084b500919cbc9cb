// @ts-check
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { everyElement, inFeed, show, useNews } from './news-page.js';
import { contrast, luminance, luminances } from './pixels.js';

const news = useNews();
/** @type {import('puppeteer-core').Page} */ let page;
/** @type {import('../fixtures/world-desk/feed-json.js').JsonFeed} */ let feed;

before(async () => {
  feed = await news.worldDesk();
  const rain = feed.items.find(({ id }) => id === 'wd-101');
  if (rain) rain.content_html += '<p>A <mark>marked</mark> word</p>';
  page = await news.open();
});

/** Where each token is used with its default value, and the minimum contrast to the background. */
const tokens = /** @type {const} */ ([
  // token, host, selector, property, pseudo-element, minimum contrast
  ['text', 'newsfold-card', '[part="headline"]', 'color', '', 4.5],
  ['text', 'newsfold-article', '.body p', 'color', '', 4.5],
  ['text', 'newsfold-article', '.body a', 'color', '', 4.5],
  ['text', 'newsfold-article', '.body mark', 'color', '', 4.5],
  ['text', 'newsfold-article', '.permalink button', 'color', '', 4.5],
  ['text', 'newsfold-article', '.player.audio .title', 'color', '', 4.5],
  ['text', 'newsfold-article', '.player:not(.audio) .title', 'color', '', 4.5],
  ['text-muted', 'newsfold-card', '[part="meta"]', 'color', '', 4.5],
  ['text-muted', 'newsfold-card', 'figcaption', 'color', '', 4.5],
  ['text-muted', 'newsfold-article', '.updated', 'color', '', 4.5],
  ['text-muted', 'newsfold-article', '[part="byline"]', 'color', '', 4.5],
  ['text-muted', 'newsfold-ticker', 'time', 'color', '', 4.5],
  ['text-muted', 'newsfold-masthead', '.label', 'color', '', 4.5],
  ['accent', 'newsfold-card', '.overline', 'color', '', 4.5],
  ['accent', 'newsfold-strip', '[part="more"]', 'color', '', 4.5],
  ['accent', 'newsfold-ticker', '[part="label"]', 'color', '', 4.5],
  ['accent', '[layout="ranked"]', '[part="item"]', 'color', '::before', 4.5],
  ['accent', '[layout="timeline"]', '[part="item"]', 'background-color', '::before', 3],
  ['live', 'newsfold-live', '.on-air', 'color', '', 4.5],
  ['live', 'newsfold-sections', '.breaking', 'color', '', 4.5],
  ['focus', 'newsfold-topics', '[part="link"]', 'outline-color', '', 3],
  ['focus', 'newsfold-topics', '[part="skip"]', 'color', '', 4.5],
  ['border', 'newsfold-topics', '[part="link"]', 'border-top-color', '', 1],
  ['border', 'newsfold-article', '.permalink button', 'border-top-color', '', 1],
  ['border', '[layout="carousel"]', '.controls button', 'border-top-color', '', 1],
]);

describe('contrast', () => {
  for (const scheme of ['light', 'dark']) {
    test(`is sufficient for the default of every token on a ${scheme} page`, async (t) => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await show(page, inFeed(everyElement.join('')), feed);
      const rows = await page.evaluate((tokens) => {
        return tokens.map(([token, host, selector, property, pseudo, minimum]) => {
          const roots = inPage.all(host).flatMap(({ shadowRoot }) => shadowRoot ?? []);
          const [node] = roots.flatMap((root) => inPage.all(selector, root));
          if (!node) throw new Error(`There is no ${selector} in ${host}`);
          // The focus indicator has its colour only while it is shown.
          if (property === 'outline-color' && node instanceof HTMLElement) node.focus({ focusVisible: true });
          return {
            token,
            place: `${host} ${selector}${pseudo}`,
            minimum,
            ...inPage.colours(node, property, pseudo),
          };
        });
      }, tokens);
      const weak = [];
      for (const { token, place, minimum, front, back } of rows) {
        const ratio = contrast(luminance(front), luminance(back));
        const row = `${token.padEnd(10)} ${scheme.padEnd(5)} ${ratio.toFixed(2).padStart(5)} of ${minimum}  ${place}`;
        t.diagnostic(row);
        if (ratio < minimum) weak.push(row);
      }
      assert.deepEqual(weak, []);
    });
  }

  const white = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"><path fill="#fff" d="M0 0h16v9H0z"/></svg>')}`;

  const overlay = '<newsfold-card layout="overlay" article="wd-402"></newsfold-card>';
  const article = '<newsfold-article article="wd-101"></newsfold-article>';
  for (const [markup, text, width] of /** @type {const} */ ([
    [overlay, '.text', 900],
    [overlay, '.text', 280],
    [article, '.body .player .title', 600],
  ])) {
    test(`is sufficient for ${text} of ${markup} on a white image ${width} px wide`, async () => {
      const body =
        '<video poster="/pictures/alps-wide-460.jpg" title="A forecaster reads the sky over Machakos" src="https://media.worlddesk.example/sky.mp4"></video>';
      const items = feed.items.map((item) => ({ ...item, content_html: body }));
      await show(page, inFeed(`<div style="width: ${width}px">${markup}</div>`), { ...feed, items });
      const lines = await page.evaluate(
        async (white, text) => {
          for (const node of inPage.all('img')) Object.assign(node, { srcset: '', src: white });
          await inPage.loadImages();
          const node = inPage.first(text);
          node.scrollIntoView({ block: 'center' });
          const lines = inPage.linesOf(node);
          for (const part of [node, ...node.querySelectorAll('*')])
            part.setAttribute('style', 'color: transparent !important; text-shadow: none');
          return lines;
        },
        white,
        text,
      );
      assert.ok(lines.length > 0);
      const weak = [];
      for (const { text, front, box } of lines) {
        const ratio = contrast(luminance(front), Math.max(...(await luminances(page, box))));
        if (ratio < 4.5) weak.push(`${text}: ${ratio.toFixed(2)}`);
      }
      assert.deepEqual(weak, []);
    });
  }
});
