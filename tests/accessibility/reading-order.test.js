// @ts-check
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { everyElement, inFeed, now, show, useNews } from './news-page.js';
import { readAloud, textsOf } from './read-aloud.js';

const news = useNews();
/** @type {import('puppeteer-core').Page} */ let page;
/** @type {object} One story, one video, one live blog; the channel is on the air. */ let feed;

before(async () => {
  page = await news.open();
  const fixtures = await news.fixtures();
  const items = [fixtures.rainItem(now), fixtures.videoItem(now), fixtures.liveBlogItem(now)];
  feed = { ...fixtures.channelFeed(now, 'live'), items };
});

/** Removes the common indent of a template; a value of several lines is indented like its first line. */
function tree(/** @type {TemplateStringsArray} */ pieces, /** @type {unknown[]} */ ...values) {
  const text = pieces.reduce((before, piece, i) => {
    const indent = /[^\n]*$/.exec(before)?.[0] ?? '';
    return before + String(values[i - 1]).replaceAll('\n', `\n${indent}`) + piece;
  });
  const commonIndent = /^\n( *)/.exec(text)?.[1] ?? '';
  return text.replaceAll(`\n${commonIndent}`, '\n').trim();
}

const title = 'Rain forecasts reach the fields by text message, one village at a time';
const headline = (/** @type {number} */ level, text = title) => tree`
  heading "${text}" ${level}
    link "${text}"`;
const summary =
  'paragraph: Forecasters in Kenya now send 40,000 farmers a line they can act on: plant, wait, or cover the seedlings.';
const image = 'image "Heaped white clouds in a pale sky over open country"';
const caption =
  'Figcaption: Clouds over dry country, from the archive | Image: Dorothea Lange/Getty Open Content';
/** A card, from kicker to image. */
const card = (/** @type {number} */ level, /** @type {string} */ text, picture = image) => tree`
  article
    paragraph: Climate · Kenya
    ${headline(level)}
    ${text}
    figure
      ${picture}`;
const summaryAndAge = `${summary}\nparagraph: 2 hours ago`;
/** A section with one story. */
const section = (/** @type {number} */ level, /** @type {string} */ content) => tree`
  region "Africa"
    ${headline(level, 'Africa')}
    link "Skip Africa"
    ${content}
    link "More from Africa"`;
const list = (/** @type {string[]} */ ...items) =>
  ['list', ...items.map((item) => `  listitem 1\n    ${item.replaceAll('\n', '\n    ')}`)].join('\n');

/** The expected accessibility tree by markup. @type {Record<string, string>} */
const expected = {
  '<newsfold-feed><p>Our own words</p></newsfold-feed>': 'paragraph: Our own words',
  '<newsfold-card></newsfold-card>': card(3, summaryAndAge, `${image}\n${caption}`),
  '<newsfold-card layout="compact" article="wd-204"></newsfold-card>': tree`
    article
      paragraph: Science · South Korea
      ${headline(3, 'Video, What a walking robot learns from a cat, 5 minutes 28 seconds')}
      paragraph: 21 hours ago
      figure
        image "Twelve photographs of a tabby cat walking in front of a grid"`,
  '<newsfold-card layout="headline" article="wd-202"></newsfold-card>': tree`
    article
      paragraph: Live | Politics · Nepal
      ${headline(3, 'Live blog, Counting day in the hill councils')}
      paragraph: 3 hours ago`,
  '<newsfold-top-story></newsfold-top-story>': tree`
    region "Top story"
      heading "Top story" 2
      ${card(3, summaryAndAge, `${image}\n${caption}`)}`,
  '<newsfold-strip section="africa"></newsfold-strip>': section(2, list(card(3, summaryAndAge))),
  '<newsfold-strip section="africa" layout="carousel"></newsfold-strip>': section(
    2,
    `group "Africa" carousel\n  group "1 of 1"\n    ${card(3, summaryAndAge).replaceAll('\n', '\n    ')}`,
  ),
  '<newsfold-strip section="africa" layout="ranked"></newsfold-strip>': section(
    2,
    list(`“1”\n${card(3, 'paragraph: 2 hours ago')}`),
  ),
  '<newsfold-strip section="africa" layout="timeline"></newsfold-strip>': section(
    2,
    `heading "Today" 3\n${list(card(4, 'paragraph: 6:06 AM'))}`,
  ),
  '<newsfold-sections section="africa" heading="More stories"></newsfold-sections>': tree`
    heading "More stories" 2
    ${section(3, list(card(4, summaryAndAge)))}`,
  '<newsfold-live layout="card"></newsfold-live>': tree`
    paragraph
      link "Live: Live TV"
    paragraph: On now | News | Next | 9:30 AM | Second Half`,
  '<newsfold-topics limit="2"></newsfold-topics>': tree`
    navigation "In focus"
      heading "In focus" 2
      link "Skip In focus"
      ${list('link "Elections"', 'link "Energy transition"')}`,
  '<newsfold-masthead limit="1"></newsfold-masthead>': tree`
    navigation "World Desk"
      link "Skip to content"
      paragraph
        link "World Desk"
      ${list('link "Live: Live TV"', 'link "Latest audio"', 'link "Latest videos"')}
      group "In focus"
        ${list('link "Elections"')}`,
  '<newsfold-ticker limit="1"></newsfold-ticker>': tree`
    region "Latest stories"
      paragraph: Latest stories
      link "Skip Latest stories"
      ${list(`link "${title}"\ntime: 2 hours ago`)}`,
  '<newsfold-article article="wd-101" heading-level="1"></newsfold-article>': tree`
    article
      sectionheader
        paragraph
          link "Climate"
          link "Kenya"
        heading "${title}" 1
        ${summaryAndAge}
        paragraph: Updated | 12 minutes ago
        figure
          ${image}
          ${caption}
      paragraph: The message arrives before six: two days dry, then rain, do not plant the lower field. It is written by people, not by a machine, and each of them knows the slope it is meant for.
      heading "What changes for the farmers?" 2
      paragraph: In the trial counties a third less seed was lost last season. The service now has to show that it can grow without losing the one thing that made it trusted: somebody answers when you write back.
      figure
        button "Play: A forecaster reads the sky over Machakos"
        Figcaption: Two minutes on the hill above the office
      heading "Who pays for it?" 2
      paragraph
        “A message costs less than a cup of tea. The counties have asked the three networks to carry it for nothing while the”
        link "harvest"
        “lasts; one has agreed.”
      paragraph
        link "Amina Weru"
        “aw/kt”
      link "worlddesk.example/s/101"
      button "Copy link"
      navigation "Related topics"
        heading "Related topics" 2
        link "Skip Related topics"
        ${list('link "Harvest"', 'link "Science"')}`,
};

describe('accessibility tree', () => {
  for (const [markup, lines] of Object.entries(expected)) {
    test(`of ${markup} has the expected order and names`, async () => {
      await show(page, inFeed(markup), feed);
      assert.deepEqual((await readAloud(page)).split('\n'), lines.split('\n'));
    });
  }

  test('of a strip on a German page has German messages and stories in their own language', async () => {
    const strip = '<newsfold-strip section="africa" target="_blank"></newsfold-strip>';
    await show(page, inFeed(`<div lang="de">${strip}</div>`), feed);
    await page.waitForFunction(() => inPage.first('[part="skip"]').textContent?.includes('überspringen'));
    const lines = (await readAloud(page)).split('\n');
    assert.ok(lines.includes('  link "„Africa“ überspringen"'), lines.join('\n'));
    assert.ok(lines.includes('  link "Mehr: Africa (öffnet in neuem Tab)"'), lines.join('\n'));
    assert.ok(lines.includes('        paragraph: vor 2 Stunden'), lines.join('\n'));
    assert.equal(await page.evaluate(() => inPage.first('[part="headline"]').lang), 'en');
  });

  test('separates adjacent texts', async () => {
    await show(page, inFeed(everyElement.join('')), await news.worldDesk());
    const texts = new Set(await textsOf(page));
    assert.ok(texts.size > 30, `${texts.size} texts`);
    // “38 minutes agoAFP”: a small letter or a digit that a capital follows without a space.
    assert.deepEqual(
      [...texts].filter((text) => /[\p{Ll}\p{N}]\p{Lu}/u.test(text)),
      [],
    );
  });
});
