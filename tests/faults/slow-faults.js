// @ts-check
import { drip, late, send, silent, stream } from './answers.js';
import { edition } from './editions.js';
import { table } from './fault-table.js';

/** What the page gives up waiting for. Each takes as long as a request may. */
export const slowFaults = table(
  {
    'says nothing': silent,
    'says its first word too late': late(12_000, send({ body: edition(2) })),
    'says nothing after the headers': stream(async function* () {
      yield '';
      await new Promise(() => {});
    }),
    'drips for too long': drip(edition(2), { size: 1, pause: 300 }),
  },
  'timeout',
);
