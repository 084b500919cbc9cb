// @ts-check
import { once } from 'node:events';
import { createServer } from 'node:http';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {(request: Request, response: Response) => unknown} Answer one of `answers.js`, or a test's own */
/**
 * @typedef {{ method: string, url: string, headers: import('node:http').IncomingHttpHeaders, at: number,
 *   isOpen: boolean }} Asked a request: `at` is when it came, as `Date.now()`; it is open until its answer ends
 */

/** A publisher's server, with an origin of its own, that answers as badly as a test tells it to. */
export async function startFaultServer() {
  /** @type {Map<string, Answer[]>} */ const told = new Map();
  /** @type {(Asked & { path: string })[]} */ const log = [];
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    const { pathname } = new URL(url, 'http://server');
    const asked = { path: pathname, method, url, headers, at: Date.now(), isOpen: true };
    log.push(asked);
    response.once('close', () => (asked.isOpen = false));
    // A kept connection that breaks makes the browser ask again by itself, and what is counted here is what we ask.
    response.shouldKeepAlive = false;
    const answers = told.get(pathname) ?? [];
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  const listen = async (port = 0) => {
    await once(server.listen(port, '127.0.0.1'), 'listening');
    return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
  };
  const port = await listen();
  const end = () => new Promise((resolve) => server.close(resolve).closeAllConnections());

  return {
    url: (/** @type {string} */ path) => `http://127.0.0.1:${port}${path}`,
    /**
     * The next answers for a path; the last one is for all requests after them too.
     * @param {string} path
     * @param {Answer[]} answers
     */
    tell: (path, ...answers) => void told.set(path, answers),
    /**
     * What came for a path until now. Where an answer sent the browser on, it has made those requests itself.
     * @returns {Asked[]}
     */
    requests: (/** @type {string} */ path) => log.filter((one) => one.path === path && !isSentOn(one)),
    /**
     * Waits until as many requests for a path have come.
     * @param {string} path
     * @param {number} count
     */
    async asked(path, count) {
      while (this.requests(path).length < count) await once(server, 'request');
    },
    /** Nobody listens any more, until it starts again at the same address. */
    end,
    restart: () => listen(port),
  };
}

/** @param {Asked} asked */
const isSentOn = ({ url }) => url.endsWith('?sent-on');
