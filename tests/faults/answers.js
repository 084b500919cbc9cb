// @ts-check
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** @typedef {import('./fault-server.js').Answer} Answer */
/** @typedef {Record<string, string | string[] | undefined>} Headers `undefined` leaves one out that is sent else */
/** @typedef {{ status?: number, headers?: Headers, body?: string | Uint8Array }} Sent */

const usual = { 'Content-Type': 'application/feed+json', 'Access-Control-Allow-Origin': '*' };

/** @param {Headers} [headers] */
const withUsual = (headers) =>
  Object.entries({ ...usual, ...headers }).filter(([, value]) => value !== undefined);

/**
 * A complete answer, at once.
 * @param {Sent} [sent]
 * @returns {Answer}
 */
export const send =
  ({ status = 200, headers, body } = {}) =>
  (_request, response) => {
    for (const [name, value] of withUsual(headers)) response.setHeader(name, value ?? '');
    response.writeHead(status).end(body);
  };

/** The body, unless the browser has it. @param {string} body @param {string} etag @returns {Answer} */
export const sendOnce = (body, etag) => (request, response) => {
  const isKept = request.headers['if-none-match'] === etag;
  send({ ...(isKept ? { status: 304 } : { body }), headers: { ETag: etag } })(request, response);
};

/** Takes the request and never says anything. @type {Answer} */
export const silent = () => {};

/**
 * Says nothing for some time.
 * @param {number} milliseconds
 * @param {Answer} answer
 * @returns {Answer}
 */
export const late = (milliseconds, answer) => async (request, response) => {
  await wait(milliseconds);
  if (!response.destroyed) answer(request, response);
};

/** An answer that is not given before the test says so. @param {Answer} answer */
export function hold(answer) {
  let release = () => {};
  /** @type {Promise<void>} */ const released = new Promise((resolve) => (release = resolve));
  /** @type {Answer} */
  const held = (request, response) => released.then(() => answer(request, response));
  return { answer: held, release: () => release() };
}

/**
 * Sends a body piece by piece for as long as somebody takes it, or as there are pieces.
 * @param {() => Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>} pieces
 * @param {Headers} [headers]
 * @param {number} [status]
 * @returns {Answer}
 */
export const stream =
  (pieces, headers, status = 200) =>
  async (_request, response) => {
    response.writeHead(status, Object.fromEntries(withUsual(headers)));
    // Whoever has had enough hangs up.
    await pipeline(Readable.from(pieces()), response).catch(() => {});
  };

/**
 * Drips: a few bytes, a pause, a few bytes.
 * @param {string} body
 * @param {{ size: number, pause: number }} drops in bytes and milliseconds
 */
export const drip = (body, { size, pause }) =>
  stream(async function* () {
    for (let at = 0; at < body.length; at += size) {
      yield body.slice(at, at + size);
      await wait(pause);
    }
  });

/**
 * The bytes of an answer, for {@link cutOff}.
 * @param {Sent & { isSized?: boolean }} sent `isSized`: says how long the body is.
 */
export function bytesOf({ status = 200, headers, body = '', isSized = true }) {
  const length = isSized ? { 'Content-Length': String(Buffer.byteLength(body)) } : {};
  const lines = withUsual({ ...headers, ...length }).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `HTTP/1.1 ${status} So\r\n${lines.join('')}Connection: close\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(body)]);
}

/**
 * The first bytes of an answer; then the connection is closed.
 * @param {Uint8Array} bytes see {@link bytesOf}
 * @param {number} [at] how many are sent; negative: how many are not. All unless told.
 * @returns {Answer}
 */
export const cutOff =
  (bytes, at = bytes.length) =>
  ({ socket }) =>
    socket.end(bytes.subarray(0, at));

/** The connection breaks before there is an answer. @type {Answer} */
export const reset = ({ socket }) => socket.resetAndDestroy();

/**
 * Sends the browser somewhere else.
 * @param {string | ((request: import('./fault-server.js').Request) => string)} location
 * @param {Headers} [headers]
 * @returns {Answer}
 */
export const redirect = (location, headers) => (request, response) => {
  const Location = typeof location === 'string' ? location : location(request);
  send({ status: 302, headers: { ...headers, Location } })(request, response);
};

/** Sends the browser to the same address for ever. */
export const redirectToItself = redirect(({ url }) => `${url?.replace('?sent-on', '')}?sent-on`);

/**
 * Sends the browser to another origin, which is this server by another name.
 * @param {Answer} answer what it gets there
 * @param {Headers} [headers] of the answer that sends it there
 * @returns {Answer}
 */
export const redirectAbroad = (answer, headers) => (request, response) => {
  if (request.url?.endsWith('?sent-on')) return answer(request, response);
  const away = `http://localhost:${request.socket.localPort}${request.url}?sent-on`;
  return redirect(away, headers)(request, response);
};
