import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent, buildConnector } from 'undici';
import { FeedError } from '../model/feed-error.js';

/** Whether an IP address is one of the open internet: not this machine's, not its network's, of no special use. */
export const isPublicAddress = (address: string): boolean => ipaddr.process(address).range() === 'unicast';

/** A name is looked up once, by the connection itself, so that it cannot mean something else a moment later. */
const lookupPublic: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const inner = found?.find(({ address }) => !isPublicAddress(address));
    if (error ?? inner) return done(error ?? refused(`${hostname} (${inner?.address})`), []);
    const [first] = found;
    return options.all ? done(null, found) : done(null, first?.address ?? '', first?.family);
  });
};

const connect = buildConnector({ lookup: lookupPublic });

/** Connections to public addresses only, also after redirects. */
export const publicOnly = new Agent({
  connect(options, done) {
    const host = options.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) && !isPublicAddress(host)) return done(refused(host), null);
    return connect(options, done);
  },
});

const refused = (host: string) =>
  new FeedError('url', `Expected a public address; found ${host}. --allow-private lets it be asked`);
