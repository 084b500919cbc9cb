// @ts-check
import { once } from 'node:events';
import { createServer } from 'node:http';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {(request: Request, response: Response) => unknown} Answer answers a request, see `answers.js` */
/**
 * @typedef {{ method: string, url: string, headers: import('node:http').IncomingHttpHeaders, at: number,
 *   isOpen: boolean }} LoggedRequest `at`: arrival, as `Date.now()`; `isOpen` until the response ends
 */

/**
 * The ports of all servers so far. The system may give one out again, and a page knows the feed of an address that it has
 * loaded before.
 * @type {Set<number>}
 */
const usedPorts = new Set();

/** Starts a publisher's server, on an origin of its own, that answers each path as the test says. */
export async function startFaultServer() {
  /** @type {Map<string, Answer[]>} */ const answersByPath = new Map();
  /** @type {(LoggedRequest & { path: string })[]} */ const log = [];
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    const { pathname } = new URL(url, 'http://server');
    const entry = { path: pathname, method, url, headers, at: Date.now(), isOpen: true };
    log.push(entry);
    response.once('close', () => (entry.isOpen = false));
    // Without keep-alive: browsers repeat a request by themselves when a reused connection breaks.
    response.shouldKeepAlive = false;
    const answers = answersByPath.get(pathname) ?? [];
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  const listen = async (port = 0) => {
    await once(server.listen(port, '127.0.0.1'), 'listening');
    return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
  };
  const stop = () => new Promise((resolve) => server.close(resolve).closeAllConnections());
  let port = await listen();
  while (usedPorts.has(port)) {
    await stop();
    port = await listen();
  }
  usedPorts.add(port);

  return {
    url: (/** @type {string} */ path) => `http://127.0.0.1:${port}${path}`,
    /**
     * Sets the next answers for a path. The last one is repeated.
     * @param {string} path
     * @param {Answer[]} answers
     */
    answerWith: (path, ...answers) => void answersByPath.set(path, answers),
    /**
     * The requests for a path so far, without those that follow a redirect.
     * @returns {LoggedRequest[]}
     */
    requests: (/** @type {string} */ path) =>
      log.filter((request) => request.path === path && !isRedirected(request)),
    /**
     * Waits until there have been `count` requests for a path.
     * @param {string} path
     * @param {number} count
     */
    async untilRequested(path, count) {
      while (this.requests(path).length < count) await once(server, 'request');
    },
    /** Stops listening, until `restart` at the same address. */
    stop,
    restart: () => listen(port),
  };
}

/** @param {LoggedRequest} request */
const isRedirected = ({ url }) => url.endsWith('?sent-on');
