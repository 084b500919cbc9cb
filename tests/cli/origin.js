// @ts-check
import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * A server on this machine, for one test or, by `node:test` itself, for all of a file.
 * @param {{ after(done: () => void): void }} test
 * @param {import('node:http').RequestListener} answer
 */
export async function startOrigin(test, answer) {
  /** @type {import('node:http').IncomingMessage[]} */
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  test.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { url: `http://127.0.0.1:${port}`, requests };
}

/** @param {object[]} items @param {object} [feed] */
export const feedOf = (items, feed) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Desk', ...feed, items });

/** @param {string} id @param {object} [fields] */
export const itemOf = (id, fields) => ({
  id,
  url: `https://news.example/${id}`,
  title: `Story ${id}`,
  ...fields,
});
