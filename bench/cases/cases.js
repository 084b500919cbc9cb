// @ts-check
/** @typedef {import('./steps.js').Step} Step */
/** @typedef {Step & { name?: string }} NamedStep a step without a name is not measured */

/** The two frames that follow each step, on a page of 1,000 cards where nothing happens. */
export const atRest = 'frames at rest';

/**
 * Steps that follow each other on one page, each list on a page without strips. Small strips are mounted several times,
 * else the clock would be too coarse.
 * @type {NamedStep[][]}
 */
export const chains = [
  [
    { name: 'mount 1,000', action: 'mount', size: 1000 },
    { name: atRest, action: 'none', size: 1000 },
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

/** How the cost of mounting grows: with the cards of one strip, and with strips of four cards. @type {NamedStep[]} */
const curve = [
  ...[10, 30, 100, 300, 1000, 3000, 10_000].map((size) => ({
    name: `1 strip of ${size.toLocaleString('en')}`,
    action: /** @type {const} */ ('mount'),
    size,
  })),
  ...[1, 10, 100, 1000].map((repeat) => ({
    name: `${repeat.toLocaleString('en')} ${repeat === 1 ? 'strip' : 'strips'} of 4`,
    action: /** @type {const} */ ('mount'),
    size: 4,
    repeat,
    together: true,
  })),
];

/** Each point of the curve is a chain of its own. */
export const curveChains = curve.map((step) => [step]);
export const curveNames = curve.map(({ name }) => name ?? '');

/** The numbers of cards that feeds are made for. */
export const sizes = [...new Set([...chains.flat(), ...curve].map(({ size }) => size))];

/** Names of all cases, in the order in which they are reported. */
export const caseNames = [
  ...[10, 100, '1,000'].flatMap((size) => [`mount ${size}`, `mount ${size}, fresh JSON`]),
  atRest,
  'update, nothing changed',
  'the same as fresh JSON',
  'one changed of 1,000',
  'one prepended',
  'removal',
];
