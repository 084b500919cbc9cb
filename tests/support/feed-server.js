import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';

/** @typedef {{ requests: number, aborted: number, body?: string, type?: string }} Kept what is kept for a `key` */

/** @type {Map<string, Kept>} */
const kept = new Map();

/** @type {Map<string, { now: number, most: number }>} how many answers of a `group` are on their way */
const open = new Map();

/**
 * A server that misbehaves on request, for tests of loading. A test makes up a `key` of its own
 * (`crypto.randomUUID()`), for all engines share this server.
 *
 * `GET /support/feed?…` answers with
 *   `status`   the status code, 200 unless told
 *   `absent`   the status code until something was posted for `key`
 *   `body`     the text, else what was posted for `key`, else an empty feed
 *   `type`     the content type, else that of the post, else `application/feed+json`
 *   `delay`    milliseconds before the answer
 *   `bytes`    pads the body with spaces to this many bytes, sent slowly in pieces
 *   `date`     the Date header; `none` leaves it out
 *   `header`   one more header, `name:value`; may be repeated
 *   `group`    what is counted together by `/support/most`
 *
 * `POST /support/feed?key=…` sets the body that later GETs of that key return.
 * `GET /support/count?key=…` is the number of GETs of that key so far, `GET /support/aborted?key=…` of those
 * that the page gave up before the answer was complete. `GET /support/most?group=…` is the greatest number of GETs of
 * that group that were open at once.
 * @type {import('@web/test-runner').Middleware}
 */
export async function feedServer(context, next) {
  const { key = '' } = context.query;
  const entry = kept.get(String(key)) ?? { requests: 0, aborted: 0 };
  switch (context.path) {
    case '/support/feed':
      kept.set(String(key), entry);
      if (context.method === 'POST') return store(context, entry);
      if (context.method === 'GET') return answer(context, entry);
      return next();
    case '/support/count':
      context.set('Cache-Control', 'no-store');
      context.body = JSON.stringify(entry.requests);
      return;
    case '/support/aborted':
      context.set('Cache-Control', 'no-store');
      context.body = JSON.stringify(entry.aborted);
      return;
    case '/support/most':
      context.set('Cache-Control', 'no-store');
      context.body = JSON.stringify(open.get(String(context.query.group))?.most ?? 0);
      return;
    default:
      return next();
  }
}

/**
 * @param {import('@web/test-runner').Context} context
 * @param {Kept} entry
 */
async function store(context, entry) {
  entry.body = await text(context.req);
  entry.type = context.get('Content-Type');
  context.status = 204;
}

/**
 * @param {import('@web/test-runner').Context} context
 * @param {Kept} entry
 */
async function answer(context, entry) {
  const query = context.URL.searchParams;
  entry.requests += 1;
  const group = openIn(query.get('group') ?? '');
  const gone = new AbortController();
  context.res.once('close', () => {
    group.now -= 1;
    if (context.res.writableFinished) return;
    entry.aborted += 1;
    gone.abort();
  });
  await wait(Number(query.get('delay')), undefined, { signal: gone.signal }).catch(() => {});

  const absent = entry.body === undefined ? query.get('absent') : null;
  context.status = Number(absent ?? query.get('status') ?? 200);
  context.set('Cache-Control', 'no-store');
  context.type = query.get('type') ?? entry.type ?? 'application/feed+json';
  const date = query.get('date');
  if (date === 'none') context.res.sendDate = false;
  else if (date !== null) context.set('Date', date);
  for (const header of query.getAll('header')) {
    const [name, ...value] = header.split(':');
    context.set(name, value.join(':').trim());
  }
  const body = query.get('body') ?? entry.body ?? '{"version":"https://jsonfeed.org/version/1.1","items":[]}';
  const size = Number(query.get('bytes'));
  context.body = size > 0 ? Readable.from(slowly(body, size, gone.signal)).pipe(new PassThrough()) : body;
}

/** Counts one more of a group. @param {string} name */
function openIn(name) {
  const group = open.get(name) ?? { now: 0, most: 0 };
  open.set(name, group);
  group.now += 1;
  group.most = Math.max(group.most, group.now);
  return group;
}

/**
 * @param {string} body
 * @param {number} size
 * @param {AbortSignal} gone
 */
async function* slowly(body, size, gone) {
  const start = Buffer.from(body);
  yield start;
  const piece = Buffer.alloc(64 * 1024, ' ');
  for (let left = size - start.length; left > 0 && !gone.aborted; left -= piece.length) {
    yield piece.subarray(0, Math.min(left, piece.length));
    await wait(2);
  }
}
