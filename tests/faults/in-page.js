// @ts-check
// What the tests do in a page, from inside it: `strips` there.

/** @typedef {HTMLElement & { reload(): Promise<void>, updateComplete: Promise<unknown> }} Strip */
/** @typedef {{ type: string, at: number, code?: string, willRetry?: boolean, retryAt?: number }} Said an event */

/** @type {Map<string, { strip: Strip, said: Said[], firstLink?: Element }>} */
const standing = new Map();

/** What this kind of element shows and says, by the names that a test gives them. */
export const strips = {
  /**
   * Puts a strip into the page, with a link of the page's own in it.
   * @param {string} name
   * @param {string} src
   */
  stand(name, src) {
    const strip = /** @type {Strip} */ (document.createElement('newsfold-strip'));
    strip.innerHTML = '<a href="/africa">News from Africa</a>';
    Object.entries({ src, loading: 'eager' }).forEach(([key, value]) => strip.setAttribute(key, value));
    /** @type {Said[]} */ const said = [];
    for (const type of ['newsfold-load', 'newsfold-error']) {
      strip.addEventListener(type, (event) => {
        const { error, willRetry, retryAt } = /** @type {any} */ (event);
        said.push({ type, at: Date.now(), code: error?.code, willRetry, retryAt: retryAt && +retryAt });
      });
    }
    standing.set(name, { strip, said });
    document.body.append(strip);
  },

  /** Waits until a strip has told the page so many things. @param {string} name @param {number} count */
  async heard(name, count) {
    while (this.get(name).said.length < count) await new Promise((resolve) => setTimeout(resolve, 20));
  },

  /** Takes a strip out of the page and puts it in again. @param {string} name */
  async move(name) {
    const { strip } = this.get(name);
    strip.remove();
    await strip.updateComplete;
    document.body.append(strip);
    await strip.updateComplete;
  },

  reload: (/** @type {string} */ name) => strips.get(name).strip.reload(),

  /** Keeps the first link in mind: whether it is still the same one is part of {@link seen}. */
  remember(/** @type {string} */ name) {
    const { strip } = this.get(name);
    this.get(name).firstLink = strip.shadowRoot?.querySelector('a') ?? undefined;
  },

  remove: (/** @type {string} */ name) => strips.get(name).strip.remove(),

  /** What a reader has before them, and what the page has been told. @param {string} name */
  seen(name) {
    const { strip, said, firstLink } = this.get(name);
    const parts = [...(strip.shadowRoot?.querySelectorAll('[part~="headline"]') ?? [])];
    return {
      headlines: parts.filter((part) => part.checkVisibility()).map((part) => part.textContent?.trim()),
      hasFallback: !!strip.firstElementChild?.checkVisibility(),
      isSameLink: firstLink?.isConnected,
      isBusy: strip.matches(':state(loading)'),
      hasError: strip.matches(':state(error)'),
      said: [...said],
    };
  },

  /** @param {string} name */
  get(name) {
    const found = standing.get(name);
    if (!found) throw new Error(`No strip stands here by the name of ${name}`);
    return found;
  },
};

/** @typedef {typeof strips} Strips */

Object.assign(window, { strips });
