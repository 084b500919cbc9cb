import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define/all.js';
import { until } from './until.js';

/** The time of the fixtures: pass it to them, and as `now` to elements. */
export const now = new Date('2026-11-23T09:00:00Z');

/** Creates an element with a fixed clock, sets properties, attaches it and waits for its first update. */
export async function show<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  properties: Record<string, unknown> = {},
  fallback = '',
): Promise<HTMLElementTagNameMap[T] & LitElement> {
  const element = document.createElement(tag) as HTMLElementTagNameMap[T] & LitElement;
  Object.assign(
    element,
    { now: now.toISOString(), lang: 'en', timeZone: 'UTC', textContent: fallback },
    properties,
  );
  const parent = await fixture(html`<div></div>`);
  parent.append(element);
  await element.updateComplete;
  return element;
}

/** The nodes of an element's shadow tree that have a part name. */
export const parts = (element: Element, part: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${part}"]`) ?? []),
];

/** The text of the first node with a part name, white space collapsed. Undefined if there is none. */
export const textOf = (element: Element, part: string): string | undefined =>
  parts(element, part)[0]?.textContent?.replace(/\s+/g, ' ').trim();

/** The texts of an element's headlines, in document order. */
export const headlines = (element: Element): string[] =>
  parts(element, 'headline').map((node) => node.textContent?.trim() ?? '');

/** Resolves with the next event of a type. */
export const next = <T extends Event>(target: EventTarget, type: string): Promise<T> =>
  new Promise((resolve) => target.addEventListener(type, (event) => resolve(event as T), { once: true }));

/** Waits until an element shows exactly `count` cards. */
export const untilCards = (element: Element, count: number) =>
  until(() => parts(element, 'card').length === count, `expected ${count} cards`);

/** Serves a body at a URL of its own. `replace` changes the body, `count` returns the number of requests. */
export async function serve(body: unknown, query = '') {
  const key = crypto.randomUUID();
  await fetch(`/support/feed?key=${key}`, { method: 'POST', body: JSON.stringify(body) });
  return {
    url: `/support/feed?key=${key}${query}`,
    replace: (newBody: unknown) =>
      fetch(`/support/feed?key=${key}`, {
        method: 'POST',
        body: typeof newBody === 'string' ? newBody : JSON.stringify(newBody),
      }),
    count: async () => (await (await fetch(`/support/count?key=${key}`)).json()) as number,
  };
}

export { expect };
