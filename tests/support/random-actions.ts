import { audioItem, courtItem, feedOf, rainItem, topStoryItem, videoItem } from '../fixtures/feeds.js';
import { snapshot, untilUpdated } from './snapshot.js';
import { now, serve, show, untilCards } from './page.js';
import { allTags } from './tag-names.js';

/** One action of the page's own script. The numbers pick the element, the parent and the value, modulo what exists at that moment. */
export type Action = { name: keyof typeof actions; element: number; parent: number; value: number };

/** The part of the page under test: its root, elements taken out of it, and the URLs of feeds. */
type Playground = { host: HTMLElement; removed: Element[]; urls: string[] };

const feeds = [
  feedOf([courtItem(now), rainItem(now), audioItem(now)], now),
  feedOf([topStoryItem(now), videoItem(now)], now),
  feedOf([], now),
];
const ids = ['a', 'b', ''];
/** Values by attribute; an empty one removes the attribute. */
const attributeValues: Record<string, string[]> = {
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
const selector = `div, ${allTags.map((tag) => `newsfold-${tag}`).join(', ')}`;
/** The elements that actions may change, without those of shadow trees and fallback content. */
const elementsIn = (host: ParentNode) =>
  [...host.querySelectorAll('*')].filter((element) => element.matches(selector));
const parentsIn = ({ host }: Playground) => [host, ...host.querySelectorAll('div, newsfold-feed')];

function setAttribute(element: Element, name: string, value: string): void {
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}

/** Sets the `feed` property, and an attribute from which it can be set again on a new page. */
function setFeed(element: Element, number: number): void {
  setAttribute(element, 'data-feed', number % 4 === 3 ? '' : String(number % 4));
  Object.assign(element, { feed: feeds[number % 4] });
}

function create(number: number, { urls }: Playground, tag = pick(allTags, number)): Element {
  const element = document.createElement(`newsfold-${tag}`);
  setAttribute(element, 'now', now.toISOString());
  setAttribute(element, 'time-zone', 'UTC');
  const source = pick(['for', 'src', 'id', 'class'], number >> 4);
  setAttribute(element, source, pick(source === 'src' ? urls : ids, number));
  if (number % 3 === 0) setFeed(element, number);
  return element;
}

function changeAttribute(element: Element, number: number): void {
  const [name, values] = pick(Object.entries(attributeValues), number);
  setAttribute(element, name, pick(values, number >> 4));
}

/** Actions by name. Each is called with an element and a possible parent. */
const actions = {
  append: (_: Element, parent: Element, number: number, playground: Playground) =>
    parent.append(create(number, playground)),
  remove: (element: Element) => element.remove(),
  move(element: Element, parent: Element, number: number) {
    if (!element.contains(parent)) parent.insertBefore(element, number % 2 ? parent.firstChild : null);
  },
  wrap(element: Element, _: Element, number: number, playground: Playground) {
    const feed = create(number, playground, 'feed');
    element.replaceWith(feed);
    feed.append(element);
  },
  unwrap: (element: Element) => element.replaceWith(...element.childNodes),
  change: (element: Element, _: Element, number: number) => changeAttribute(element, number),
  source: (element: Element, _: Element, number: number, { urls }: Playground) =>
    setAttribute(element, 'src', pick([...urls, ''], number)),
  feed: (element: Element, _: Element, number: number) => setFeed(element, number),
  rename: (element: Element, _: Element, number: number) => setAttribute(element, 'id', pick(ids, number)),
  reload: (element: Element) => void (element as never as { reload?(): void }).reload?.(),
  takeOut(element: Element, _: Element, __: number, { removed }: Playground) {
    element.remove();
    removed.push(element);
  },
  putBack(_: Element, parent: Element, number: number, { removed }: Playground) {
    parent.append(...removed.splice(number % (removed.length + 1), 1));
  },
  clone(element: Element, _: Element, __: number, { host }: Playground) {
    // Cloning everything doubles the page each time.
    if (elementsIn(host).length > 30) return;
    const copy = element.cloneNode(true) as Element;
    for (const cloned of [copy, ...elementsIn(copy)]) cloned.removeAttribute('data-feed');
    element.after(copy);
  },
  wait: () => new Promise((resolve) => setTimeout(resolve)),
  waitForFrame: () => new Promise(requestAnimationFrame),
};

/** The names to choose from. `change` stands for many attributes, so it comes twice. */
export const actionNames = [...Object.keys(actions), 'change'] as (keyof typeof actions)[];

/** Loads the feeds and the messages of the languages, so that no action waits for the network. Returns the feeds' URLs. */
export async function cachedUrls(): Promise<string[]> {
  const urls = await Promise.all(feeds.map(async (feed) => (await serve(feed)).url));
  for (const [i, src] of urls.entries())
    await untilCards(
      await show('newsfold-strip', { src, loading: 'eager', lang: 'de' }),
      feeds[i]!.items.length,
    );
  await show('newsfold-strip', { feed: feeds[0], loading: 'eager', lang: 'ar' });
  return urls;
}

/**
 * Runs actions one after the other. Returns the first difference between what the elements show then and what new
 * elements of the same markup show, or ''.
 */
export async function runActions(playground: Playground, plan: readonly Action[]): Promise<string> {
  const { host } = playground;
  for (const { name, element, parent, value } of plan) {
    const elements = elementsIn(host);
    if (!elements.length) host.append(create(element, playground));
    await actions[name](
      pick(elements.length ? elements : elementsIn(host), element),
      pick(parentsIn(playground), parent),
      value,
      playground,
    );
  }
  const actual = await snapshotAll(host);
  const markup = host.innerHTML;
  host.replaceChildren();
  const fresh = document.createElement('div');
  fresh.innerHTML = markup;
  for (const element of fresh.querySelectorAll('[data-feed]'))
    setFeed(element, Number(element.getAttribute('data-feed')));
  host.append(...fresh.childNodes);
  const expected = await snapshotAll(host);
  host.replaceChildren();
  return difference(actual, expected);
}

function difference(actual: string, expected: string): string {
  if (actual === expected) return '';
  const start = [...actual].findIndex((letter, i) => letter !== expected[i]);
  return [actual, expected].map((text) => text.slice(Math.max(0, start - 150), start + 150)).join('\n≠\n');
}

async function snapshotAll(host: Element): Promise<string> {
  const elements = elementsIn(host);
  await untilUpdated(elements);
  const lines = elements.map((element) => {
    const states = ['empty', 'live', 'stale'].filter((state) => element.matches(`:state(${state})`));
    return [element.localName, states, snapshot(element)].join(' ');
  });
  return lines.join('\n');
}
