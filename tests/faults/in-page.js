// @ts-check
// Helpers that run inside the page under test. They are global there, as `strips`.

/** @typedef {HTMLElement & { reload(): Promise<void>, updateComplete: Promise<unknown> }} Strip */
/** @typedef {{ type: string, at: number, code?: string, willRetry?: boolean, retryAt?: number }} LoggedEvent */

/** @type {Map<string, { strip: Strip, log: LoggedEvent[], firstLink?: Element }>} */
const entries = new Map();

/** Methods for the strips of a test, which are identified by name. */
export const strips = {
  /**
   * Attaches a strip with a link as fallback content, and logs its events.
   * @param {string} name
   * @param {string} src
   */
  attach(name, src) {
    const strip = /** @type {Strip} */ (document.createElement('newsfold-strip'));
    strip.innerHTML = '<a href="/africa">News from Africa</a>';
    Object.entries({ src, loading: 'eager' }).forEach(([key, value]) => strip.setAttribute(key, value));
    /** @type {LoggedEvent[]} */ const log = [];
    for (const type of ['newsfold-load', 'newsfold-error']) {
      strip.addEventListener(type, (event) => {
        const { error, willRetry, retryAt } = /** @type {any} */ (event);
        log.push({ type, at: Date.now(), code: error?.code, willRetry, retryAt: retryAt && +retryAt });
      });
    }
    entries.set(name, { strip, log });
    document.body.append(strip);
  },

  /** Waits until a strip has dispatched `count` events. @param {string} name @param {number} count */
  async untilEvents(name, count) {
    while (this.get(name).log.length < count) await new Promise((resolve) => setTimeout(resolve, 20));
  },

  /** Detaches and attaches a strip. @param {string} name */
  async move(name) {
    const { strip } = this.get(name);
    strip.remove();
    await strip.updateComplete;
    document.body.append(strip);
    await strip.updateComplete;
  },

  reload: (/** @type {string} */ name) => strips.get(name).strip.reload(),
  /** In one task: the second joins the request of the first. */
  reloadTwice(/** @type {string} */ name) {
    const { strip } = strips.get(name);
    return Promise.all([strip.reload(), strip.reload()]);
  },

  /** Remembers the first link, for `isSameLink` of {@link inspect}. */
  rememberLink(/** @type {string} */ name) {
    const { strip } = this.get(name);
    this.get(name).firstLink = strip.shadowRoot?.querySelector('a') ?? undefined;
  },

  remove: (/** @type {string} */ name) => strips.get(name).strip.remove(),

  /** What a strip shows, its states and its events so far. @param {string} name */
  inspect(name) {
    const { strip, log, firstLink } = this.get(name);
    const parts = [...(strip.shadowRoot?.querySelectorAll('[part~="headline"]') ?? [])];
    return {
      headlines: parts.filter((part) => part.checkVisibility()).map((part) => part.textContent?.trim()),
      hasFallback: !!strip.firstElementChild?.checkVisibility(),
      isSameLink: firstLink?.isConnected,
      isBusy: strip.matches(':state(loading)'),
      hasError: strip.matches(':state(error)'),
      log: [...log],
    };
  },

  /** @param {string} name */
  get(name) {
    const entry = entries.get(name);
    if (!entry) throw new Error(`There is no strip ${name}`);
    return entry;
  },
};

/** @typedef {typeof strips} Strips */

Object.assign(window, { strips });
