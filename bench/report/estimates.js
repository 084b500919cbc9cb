// @ts-check
import { bootstrap } from '../support/statistics.js';

/** @typedef {import('../cases/measure.js').Samples} Samples */
/** @typedef {import('../cases/measure.js').Sample} Sample */
/** @typedef {import('../cold/load.js').Load} Load */
/** @typedef {Map<number, Map<string, Load[]>>} ColdBoot */

/** The contender that draws nothing: what it takes is taken off. */
const baseline = 'nothing';

/** @param {Samples} samples @param {string} name @param {string} caseName @param {keyof Sample} part */
const read = (samples, name, caseName, part) =>
  (samples.get(name)?.get(caseName) ?? []).map((sample) => sample[part]);

/**
 * Estimates the milliseconds of a case, without what the measuring costs.
 * @param {Samples} samples @param {string} name @param {string} caseName @param {keyof Sample} part
 */
export const estimateCase = (samples, name, caseName, part) =>
  bootstrap(
    [read(samples, name, caseName, part), read(samples, baseline, caseName, part)],
    (value, nothing) => Math.max(0, value - nothing),
  );

/**
 * Estimates how many times as much one contender takes as another.
 * @param {Samples} samples @param {[string, string]} names @param {string} caseName @param {keyof Sample} part
 */
export const estimateCaseRatio = (samples, [name, other], caseName, part) =>
  bootstrap(
    [name, other, baseline].map((key) => read(samples, key, caseName, part)),
    (value, base, nothing) => (value - nothing) / (base - nothing),
  );

/** @param {ColdBoot} cold @param {number} slowdown @param {string} name @param {keyof Load} part */
const readLoads = (cold, slowdown, name, part) =>
  (cold.get(slowdown)?.get(name) ?? []).map((load) => load[part]);

/**
 * Estimates what a contender adds to the page without scripts.
 * @param {ColdBoot} cold @param {number} slowdown @param {string} name @param {keyof Load} part
 */
export const estimateAdded = (cold, slowdown, name, part) =>
  bootstrap(
    [name, baseline].map((key) => readLoads(cold, slowdown, key, part)),
    (value, nothing) => Math.max(0, value - nothing),
  );

/** Estimates a measure of a page. @param {ColdBoot} cold @param {number} slowdown @param {string} name @param {keyof Load} part */
export const estimateLoad = (cold, slowdown, name, part) =>
  bootstrap([readLoads(cold, slowdown, name, part)], (value) => value);

/**
 * Estimates how many times as much newsfold's page adds as another's.
 * @param {ColdBoot} cold @param {number} slowdown @param {[string, string]} names @param {keyof Load} part
 */
export const estimateAddedRatio = (cold, slowdown, [name, other], part) =>
  bootstrap(
    [name, other, baseline].map((key) => readLoads(cold, slowdown, key, part)),
    (value, base, nothing) => (value - nothing) / (base - nothing),
  );
