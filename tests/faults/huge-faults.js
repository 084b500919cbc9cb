// @ts-check
import { gzipSync } from 'node:zlib';
import { send, stream } from './answers.js';
import { edition } from './editions.js';
import { table } from './fault-table.js';

/** More levels than any stack of calls has. A body of 5 MB has room for 25 times as many; reading those takes seconds. */
const levels = 200_000;

/** A list in a list in a list … */
const nest = (/** @type {number} */ levels, open = '[', inner = '', close = ']') =>
  open.repeat(levels) + inner + close.repeat(levels);

/** @param {() => string | Uint8Array} body made when it is asked for @returns {import('./fault-server.js').Answer} */
const json =
  (body, headers = {}) =>
  (request, response) =>
    send({ body: body(), headers })(request, response);

/** The news, where one story has a field of its own. @param {string} field @param {() => string} value */
const withField = (field, value) =>
  json(() => edition(2).replace('{"id":"a-1"', `{"id":"a-1","${field}":${value()}`));

const piece = Buffer.alloc(64 * 1024, '{"items": []}   ');
const hundredMegabytes = 1600 * piece.length;

/** What keeps a page busy when it is read. */
export const hugeFaults = [
  ...table(
    {
      'never ends': stream(function* () {
        for (;;) yield piece;
      }),
      'sends 100 MB': stream(
        function* () {
          for (let sent = 0; sent < hundredMegabytes; sent += piece.length) yield piece;
        },
        { 'Content-Length': String(hundredMegabytes) },
      ),
      'sends 100 MB packed to 100 kB': json(() => gzipSync(Buffer.alloc(1e8, ' ')), {
        'Content-Encoding': 'gzip',
      }),
      'sends 5,000,000 levels': json(() => nest(5_000_000)),
    },
    'size',
  ),
  ...table({ 'opens 5,000,000 levels and closes none': json(() => '['.repeat(5_000_000)) }, 'syntax'),
  ...table(
    {
      'sends lists in each other': json(() => nest(levels)),
      'sends objects in each other': json(() => nest(levels, '{"a":', '1', '}')),
    },
    'format',
  ),
  ...table({
    'has lists in each other in a field that nobody knows': withField('_other', () => nest(levels)),
    'has lists in each other for authors': withField('authors', () => nest(levels)),
    'has lists in each other for a summary': withField('summary', () => nest(levels)),
    'has objects in each other for its own extension': withField('_newsfold', () =>
      nest(levels, '{"kicker":', '1', '}'),
    ),
  }),
];
