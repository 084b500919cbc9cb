import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';

/** @typedef {{ requests: number, aborted: number, body?: string, type?: string }} Entry the state of a `key` */

/** @type {Map<string, Entry>} */
const entries = new Map();

/** @type {Map<string, { now: number, max: number }>} open responses of each `group`: now, and the maximum so far */
const groups = new Map();

/**
 * Middleware that answers sendSlowly, with errors or with junk, as the query says. Each test makes up its own `key`
 * (`crypto.randomUUID()`), because all browsers share this server.
 *
 * `GET /support/feed?…` is answered according to these parameters:
 *   `status`   the status code, default 200
 *   `absent`   the status code until a body has been posted for `key`
 *   `body`     the body; default the body posted for `key`, else an empty feed
 *   `type`     the content type; default that of the post, else `application/feed+json`
 *   `delay`    milliseconds before the response
 *   `bytes`    pads the body with spaces to this many bytes and sends it sendSlowly
 *   `date`     the Date header; `none` leaves it out
 *   `header`   an additional header, `name:value`; may be repeated
 *   `group`    a name for requests that are counted together by `/support/max-open`
 *
 * `POST /support/feed?key=…` sets the body and content type of later GETs of that key.
 * `GET /support/count?key=…` returns the number of GETs of that key, `GET /support/aborted?key=…` the number of those
 * that the page aborted before the response was complete. `GET /support/max-open?group=…` returns the maximum number of GETs of
 * that group that were open at once.
 * @type {import('@web/test-runner').Middleware}
 */
export async function feedServer(context, next) {
  const { key = '' } = context.query;
  const entry = entries.get(String(key)) ?? { requests: 0, aborted: 0 };
  switch (context.path) {
    case '/support/feed':
      entries.set(String(key), entry);
      if (context.method === 'POST') return store(context, entry);
      if (context.method === 'GET') return respond(context, entry);
      return next();
    case '/support/count':
      context.set('Cache-Control', 'no-store');
      context.body = JSON.stringify(entry.requests);
      return;
    case '/support/aborted':
      context.set('Cache-Control', 'no-store');
      context.body = JSON.stringify(entry.aborted);
      return;
    case '/support/max-open':
      context.set('Cache-Control', 'no-store');
      context.body = JSON.stringify(groups.get(String(context.query.group))?.max ?? 0);
      return;
    default:
      return next();
  }
}

/**
 * @param {import('@web/test-runner').Context} context
 * @param {Entry} entry
 */
async function store(context, entry) {
  entry.body = await text(context.req);
  entry.type = context.get('Content-Type');
  context.status = 204;
}

/**
 * @param {import('@web/test-runner').Context} context
 * @param {Entry} entry
 */
async function respond(context, entry) {
  const query = context.URL.searchParams;
  entry.requests += 1;
  const group = openResponse(query.get('group') ?? '');
  const aborted = new AbortController();
  context.res.once('close', () => {
    group.now -= 1;
    if (context.res.writableFinished) return;
    entry.aborted += 1;
    aborted.abort();
  });
  await wait(Number(query.get('delay')), undefined, { signal: aborted.signal }).catch(() => {});

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
  context.body =
    size > 0 ? Readable.from(sendSlowly(body, size, aborted.signal)).pipe(new PassThrough()) : body;
}

/** Counts an open response of a group. @param {string} name */
function openResponse(name) {
  const group = groups.get(name) ?? { now: 0, max: 0 };
  groups.set(name, group);
  group.now += 1;
  group.max = Math.max(group.max, group.now);
  return group;
}

/**
 * @param {string} body
 * @param {number} size
 * @param {AbortSignal} aborted
 */
async function* sendSlowly(body, size, aborted) {
  const start = Buffer.from(body);
  yield start;
  const piece = Buffer.alloc(64 * 1024, ' ');
  for (let rest = size - start.length; rest > 0 && !aborted.aborted; rest -= piece.length) {
    yield piece.subarray(0, Math.min(rest, piece.length));
    await wait(2);
  }
}
