// @ts-check
import { gzipSync } from 'node:zlib';
import {
  bytesOf,
  cutOff,
  late,
  drip,
  redirect,
  redirectAbroad,
  redirectToItself,
  reset,
  send,
  stream,
} from './answers.js';
import { edition } from './editions.js';
import { table } from './fault-table.js';

/** @typedef {import('./fault-server.js').Answer} Answer */

const news = edition(2);
const whole = send({ body: news });
const sized = bytesOf({ body: news });
const unsized = bytesOf({ body: news, isSized: false });
const bodyStart = unsized.indexOf('\r\n\r\n') + 4;
const umlaut = unsized.indexOf('ö') + 1;
const packed = gzipSync(news);
/** The header of gzip, and what no packer makes. */
const broken = Buffer.concat([packed.subarray(0, 10), Buffer.alloc(100, 0xff)]);
const gzip = { 'Content-Encoding': 'gzip' };
const chunked = { 'Transfer-Encoding': 'chunked' };

const as = (/** @type {import('./answers.js').Headers} */ headers) => send({ headers, body: news });
const page = (/** @type {string} */ body) => send({ headers: { 'Content-Type': 'text/html' }, body });
const json = (/** @type {string} */ body) => send({ body });
/** @param {number} status @param {import('./answers.js').Headers} [headers] */
const refuse = (status, headers) => send({ status, headers, body: news });

/** Faults by the `code` of the error that the page is told. @type {Record<string, Record<string, Answer>>} */
const failing = {
  network: {
    'breaks the connection': reset,
    'hangs up without a word': cutOff(sized, 0),
    'hangs up after half a header': cutOff(sized, 40),
    'hangs up in the middle of a body whose length it told': cutOff(sized, sized.length / 2),
    'hangs up before the last byte': cutOff(sized, -1),
    'hangs up before it says where the next chunk ends': cutOff(
      bytesOf({ headers: chunked, body: `${news.length.toString(16)}\r\n${news}\r\n`, isSized: false }),
    ),
    'tells a chunk of no length': cutOff(
      bytesOf({ headers: chunked, body: `none\r\n${news}`, isSized: false }),
    ),
    'speaks no HTTP': cutOff(Buffer.from('220 news.example ESMTP\r\n')),
    'has headers without end': stream(() => [], { 'X-Long': 'x'.repeat(400_000) }),
    'sends broken gzip': send({ headers: gzip, body: broken }),
    'says gzip and sends none': as(gzip),
    'lets nobody read it': as({ 'Access-Control-Allow-Origin': undefined }),
    'lets another site read it': as({ 'Access-Control-Allow-Origin': 'https://other.example' }),
    'lets two read it': as({ 'Access-Control-Allow-Origin': ['*', '*'] }),
    'refuses without CORS': refuse(503, { 'Access-Control-Allow-Origin': undefined }),
    'redirects to itself': redirectToItself,
    'redirects without CORS': redirectAbroad(whole, { 'Access-Control-Allow-Origin': undefined }),
    'redirects to where CORS is not known': redirectAbroad(as({ 'Access-Control-Allow-Origin': undefined })),
    'redirects to where nobody listens': redirect('http://127.0.0.1:9/feed.json'),
    'redirects to data': redirect(`data:application/json,${encodeURIComponent(news)}`),
    'redirects to no address': redirect('http://'),
    'asks for the password of a proxy': refuse(407, { 'Proxy-Authenticate': 'Basic' }),
  },
  http: {
    'answers 304 to a question nobody asked': send({ status: 304 }),
    'redirects without saying where': refuse(302),
    'asks for a password': refuse(401, { 'WWW-Authenticate': 'Basic realm="desk"' }),
    ...Object.fromEntries(
      [
        300, 400, 402, 403, 404, 405, 406, 408, 409, 410, 411, 413, 418, 421, 422, 425, 426, 428, 429, 431,
        451, 499, 500, 501, 502, 503, 504, 505, 507, 508, 511, 520, 530, 599,
      ].map((status) => [`answers ${status}`, refuse(status)]),
    ),
  },
  syntax: {
    'answers 204': send({ status: 204 }),
    'has nothing to say': json(''),
    'sends blanks': json(' '.repeat(1000)),
    'hangs up before the body': cutOff(unsized, bodyStart),
    'hangs up after the first brace': cutOff(unsized, bodyStart + 1),
    'hangs up inside a letter': cutOff(unsized, umlaut),
    'hangs up before the last brace': cutOff(unsized, -1),
    'sends a part and says so': send({
      status: 206,
      headers: { 'Content-Range': `bytes 0-99/${news.length}` },
      body: news.slice(0, 100),
    }),
    'sends a page': page('<!doctype html><title>Sorry</title><h1>We will be back soon</h1>'),
    'redirects to a page to log in at': redirectAbroad(page('<!doctype html><form><input></form>')),
    'sends a page without a beginning': page('Sorry'),
    'sends a picture': send({
      headers: { 'Content-Type': 'image/png' },
      body: Buffer.from('89504e470d0a1a0a0000000d', 'hex'),
    }),
    'sends a script': json(`callback(${news})`),
    'sends two feeds': json(news + news),
    'sends half of its gzip': send({ headers: gzip, body: packed.subarray(0, packed.length / 2) }),
    'sends gzip and does not say so': send({ body: packed }),
  },
  format: {
    'sends null': json('null'),
    'sends a number': json('1'),
    'sends a text': json('"news"'),
    'sends an empty object': json('{}'),
    'sends an empty list': json('[]'),
    'sends what went wrong as JSON': json('{"error":{"code":500,"message":"No route"}}'),
  },
};

/** What looks like a fault and brings the stories all the same. @type {Record<string, Answer>} */
const harmless = {
  'is late, but not too late': late(1000, whole),
  'drips, but ends in time': drip(news, { size: 40, pause: 50 }),
  'hints early': (request, response) => {
    response.writeEarlyHints({ link: '</style.css>; rel=preload; as=style' });
    whole(request, response);
  },
  'sends all as a part': send({ status: 206, body: news }),
  'sends it as text': as({ 'Content-Type': 'text/plain' }),
  'sends it as a page': as({ 'Content-Type': 'text/html' }),
  'sends it as a video': as({ 'Content-Type': 'video/mp4' }),
  'names no type': as({ 'Content-Type': undefined }),
  'names a wrong charset': as({ 'Content-Type': 'application/json; charset=utf-16' }),
  'starts with a byte order mark': json(`\ufeff${news}`),
  'redirects to another origin': redirectAbroad(whole),
  'lets this site read it, by name': (request, response) =>
    as({ 'Access-Control-Allow-Origin': request.headers.origin })(request, response),
  'lives in 1970': as({ Date: 'Thu, 01 Jan 1970 00:00:00 GMT', 'Access-Control-Expose-Headers': 'Date' }),
  'lives in 2099': as({ Date: 'Thu, 01 Jan 2099 00:00:00 GMT', 'Access-Control-Expose-Headers': 'Date' }),
  'does not know the day': as({ Date: 'tomorrow', 'Access-Control-Expose-Headers': 'Date' }),
  'is of an impossible age': as({ Age: '9e99', 'Access-Control-Expose-Headers': 'Age, Date' }),
  'sends gzip': send({ headers: gzip, body: packed }),
};

/** @type {import('./fault-table.js').Fault[]} */
export const faults = [
  ...Object.entries(failing).flatMap(([code, answers]) => table(answers, code)),
  ...table(harmless),
];
