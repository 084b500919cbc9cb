// @ts-check
/** @typedef {import('puppeteer-core').Page} Page */

/** Tracks timers and animation frames of a page from its start, for `pendingCalls()` there. @param {Page} page */
export const countPending = (page) =>
  page.evaluateOnNewDocument(() => {
    /** @type {Map<string, string>} */ const pending = new Map();
    for (const [start, end] of [
      ['setTimeout', 'clearTimeout'],
      ['setInterval', 'clearInterval'],
      ['requestAnimationFrame', 'cancelAnimationFrame'],
    ]) {
      const original = { start: Reflect.get(window, start ?? ''), end: Reflect.get(window, end ?? '') };
      const key = (/** @type {unknown} */ id) => `${start} ${id}`;
      Reflect.set(
        window,
        start ?? '',
        (/** @type {Function} */ callback, /** @type {unknown[]} */ ...rest) => {
          const id = original.start.call(
            window,
            (/** @type {unknown[]} */ ...args) => {
              if (start !== 'setInterval') pending.delete(key(id));
              callback(...args);
            },
            ...rest,
          );
          pending.set(key(id), String(callback));
          return id;
        },
      );
      Reflect.set(window, end ?? '', (/** @type {number} */ id) => {
        pending.delete(key(id));
        original.end.call(window, id);
      });
    }
    Reflect.set(window, 'pendingCalls', () => [...pending.values()]);
  });

/**
 * Counts what a page retains: instances of a tag, heap, nodes, listeners and pending callbacks.
 * @param {Page} page
 * @param {string} tag
 */
export async function measureRetained(page, tag) {
  const session = await page.createCDPSession();
  const handle = async (/** @type {string} */ expression) =>
    (await session.send('Runtime.evaluate', { expression })).result.objectId ?? '';
  const listeners = async (/** @type {string} */ target) =>
    (await session.send('DOMDebugger.getEventListeners', { objectId: await handle(target) })).listeners.map(
      ({ type }) => type,
    );
  // Objects behind finalizers and weak references are freed only by a later collection.
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: await handle(`customElements.get("${tag}").prototype`),
  });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const retained = {
    elements: Number(result.value),
    heap: (await session.send('Runtime.getHeapUsage')).usedSize,
    nodes: (await session.send('Memory.getDOMCounters')).nodes,
    window: await listeners('window'),
    document: await listeners('document'),
    root: await listeners('document.documentElement'),
    pending: await page.evaluate(() => /** @type {string[]} */ (Reflect.get(window, 'pendingCalls')())),
  };
  await session.detach();
  return retained;
}
