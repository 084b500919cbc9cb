import { fixture, html, nextFrame } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { headlines, now } from './page.js';

type Item = { id: string; url?: string; title: string };
/** An item that is little more than its id. */
export const item = (id: string, more: object = {}): Item => ({
  id,
  url: `https://news.example/${id}`,
  title: id,
  ...more,
});
export const feedOf = (items: Item[], more: object = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Desk',
  items,
  ...more,
});
/** A feed with one item for each letter. */
export const letters = (text: string) => feedOf([...text].map((id) => item(id)));

/** An element with `dedupe` and properties, with its clock standing still. */
export function make(tag: string, properties: object): LitElement {
  const element = document.createElement(tag) as LitElement;
  return Object.assign(element, { now: now.toISOString(), lang: 'en', dedupe: true }, properties);
}

export const strip = (feed: object, properties: object = {}) =>
  make('newsfold-strip', { feed, ...properties });

export const place = () => fixture<HTMLElement>(html`<div></div>`);

/** Puts elements into the page, one after the other, and waits until they have followed each other. */
export async function put(...elements: Element[]): Promise<HTMLElement> {
  const parent = await place();
  parent.append(...elements);
  // Elements are updated when the browser has told them whether they are in view.
  await nextFrame();
  await nextFrame();
  await settled();
  return parent;
}

/** All follows at once: before the browser paints, or tells anybody anything. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 200; i++) await Promise.resolve();
}

/** What an element shows, as letters. */
export const shown = (element: Element) => headlines(element).join('');
export const allShown = (elements: Iterable<Element>) => [...elements].map(shown).join(' ');

/** How often each of the elements is updated while something is done and has settled. */
export async function updatesOf(elements: LitElement[], deed: () => void): Promise<number[]> {
  const counts = elements.map(() => 0);
  const counters = elements.map((_, i) => ({ hostUpdated: () => void counts[i]!++ }));
  elements.forEach((element, i) => element.addController(counters[i]!));
  deed();
  await settled();
  elements.forEach((element, i) => element.removeController(counters[i]!));
  return counts;
}
