// @ts-check
// The texts of a plain card. Every contender with the plain card's markup shows these.
import { fieldsOf } from './fields.js';

/** @typedef {import('./fields.js').Item} Item */

/** @param {(string | undefined)[]} texts */
const joined = (...texts) => texts.filter(Boolean).join(' · ');

/**
 * @param {Item} item @param {string} heading @param {number} now milliseconds since 1970
 * @returns {Record<string, string>}
 */
export function plainFieldsOf(item, heading, now) {
  const { badge, label, kicker, place, duration, kind, agencies, sponsor, ...fields } = fieldsOf(
    item,
    heading,
    now,
  );
  return {
    ...fields,
    overline: joined(badge || label, kicker, place),
    details: joined(duration || (badge ? '' : kind), agencies, sponsor && `Paid for by ${sponsor}`),
  };
}
