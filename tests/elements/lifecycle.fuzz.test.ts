import { fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { actionNames, runActions, cachedUrls, type Action } from '../support/random-actions.js';
import { expect } from '../support/page.js';

const plans = fc.array(
  fc.record<Action>({
    name: fc.constantFrom(...actionNames),
    element: fc.nat(40),
    parent: fc.nat(40),
    value: fc.nat(1000),
  }),
  { maxLength: 25, size: 'max' },
);

/** 1000 runs in 20 tests; 200 in Firefox and WebKit, which take ten times as long. */
const runs = navigator.userAgent.includes('Chrome') ? 50 : 10;

describe('every element, after random actions', () => {
  const errors: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) =>
    errors.push('reason' in event ? String(event.reason) : event.message);
  const { error } = console;
  let urls: string[];

  before(async () => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    console.error = (...values) => errors.push(values.join(' '));
    urls = await cachedUrls();
  });

  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    console.error = error;
  });

  for (let part = 1; part <= 20; part++)
    it(`shows what a new page of the same markup shows, without an error (${part} of 20)`, async function () {
      this.timeout(120_000);
      const host = await fixture<HTMLElement>(html`<div></div>`);
      await fc.assert(
        fc.asyncProperty(plans, async (plan) => {
          expect(await runActions({ host, removed: [], urls }, plan)).to.equal('');
          expect(errors.splice(0).join('\n')).to.equal('');
        }),
        { numRuns: runs, includeErrorInReport: true },
      );
    });
});
