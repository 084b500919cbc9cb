// @ts-check
import { feedOf, itemOf } from '../cli/origin.js';

/** A feed of three stories with the edition's number in each title. */
export const edition = (/** @type {number} */ number) =>
  feedOf(
    headlinesOf(number).map((title, i) =>
      itemOf(`a-${i}`, { title, date_published: '2026-11-23T09:00:00Z' }),
    ),
  );

/** The headlines of an edition. */
export const headlinesOf = (/** @type {number} */ number) =>
  ['Rain in Machakos', 'Court in Lagos', 'Löwen in Aßlar'].map((title) => `${title}, edition ${number}`);
