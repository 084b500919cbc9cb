// @ts-check
// What a card shows of an item of a JSON Feed. All contenders but newsfold share it: an author who knows the feed and
// writes English only needs no more.

/** @typedef {Record<string, any>} Item an item of a JSON Feed */
/** @typedef {Record<string, string>} Fields texts and attribute values of a card by name; absent or empty: not shown */

const hour = 3_600_000;
/** @type {Record<string, string>} */
const kinds = { video: 'Video', audio: 'Audio', gallery: 'Gallery', live: 'Live blog', link: 'Link' };
/** @type {Record<string, string>} */
const labels = { breaking: 'Breaking', exclusive: 'Exclusive', analysis: 'Analysis', opinion: 'Opinion' };

/** @type {Intl.DateTimeFormat | undefined} */
let dates;

/** “3 hours ago”; from 24 hours on “November 23, 2026”. @param {number} published @param {number} now */
export function formatAge(published, now) {
  const age = now - published;
  if (age >= 24 * hour)
    return (dates ??= new Intl.DateTimeFormat('en', { dateStyle: 'long' })).format(published);
  return age >= hour ? inUnits(age / hour, 'hour') : inUnits(age / 60_000, 'minute');
}

/** @param {number} count @param {string} unit */
const inUnits = (count, unit) => `${plural(Math.floor(count), unit)} ago`;

/** @param {number} count @param {string} unit */
const plural = (count, unit) => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** @param {number} seconds */
function formatDuration(seconds) {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const parts = h ? [h, m, s] : [m, s];
  return parts.map((part, i) => (i ? String(part).padStart(2, '0') : part)).join(':');
}

/** @param {number} seconds */
function formatDurationInWords(seconds) {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  return [h && plural(h, 'hour'), m && plural(m, 'minute'), s && plural(s, 'second')]
    .filter(Boolean)
    .join(' ');
}

/**
 * @param {Item} item
 * @param {string} heading title of the strip; a kicker that repeats it is left out
 * @param {number} now milliseconds since 1970
 * @returns {Fields}
 */
export function fieldsOf(item, heading, now) {
  const { _newsfold: more } = item;
  const { kind, label, agencies = [], image } = more;
  const duration = Math.round(more.duration_in_seconds ?? 0);
  const published = new Date(item.date_published);
  const [kicker = '', place = ''] = kickerOf(more.kicker, heading);
  /** @type {Fields} */
  const fields = {
    id: item.id,
    title: item.title,
    url: item.url,
    summary: item.summary,
    kicker,
    place,
    date: published.toISOString(),
    age: formatAge(+published, now),
    badge: kind === 'live' ? 'Live' : '',
    label: labels[label] ?? '',
    kind: kinds[kind] ?? '',
    agency: agencies[0] ?? '',
    agencies: agencies.join(', '),
    secondAgency: agencies[1] ?? '',
    duration: duration ? formatDuration(duration) : '',
    durationInWords: duration ? formatDurationInWords(duration) : '',
    sponsor: more.sponsor?.name ?? '',
  };
  return image ? Object.assign(fields, pictureOf(image)) : fields;
}

/** @param {unknown} kicker a title, a link, or a list of them @param {string} heading @returns {string[]} */
function kickerOf(kicker, heading) {
  const links = Array.isArray(kicker) ? kicker : kicker ? [kicker] : [];
  const titles = links.map((link) => link.title ?? link);
  return titles.filter((title) => title.toLowerCase() !== heading.toLowerCase());
}

/** @param {Record<string, any>} image @returns {Fields} */
function pictureOf({ alt = '', caption = '', credit = '', focus, renditions }) {
  const center = focus ? `${percent(focus[0])} ${percent(focus[1])}` : '';
  const main = renditions.find((/** @type {any} */ { width }) => width >= 700) ?? renditions.at(-1);
  return {
    alt,
    caption,
    credit: credit && `Image: ${credit}`,
    focus: center,
    position: center && `object-position: ${center};`,
    src: main.url,
    width: String(main.width),
    height: String(main.height),
    srcset: renditions.length > 1 ? renditions.map(toCandidate).join(', ') : '',
  };
}

/** @param {number} fraction */
const percent = (fraction) => `${Math.round(fraction * 100)}%`;

/** @param {{ url: string, width: number }} rendition */
const toCandidate = ({ url, width }) => `${url} ${width}w`;
