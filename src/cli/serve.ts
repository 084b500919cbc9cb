import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { serve as listen } from '@hono/node-server';
import type { ParseOptions } from '../formats/parse-feed.js';
import { makeEdition, healthOf, type Edition } from './edition.js';
import { feedApp } from './feed-app.js';
import { PolledFeed } from './polled-feed.js';

/** Milliseconds before the server closes open connections when it stops. */
const gracePeriod = 5000;

/** Options of `newsfold serve`. */
export type ServeOptions = ParseOptions & {
  /** Address to listen on. */
  host: string;
  /** Port to listen on; 0 for any free one. */
  port: number;
  /** Polling interval in milliseconds. */
  every: number;
  /** Whether to allow sources on this machine and its network. Default false. */
  allowPrivate?: boolean;
};

/** URL of a feed to serve; with `section`, all of its articles go to the section of that id. */
export type ServedSource = { url: string; section?: string };

/**
 * `newsfold serve`: serves one JSON Feed of all sources until the process gets `SIGTERM` or `SIGINT`.
 * @throws {FeedError} `url` if a source is not on the public internet and `allowPrivate` is not set.
 */
export async function serve(sources: ServedSource[], options: ServeOptions): Promise<void> {
  const { host, port, every, ...feedOptions } = options;
  const stopping = new AbortController();
  const feeds = sources.map(({ url, section }) => new PolledFeed(url, section, feedOptions));
  let edition: Edition | undefined;
  const refresh = async () => {
    edition = await makeEdition(feeds, stopping.signal, edition);
  };
  await refresh();
  const urlError = feeds.find(({ error }) => error?.code === 'url')?.error;
  if (urlError) throw urlError;
  logErrors(feeds);

  const app = feedApp(
    every / 1000,
    () => edition,
    () => healthOf(feeds),
  );
  const server = listen({ fetch: app.fetch, hostname: host, port });
  await once(server, 'listening');
  const { port: actualPort } = server.address() as AddressInfo;
  process.stdout.write(`Serving http://${host.includes(':') ? `[${host}]` : host}:${actualPort}/feed.json\n`);

  const polling = repeat(
    async () => {
      await refresh();
      logErrors(feeds);
    },
    every,
    stopping.signal,
  );
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  stopping.abort();
  const closed = once(server, 'close');
  server.close();
  const forceClose = setTimeout(
    () => 'closeAllConnections' in server && server.closeAllConnections(),
    gracePeriod,
  );
  await Promise.all([closed, polling]);
  clearTimeout(forceClose);
}

/** Runs a task at an interval until the signal aborts. */
async function repeat(task: () => Promise<void>, every: number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await wait(every, undefined, { signal }).catch(() => {});
    if (!signal.aborted) await task();
  }
}

/** The message last logged for each feed. */
const logged = new WeakMap<PolledFeed, string | undefined>();

/** Logs errors of feeds, and their end, when they change. */
function logErrors(feeds: PolledFeed[]): void {
  for (const feed of feeds) {
    const message = feed.error?.message;
    if (message !== logged.get(feed)) process.stderr.write(`newsfold: ${message ?? `${feed.url} is back`}\n`);
    logged.set(feed, message);
  }
}
