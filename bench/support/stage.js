// @ts-check
// Everything that is served: feeds, and a page and a script for each contender.
import { makeByHand } from '../by-hand/make.js';
import { verifyByHand } from '../by-hand/verify.js';
import { sizes } from '../cases/cases.js';
import { sectionOf } from '../cold/draw.js';
import { newsfoldMarkup, placesMarkup, sections } from '../cold/markup.js';
import { buildScript } from './build.js';
import { loadFeedMaker } from './feed.js';

/** Files of contenders by name. */
export const contenders = {
  newsfold: 'newsfold.js',
  'by-hand': 'by-hand.js',
  plain: 'plain.js',
  react: 'react.jsx',
  preact: 'preact.jsx',
  svelte: 'svelte.svelte.js',
  lit: 'lit.js',
  nothing: 'nothing.js',
};

const newsfoldScript = '/cdn/newsfold.js';

/** Returns a page. @param {{ title: string, scripts?: string[], body?: string }} content */
const pageOf = ({ title, scripts = [], body = '<main></main>' }) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${title}</title>
    <link rel="icon" href="data:,">
    ${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n    ')}
  </head>
  <body>
    ${body}
  </body>
</html>
`;

/** Returns the page that shows newsfold's elements, with a strip of any size. @param {number} size */
const comparePage = (size) =>
  pageOf({
    title: 'newsfold by hand',
    scripts: [newsfoldScript, '/scripts/compare.js'],
    body: `${newsfoldMarkup('loading="eager"')}
    <newsfold-strip src="/feed/${size}.json" loading="eager"></newsfold-strip>`,
  });

/**
 * Makes what is served, and compares the markup by hand with newsfold's.
 * @param {import('./server.js').Server} server
 * @param {import('puppeteer-core').Browser} browser
 * @returns {Promise<{ shapes: number, boxes: number, scripts: Record<string, string> }>} shapes of cards, compared boxes,
 * and the script of each contender's news page
 */
export async function setStage({ origin, addJson, addPage, addScript }, browser) {
  const makeFeed = await loadFeedMaker(origin);
  const feed = makeFeed(60);
  addJson('/feed.json', feed);
  for (const size of [...sizes, 86]) addJson(`/feed/${size}.json`, makeFeed(size));

  addScript('/scripts/compare.js', await buildScript(`import './by-hand/page.js';`));
  addPage('/by-hand/1000', comparePage(1000));
  addPage('/by-hand/86', comparePage(86));
  const stripFeeds = [...sections.map((id) => sectionOf(feed, id)), makeFeed(1000)];
  const byHand = await makeByHand(browser, `${origin}/by-hand/1000`, stripFeeds, feed);

  const virtual = { drawn: byHand.source };
  /** @type {Record<string, string>} */
  const scripts = {};
  for (const [name, file] of Object.entries(contenders)) {
    const path = `./contenders/${file}`;
    const steps = await buildScript(
      `import { contender } from '${path}'; import { stepsOf } from './cases/steps.js'; globalThis.bench = stepsOf(contender);`,
      virtual,
    );
    addScript(`/scripts/steps-${name}.js`, steps);
    addPage(
      `/contender/${name}`,
      pageOf({
        title: name,
        scripts: [...(name === 'newsfold' ? [newsfoldScript] : []), `/scripts/steps-${name}.js`],
      }),
    );
    if (name === 'newsfold' || name === 'nothing') continue;
    scripts[name] = await buildScript(
      `import * as contender from '${path}'; import { drawPage } from './cold/draw.js'; drawPage(contender);`,
      virtual,
    );
    addScript(`/scripts/news-${name}.js`, scripts[name] ?? '');
    addPage(
      `/news/${name}`,
      pageOf({ title: name, scripts: [`/scripts/news-${name}.js`], body: placesMarkup }),
    );
  }
  addPage('/news/newsfold', pageOf({ title: 'newsfold', scripts: [newsfoldScript], body: newsfoldMarkup() }));
  addPage('/news/nothing', pageOf({ title: 'nothing', body: placesMarkup }));

  addScript(
    '/scripts/by-hand.js',
    await buildScript(
      `export * from './contenders/by-hand.js'; export { drawPage } from './cold/draw.js';`,
      virtual,
    ),
  );
  return { shapes: byHand.shapes, boxes: await verifyByHand(browser, `${origin}/by-hand/86`), scripts };
}
