import { html, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { feedOf } from '../tests/fixtures/feeds.js';
import { worldDesk } from '../tests/fixtures/world-desk/index.js';

/** The moment that every story is told at, so that a screenshot is the same tomorrow. */
export const now = new Date('2026-11-23T09:00:00Z');
export const clock = now.toISOString();

/** The whole World Desk; its pictures are beside the story. */
export const desk = () => worldDesk({ now, base: `${new URL('.', location.href).href}` });

/** A desk with only some of its items, found by the fixtures' own functions. */
export const deskWith = (...items: ((now: Date) => { id: string })[]) => {
  const wanted = items.map((item) => item(now).id);
  const all = desk();
  return { ...all, items: wanted.flatMap((id) => all.items.find((item) => item.id === id) ?? []) };
};

/** A morning without news. */
export const emptyDesk = () => feedOf([], now);

export const onDark = (content: TemplateResult) => html`<div class="on-dark">${content}</div>`;
export const inColumn = (content: TemplateResult) => html`<div class="column">${content}</div>`;
export const inNarrowColumn = (content: TemplateResult) => html`<div class="narrow">${content}</div>`;

export type { Meta, StoryObj };
