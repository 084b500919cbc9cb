import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define/all.js';
import { until } from './until.js';

/** The moment that the fixtures are read at. */
export const now = new Date('2026-11-23T09:00:00Z');

/** An element put into the page with properties set before it is attached, with its clock standing still. */
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

/** Every node of an element with a part. */
export const parts = (element: Element, part: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${part}"]`) ?? []),
];

/** The text of the first node with a part, as a reader sees it. */
export const textOf = (element: Element, part: string): string | undefined =>
  parts(element, part)[0]?.textContent?.replace(/\s+/g, ' ').trim();

export const headlines = (element: Element): string[] =>
  parts(element, 'headline').map((node) => node.textContent?.trim() ?? '');

/** Waits for an element's next event of a kind. */
export const next = <T extends Event>(target: EventTarget, type: string): Promise<T> =>
  new Promise((resolve) => target.addEventListener(type, (event) => resolve(event as T), { once: true }));

/** Waits until an element shows as many cards. */
export const untilCards = (element: Element, count: number) =>
  until(() => parts(element, 'card').length === count, `expected ${count} cards`);

/** A feed URL of this test run's own; `count` tells how often it was asked for. */
export async function serve(body: unknown, query = '') {
  const key = crypto.randomUUID();
  await fetch(`/support/feed?key=${key}`, { method: 'POST', body: JSON.stringify(body) });
  return {
    url: `/support/feed?key=${key}${query}`,
    replace: (other: unknown) =>
      fetch(`/support/feed?key=${key}`, {
        method: 'POST',
        body: typeof other === 'string' ? other : JSON.stringify(other),
      }),
    count: async () => (await (await fetch(`/support/count?key=${key}`)).json()) as number,
  };
}

export { expect };
