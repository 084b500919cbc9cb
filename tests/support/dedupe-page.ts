import { fixture, html, nextFrame } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { headlines, now } from './page.js';

type Item = { id: string; url?: string; title: string };

/** An item of which id, URL and title are the same letters. */
export const item = (id: string, more: object = {}): Item => ({
  id,
  url: `https://news.example/${id}`,
  title: id,
  ...more,
});
/** A JSON Feed with these items. */
export const feedOf = (items: Item[], more: object = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Desk',
  items,
  ...more,
});
/** A feed with one item for each letter. */
export const letters = (text: string) => feedOf([...text].map((id) => item(id)));

/** Creates an element with `dedupe`, a fixed clock and the properties. */
export function createWithDedupe(tag: string, properties: object): LitElement {
  const element = document.createElement(tag) as LitElement;
  return Object.assign(element, { now: now.toISOString(), lang: 'en', dedupe: true }, properties);
}

/** Creates a strip with `dedupe` and a fixed clock. */
export const strip = (feed: object, properties: object = {}) =>
  createWithDedupe('newsfold-strip', { feed, ...properties });

/** Attaches an empty `<div>`. It is removed after the test. */
export const createContainer = () => fixture<HTMLElement>(html`<div></div>`);

/** Appends elements to a container on the page and waits until all are updated. Returns the container. */
export async function appendToPage(...elements: Element[]): Promise<HTMLElement> {
  const parent = await createContainer();
  parent.append(...elements);
  // Elements load and update when their IntersectionObserver has been called.
  await nextFrame();
  await nextFrame();
  await flushMicrotasks();
  return parent;
}

/** Waits only for microtasks: elements that depend on each other update before the next task or paint. */
export async function flushMicrotasks(): Promise<void> {
  for (let i = 0; i < 200; i++) await Promise.resolve();
}

/** The headlines of an element, joined; with feeds of `letters`, one letter for each article. */
export const shown = (element: Element) => headlines(element).join('');
/** What all elements show, separated by spaces. */
export const allShown = (elements: Iterable<Element>) => [...elements].map(shown).join(' ');

/** Runs an action and returns how often each element is updated, in the order of `elements`. */
export async function countUpdates(elements: LitElement[], action: () => void): Promise<number[]> {
  const counts = elements.map(() => 0);
  const counters = elements.map((_, i) => ({ hostUpdated: () => void counts[i]!++ }));
  elements.forEach((element, i) => element.addController(counters[i]!));
  action();
  await flushMicrotasks();
  elements.forEach((element, i) => element.removeController(counters[i]!));
  return counts;
}
