// @ts-check
/** @typedef {import('./steps.js').Step} Step */
/** @typedef {Step & { name?: string }} NamedStep a step without a name is not measured */

/**
 * Steps that follow each other on one page, each list on a page without strips. Small strips are mounted several times,
 * else the clock would be too coarse.
 * @type {NamedStep[][]}
 */
export const chains = [
  [
    { name: 'mount 1,000', action: 'mount', size: 1000 },
    { name: 'update, nothing changed', action: 'redraw', size: 1000 },
    { name: 'the same as fresh JSON', action: 'update', size: 1000, feed: 'fresh' },
    { name: 'one changed of 1,000', action: 'update', size: 1000, feed: 'changed' },
    { action: 'update', size: 1000, feed: 'fresh' },
    { name: 'one prepended', action: 'update', size: 1000, feed: 'prepended' },
    { name: 'removal', action: 'remove', size: 1000 },
  ],
  [{ name: 'mount 1,000, fresh JSON', action: 'mount', size: 1000, feed: 'fresh' }],
  [{ name: 'mount 100', action: 'mount', size: 100, repeat: 3 }],
  [{ name: 'mount 100, fresh JSON', action: 'mount', size: 100, repeat: 3, feed: 'fresh' }],
  [{ name: 'mount 10', action: 'mount', size: 10, repeat: 10 }],
  [{ name: 'mount 10, fresh JSON', action: 'mount', size: 10, repeat: 10, feed: 'fresh' }],
];

/** The numbers of cards that feeds are made for. */
export const sizes = [10, 100, 1000];

/** Names of all cases, in the order in which they are reported. */
export const caseNames = [
  ...[10, 100, '1,000'].flatMap((size) => [`mount ${size}`, `mount ${size}, fresh JSON`]),
  'update, nothing changed',
  'the same as fresh JSON',
  'one changed of 1,000',
  'one prepended',
  'removal',
];
