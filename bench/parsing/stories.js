// @ts-check
// Stories of an invented newsroom, with as many fields as real ones have. Deterministic.

/** @typedef {{ url: string, width: number, height: number }} Picture */
/** @typedef {ReturnType<typeof makeStory>} Story */

export const site = 'https://tidewater.example';
export const sections = ['Harbour', 'Council', 'Farming', 'Schools', 'Weather', 'Culture'];
const places = ['Saltby', 'Port Ellery', 'Großhaven', 'Nørrevik', 'Villa São Bento', 'Marrow Bay', 'Łękawa'];
const writers = [
  'Ada Brightwell',
  'Tomás Quill',
  'Ines Møller',
  'Yusuf Harrow',
  'Kim Sandoval',
  'Wanda Pike',
];
const tags = [
  'ferries',
  'fishing quotas',
  'tidal power',
  'rail strike',
  'flood defences',
  'housing',
  'elections',
];
const actors = ['The harbour board', 'A committee of farmers', 'Teachers’ unions', 'The mayor', 'Engineers'];
const acts = ['has put off', 'defended', 'rejected', 'will vote on', 'quietly dropped', 'agreed to pay for'];
const things = ['a new sea wall', 'the night ferry', 'longer school days', 'the grain tax'];
const reasons = ['after months of argument', 'as costs rise', 'despite a court’s warning'];
const sayings = ['“Nobody asked the people who live here”', '“It is a start & no more”', '“We can wait”'];
const widths = [320, 640, 1024, 1920];

/** @param {number} length @returns {Story[]} */
export const makeStories = (length) => Array.from({ length }, (_, i) => makeStory(i));

/** @param {number} i */
function makeStory(i) {
  /** @template T @param {T[]} list @param {number} [turn] @returns {T} */
  const pick = (list, turn = 0) => /** @type {T} */ (list[(i * 3 + (i >> 3) + turn) % list.length]);
  const sentence = (/** @type {number} */ turn) =>
    `${pick(actors, turn)} in ${pick(places, turn)} ${pick(acts, turn)} ${pick(things, turn)} ${pick(reasons, turn)}`;
  const paragraph = (/** @type {number} */ turn) =>
    `${sentence(turn)}. ${pick(sayings, turn)}, said ${pick(writers, turn + 1)}, who has kept count of ${i + turn} meetings. ` +
    `A report that was read out on the day puts the price at ${(i + 3) * (turn + 2)} crowns for each household`;
  const slug = `${pick(places).split(' ')[0]?.toLowerCase()}-${pick(things).replaceAll(' ', '-')}`;
  const published = new Date(Date.UTC(2025, 0, 31, 18) - i * 17 * 60_000);
  return {
    id: 70_000_000 + i * 13,
    path: `/en/${encodeURI(slug)}/a-${70_000_000 + i * 13}`,
    title: `${sentence(0)}: part ${i + 1}`,
    summary: `${sentence(1)}. ${sentence(2)}.`,
    paragraphs: Array.from({ length: 7 }, (_, turn) => `${paragraph(turn + 1)}.`),
    published,
    modified: new Date(+published + 11 * 60_000),
    section: pick(sections),
    place: pick(places),
    tags: [0, 1, 2].map((turn) => pick(tags, turn)),
    author: { name: pick(writers), page: `${site}/by/${pick(writers).split(' ')[0]?.toLowerCase()}` },
    picture: {
      alt: `${pick(things)} seen from ${pick(places)}, number ${i + 1}`,
      caption: `${pick(actors, 2)} at work on ${pick(things, 2)} in ${pick(places, 2)}`,
      credit: `${pick(writers, 3)}/Tidewater`,
      sizes: widths.map((width) => ({
        url: `${site}/pictures/${70_000_000 + i * 13}/${width}.jpg`,
        width,
        height: (width * 9) / 16,
      })),
    },
  };
}

/** Returns the body as HTML, with links and emphasis. @param {Story} story */
export const bodyOf = ({ paragraphs, path }) =>
  paragraphs
    .map((paragraph, i) =>
      i === 2
        ? `<p>${escapeMarkup(paragraph)} <a href="${site}${path}?from=body">Read <em>the whole report</em></a>.</p>`
        : `<p>${escapeMarkup(paragraph)}</p>`,
    )
    .join('\n');

/** @param {string} text */
export const escapeMarkup = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
