import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { serve as listen } from '@hono/node-server';
import type { ParseOptions } from '../formats/parse-feed.js';
import { makeEdition, healthOf, type Edition } from './edition.js';
import { feedApp } from './feed-app.js';
import { PolledFeed } from './polled-feed.js';

/** Milliseconds that answers on their way have when the server is told to stop. */
const grace = 5000;

/** What `newsfold serve` is told. */
export type ServeOptions = ParseOptions & {
  host: string;
  port: number;
  /** Milliseconds between two requests to each source. */
  every: number;
  allowPrivate?: boolean;
};

/** An address to serve, and the section that it is meant as. */
export type ServedSource = { url: string; section?: string };

/**
 * `newsfold serve`: one JSON Feed of all sources, until the process is told to end (`SIGTERM`, `SIGINT`).
 * @throws {FeedError} where an address may not be asked.
 */
export async function serve(sources: ServedSource[], options: ServeOptions): Promise<void> {
  const { host, port, every, ...asked } = options;
  const stop = new AbortController();
  const feeds = sources.map(({ url, section }) => new PolledFeed(url, section, asked));
  let edition: Edition | undefined;
  const renew = async () => {
    edition = (await makeEdition(feeds, stop.signal)) ?? edition;
  };
  await renew();
  const mistake = feeds.find(({ error }) => error?.code === 'url')?.error;
  if (mistake) throw mistake;
  tellErrors(feeds);

  const app = feedApp(
    every / 1000,
    () => edition,
    () => healthOf(feeds),
  );
  const server = listen({ fetch: app.fetch, hostname: host, port });
  await once(server, 'listening');
  const { port: taken } = server.address() as AddressInfo;
  process.stdout.write(`Serving http://${host.includes(':') ? `[${host}]` : host}:${taken}/feed.json\n`);

  const polling = keepDoing(
    async () => {
      await renew();
      tellErrors(feeds);
    },
    every,
    stop.signal,
  );
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  stop.abort();
  const closed = once(server, 'close');
  server.close();
  const cut = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), grace);
  await Promise.all([closed, polling]);
  clearTimeout(cut);
}

async function keepDoing(work: () => Promise<void>, every: number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await wait(every, undefined, { signal }).catch(() => {});
    if (!signal.aborted) await work();
  }
}

const told = new WeakMap<PolledFeed, string | undefined>();

/** Says what went wrong, once until it changes. */
function tellErrors(feeds: PolledFeed[]): void {
  for (const feed of feeds) {
    const message = feed.error?.message;
    if (message !== told.get(feed)) process.stderr.write(`newsfold: ${message ?? `${feed.url} is back`}\n`);
    told.set(feed, message);
  }
}
