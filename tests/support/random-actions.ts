import { audioItem, courtItem, feedOf, rainItem, topStoryItem, videoItem } from '../fixtures/feeds.js';
import { drawn, settled } from './snapshot.js';
import { now, serve, show, untilCards } from './page.js';
import { allTags } from './tag-names.js';

/** One thing that a page's own script does. The numbers choose among what there is at that moment. */
export type Deed = { does: keyof typeof deeds; to: number; at: number; with: number };

type Scene = { host: HTMLElement; away: Element[]; urls: string[] };

const feeds = [
  feedOf([courtItem(now), rainItem(now), audioItem(now)], now),
  feedOf([topStoryItem(now), videoItem(now)], now),
  feedOf([], now),
];
const ids = ['a', 'b', ''];
const choices: Record<string, string[]> = {
  for: ids,
  section: ['africa', 'asia', 'nowhere', ''],
  limit: ['0', '1', '2', ''],
  layout: ['list', 'carousel', 'ranked', 'timeline', 'card', 'footer', 'compact', ''],
  'heading-level': ['3', '5', ''],
  article: ['wd-101', 'wd-204', 'gone', ''],
  target: ['_blank', ''],
  loading: ['eager', 'lazy', ''],
  lang: ['de', 'ar', ''],
  now: ['2026-11-25T09:00:00Z', now.toISOString()],
};

const pick = <T>(list: readonly T[], number: number): T => list[number % list.length]!;
const ours = (host: ParentNode) => [...host.querySelectorAll('*')].filter((one) => one.matches(anyOfOurs));
const anyOfOurs = `div, ${allTags.map((tag) => `newsfold-${tag}`).join(', ')}`;
const places = ({ host }: Scene) => [host, ...host.querySelectorAll('div, newsfold-feed')];

function set(element: Element, name: string, value: string): void {
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}

/** Gives an element a feed that is in the page; what it is stands in the markup, too. */
function give(element: Element, number: number): void {
  set(element, 'data-feed', number % 4 === 3 ? '' : String(number % 4));
  Object.assign(element, { feed: feeds[number % 4] });
}

function created(number: number, { urls }: Scene, tag = pick(allTags, number)): Element {
  const element = document.createElement(`newsfold-${tag}`);
  set(element, 'now', now.toISOString());
  set(element, 'time-zone', 'UTC');
  const source = pick(['for', 'src', 'id', 'class'], number >> 4);
  set(element, source, pick(source === 'src' ? urls : ids, number));
  if (number % 3 === 0) give(element, number);
  return element;
}

function changed(element: Element, number: number): void {
  const [name, values] = pick(Object.entries(choices), number);
  set(element, name, pick(values, number >> 4));
}

/** What may be done, to one of our elements and at one of the places for them. */
const deeds = {
  append: (_: Element, place: Element, number: number, scene: Scene) => place.append(created(number, scene)),
  remove: (element: Element) => element.remove(),
  move(element: Element, place: Element, number: number) {
    if (!element.contains(place)) place.insertBefore(element, number % 2 ? place.firstChild : null);
  },
  wrap(element: Element, _: Element, number: number, scene: Scene) {
    const feed = created(number, scene, 'feed');
    element.replaceWith(feed);
    feed.append(element);
  },
  unwrap: (element: Element) => element.replaceWith(...element.childNodes),
  change: (element: Element, _: Element, number: number) => changed(element, number),
  source: (element: Element, _: Element, number: number, { urls }: Scene) =>
    set(element, 'src', pick([...urls, ''], number)),
  feed: (element: Element, _: Element, number: number) => give(element, number),
  rename: (element: Element, _: Element, number: number) => set(element, 'id', pick(ids, number)),
  reload: (element: Element) => void (element as never as { reload?(): void }).reload?.(),
  takeOut(element: Element, _: Element, __: number, { away }: Scene) {
    element.remove();
    away.push(element);
  },
  putBack(_: Element, place: Element, number: number, { away }: Scene) {
    place.append(...away.splice(number % (away.length + 1), 1));
  },
  clone(element: Element, _: Element, __: number, { host }: Scene) {
    // Each time that the whole of a page is cloned it is twice as large.
    if (ours(host).length > 30) return;
    const copy = element.cloneNode(true) as Element;
    for (const one of [copy, ...ours(copy)]) one.removeAttribute('data-feed');
    element.after(copy);
  },
  wait: () => new Promise((resolve) => setTimeout(resolve)),
  waitForFrame: () => new Promise(requestAnimationFrame),
};

/** What is done, an attribute changed twice as often as the rest. */
export const allDeeds = [...Object.keys(deeds), 'change'] as (keyof typeof deeds)[];

/** Addresses of the same feeds, each in the page's memory already, and words of the languages. */
export async function readyUrls(): Promise<string[]> {
  const urls = await Promise.all(feeds.map(async (feed) => (await serve(feed)).url));
  for (const [i, src] of urls.entries())
    await untilCards(
      await show('newsfold-strip', { src, loading: 'eager', lang: 'de' }),
      feeds[i]!.items.length,
    );
  await show('newsfold-strip', { feed: feeds[0], loading: 'eager', lang: 'ar' });
  return urls;
}

/** Does one thing after the other, and says where the elements then show anything but what a new page does. */
export async function play(scene: Scene, plan: readonly Deed[]): Promise<string> {
  const { host } = scene;
  for (const { does, to, at, with: number } of plan) {
    const elements = ours(host);
    if (!elements.length) host.append(created(to, scene));
    await deeds[does](
      pick(elements.length ? elements : ours(host), to),
      pick(places(scene), at),
      number,
      scene,
    );
  }
  const shown = await look(host);
  const markup = host.innerHTML;
  host.replaceChildren();
  const fresh = document.createElement('div');
  fresh.innerHTML = markup;
  for (const element of fresh.querySelectorAll('[data-feed]'))
    give(element, Number(element.getAttribute('data-feed')));
  host.append(...fresh.childNodes);
  const afresh = await look(host);
  host.replaceChildren();
  return difference(shown, afresh);
}

function difference(one: string, other: string): string {
  if (one === other) return '';
  const start = [...one].findIndex((letter, i) => letter !== other[i]);
  return [one, other].map((text) => text.slice(Math.max(0, start - 150), start + 150)).join('\n≠\n');
}

async function look(host: Element): Promise<string> {
  const elements = ours(host);
  await settled(elements);
  const shown = elements.map((one) => {
    const states = ['empty', 'live', 'stale'].filter((state) => one.matches(`:state(${state})`));
    return [one.localName, states, drawn(one)].join(' ');
  });
  return shown.join('\n');
}
