// @ts-check
import { gzipSync } from 'node:zlib';
import { send, stream } from './answers.js';
import { edition } from './editions.js';
import { table } from './fault-table.js';

/** Enough levels to overflow any call stack. A body of 5 MB could have 25 times as many, but takes seconds to parse. */
const levels = 200_000;

/** JSON of nested lists or objects. */
const nest = (/** @type {number} */ levels, open = '[', inner = '', close = ']') =>
  open.repeat(levels) + inner + close.repeat(levels);

/** @param {() => string | Uint8Array} body created at each request @returns {import('./fault-server.js').Answer} */
const json =
  (body, headers = {}) =>
  (request, response) =>
    send({ body: body(), headers })(request, response);

/** An edition in which one story has an additional field. @param {string} field @param {() => string} value */
const withField = (field, value) =>
  json(() => edition(2).replace('{"id":"a-1"', `{"id":"a-1","${field}":${value()}`));

const chunk = Buffer.alloc(64 * 1024, '{"items": []}   ');
const hundredMegabytes = 1600 * chunk.length;

/** Faults that keep the page busy. */
export const hugeFaults = [
  ...table(
    {
      'never ends': stream(function* () {
        for (;;) yield chunk;
      }),
      'sends 100 MB': stream(
        function* () {
          for (let sent = 0; sent < hundredMegabytes; sent += chunk.length) yield chunk;
        },
        { 'Content-Length': String(hundredMegabytes) },
      ),
      'sends 100 MB compressed to 100 kB': json(() => gzipSync(Buffer.alloc(1e8, ' ')), {
        'Content-Encoding': 'gzip',
      }),
      'sends 5,000,000 nested lists': json(() => nest(5_000_000)),
    },
    'size',
  ),
  ...table({ 'sends 5,000,000 opening brackets': json(() => '['.repeat(5_000_000)) }, 'syntax'),
  ...table(
    {
      'sends nested lists': json(() => nest(levels)),
      'sends nested objects': json(() => nest(levels, '{"a":', '1', '}')),
    },
    'format',
  ),
  ...table({
    'sends nested lists in an unknown field': withField('_other', () => nest(levels)),
    'sends nested lists as authors': withField('authors', () => nest(levels)),
    'sends nested lists as a summary': withField('summary', () => nest(levels)),
    'sends nested objects as _newsfold': withField('_newsfold', () => nest(levels, '{"kicker":', '1', '}')),
  }),
];
