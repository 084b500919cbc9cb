// @ts-check
import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * Starts a local server. It stops after the test, or with `node:test` itself as `test` after all tests of the file.
 * @param {{ after(done: () => void): void }} test
 * @param {import('node:http').RequestListener} listener
 */
export async function startOrigin(test, listener) {
  /** @type {import('node:http').IncomingMessage[]} */
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request);
    listener(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  test.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { url: `http://127.0.0.1:${port}`, requests };
}

/** A JSON Feed as text. @param {object[]} items @param {object} [feed] */
export const feedOf = (items, feed) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Desk', ...feed, items });

/** A JSON Feed item. @param {string} id @param {object} [fields] */
export const itemOf = (id, fields) => ({
  id,
  url: `https://news.example/${id}`,
  title: `Story ${id}`,
  ...fields,
});
