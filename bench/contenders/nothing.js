// @ts-check
// Draws nothing: what the measuring itself costs.

/** @type {import('../cases/steps.js').Contender} */
export const contender = { mount() {}, redraw() {}, update() {}, remove() {} };
