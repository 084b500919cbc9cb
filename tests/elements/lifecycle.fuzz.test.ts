import { fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { allDeeds, play, readyUrls, type Deed } from '../support/random-actions.js';
import { expect } from '../support/page.js';

const plans = fc.array(
  fc.record<Deed>({
    does: fc.constantFrom(...allDeeds),
    to: fc.nat(40),
    at: fc.nat(40),
    with: fc.nat(1000),
  }),
  { maxLength: 25, size: 'max' },
);

/** Of a thousand in all; the engines that take ten times as long for them do 200. */
const runs = navigator.userAgent.includes('Chrome') ? 50 : 10;

describe('whatever is done to a page', () => {
  const errors: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) =>
    errors.push('reason' in event ? String(event.reason) : event.message);
  const { error } = console;
  let urls: string[];

  before(async () => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    console.error = (...values) => errors.push(values.join(' '));
    urls = await readyUrls();
  });

  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    console.error = error;
  });

  for (let part = 1; part <= 20; part++)
    it(`it shows what a new page of the same markup does, without an error (${part} of 20)`, async function () {
      this.timeout(120_000);
      const host = await fixture<HTMLElement>(html`<div></div>`);
      await fc.assert(
        fc.asyncProperty(plans, async (plan) => {
          expect(await play({ host, away: [], urls }, plan)).to.equal('');
          expect(errors.splice(0).join('\n')).to.equal('');
        }),
        { numRuns: runs, includeErrorInReport: true },
      );
    });
});
