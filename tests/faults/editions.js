// @ts-check
import { feedOf, itemOf } from '../cli/origin.js';

/** A feed of three stories that says which edition it is. */
export const edition = (/** @type {number} */ number) =>
  feedOf(
    headlinesOf(number).map((title, i) =>
      itemOf(`a-${i}`, { title, date_published: '2026-11-23T09:00:00Z' }),
    ),
  );

/** What a reader sees of it. */
export const headlinesOf = (/** @type {number} */ number) =>
  ['Rain in Machakos', 'Court in Lagos', 'Löwen in Aßlar'].map((title) => `${title}, edition ${number}`);
