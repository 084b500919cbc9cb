import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { onPath } from './installed.js';

/**
 * Starts WebKitGTK's WebDriver on a screen of its own and opens one window.
 * @returns {Promise<WebKitWindow>}
 * @throws an Error that says what is missing or what failed
 */
export async function openWebKitWindow() {
  for (const command of ['WebKitWebDriver', 'xvfb-run', 'xauth']) {
    if (onPath(command).length === 0) {
      throw new Error(`${command} is not installed (Debian: webkit2gtk-driver xvfb xauth)`);
    }
  }
  const port = await freePort();
  // The shell waits for its input to end, which happens on close() and however else this process may end, and
  // stops the driver; then xvfb-run stops the screen and tidies up.
  const script = 'WebKitWebDriver --host=127.0.0.1 --port="$0" & read -r _; kill $!';
  const child = spawn('xvfb-run', ['-a', 'sh', '-c', script, String(port)], {
    // A group of its own: Ctrl+C in the terminal must not stop xvfb-run before it has tidied up.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const window = new WebKitWindow(child, `http://127.0.0.1:${port}`);
  try {
    await window.open();
    return window;
  } catch (error) {
    await window.close();
    throw error;
  }
}

class WebKitWindow {
  /** `2.50.6`, say. */
  version = '';
  #child;
  #server;
  #session = '';

  /**
   * @param {import('node:child_process').ChildProcessByStdio<import('node:stream').Writable, null, null>} child
   * @param {string} server
   */
  constructor(child, server) {
    this.#child = child;
    this.#server = server;
  }

  async open() {
    await this.#untilReady();
    // Not waiting for the load event: a test page that never finishes must not block the driver.
    const capabilities = { alwaysMatch: { pageLoadStrategy: 'none' } };
    const session = await this.#call('POST', '/session', { capabilities });
    this.#session = `/session/${session.sessionId}`;
    this.version = session.capabilities.browserVersion;
    await this.#resize(800, 600);
  }

  /** @param {string} url */
  async goTo(url) {
    await this.#call('POST', `${this.#session}/url`, { url });
  }

  /** @returns {Promise<string>} */
  url() {
    return this.#call('GET', `${this.#session}/url`);
  }

  /** @param {string[]} keys characters, with WebDriver's code points for special keys */
  async press(keys) {
    const actions = keys.flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
    await this.#call('POST', `${this.#session}/actions`, {
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }

  async close() {
    if (this.#ended()) return;
    const ended = once(this.#child, 'exit');
    if (this.#session) await this.#call('DELETE', this.#session).catch(() => {});
    this.#child.stdin.end();
    await Promise.race([ended, wait(5000, undefined, { ref: false })]);
    if (!this.#ended()) process.kill(-(/** @type {number} */ (this.#child.pid)));
  }

  #ended() {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /**
   * Makes the page, not the window around it, this large: what Puppeteer gives the other engines.
   * @param {number} width
   * @param {number} height
   */
  async #resize(width, height) {
    await this.#call('POST', `${this.#session}/window/rect`, { width, height });
    const script = 'return [outerWidth - innerWidth, outerHeight - innerHeight]';
    const [x, y] = await this.#call('POST', `${this.#session}/execute/sync`, { script, args: [] });
    await this.#call('POST', `${this.#session}/window/rect`, { width: width + x, height: height + y });
  }

  async #untilReady() {
    const deadline = Date.now() + 15_000;
    while (!(await this.#call('GET', '/status').catch(() => undefined))?.ready) {
      if (this.#ended()) throw new Error('xvfb-run ended before WebKitWebDriver was ready');
      if (Date.now() > deadline) throw new Error('WebKitWebDriver is not ready after 15 s');
      await wait(50);
    }
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {object} [body]
   */
  async #call(method, path, body) {
    const request = { method, body: body && JSON.stringify(body) };
    const response = await fetch(this.#server + path, request);
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKitWebDriver: ${value.error}: ${value.message}`);
    return value;
  }
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  return port;
}
