// @ts-check
import { drip, late, send, silent, stream } from './answers.js';
import { edition } from './editions.js';
import { table } from './fault-table.js';

/** Faults that end in a timeout. */
export const slowFaults = table(
  {
    'never responds': silent,
    'responds too late': late(12_000, send({ body: edition(2) })),
    'stops after the headers': stream(async function* () {
      yield '';
      await new Promise(() => {});
    }),
    'sends its body too slowly': drip(edition(2), { size: 1, pause: 300 }),
  },
  'timeout',
);
