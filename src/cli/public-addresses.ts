import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent, buildConnector } from 'undici';
import { FeedError } from '../model/feed-error.js';

/** Whether an IP address is on the public internet: not loopback, private, link-local or otherwise reserved. */
export const isPublicAddress = (address: string): boolean => ipaddr.process(address).range() === 'unicast';

/**
 * Checks the addresses that the connection then uses. A check before would be open to DNS rebinding: a second lookup can
 * return another address.
 */
const lookupPublic: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const blocked = addresses?.find(({ address }) => !isPublicAddress(address));
    if (error ?? blocked) return done(error ?? toFeedError(`${hostname} (${blocked?.address})`), []);
    const [first] = addresses;
    return options.all ? done(null, addresses) : done(null, first?.address ?? '', first?.family);
  });
};

const connect = buildConnector({ lookup: lookupPublic });

/** Connects to public addresses only. Fails with a `FeedError` for others. */
export const publicOnly = new Agent({
  connect(options, done) {
    const host = options.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) && !isPublicAddress(host)) return done(toFeedError(host), null);
    return connect(options, done);
  },
});

const toFeedError = (host: string) =>
  new FeedError('url', `Expected a public address; found ${host}. --allow-private allows it`);
