/** Namespace URIs by conventional prefix, the current one first. The empty prefix is RSS itself. */
const namespaces: Record<string, string[]> = {
  '': [
    'http://purl.org/rss/1.0/',
    'http://my.netscape.com/rdf/simple/0.9/',
    'http://channel.netscape.com/rdf/simple/0.9/',
    'http://backend.userland.com/rss2',
    'http://backend.userland.com/rss',
    'http://purl.org/net/rss1.1#',
    'http://cyber.law.harvard.edu/rss/rss.html',
  ],
  atom: ['http://www.w3.org/2005/Atom', 'http://purl.org/atom/ns#'],
  media: ['http://search.yahoo.com/mrss/', 'http://video.search.yahoo.com/mrss'],
  dc: ['http://purl.org/dc/elements/1.1/', 'http://purl.org/dc/elements/1.0/'],
  dcterms: ['http://purl.org/dc/terms/'],
  content: ['http://purl.org/rss/1.0/modules/content/'],
  itunes: ['http://www.itunes.com/dtds/podcast-1.0.dtd'],
  feedburner: ['http://rssnamespace.org/feedburner/ext/1.0'],
  pheedo: ['http://www.pheedo.com/namespace/pheedo'],
  dwsyn: ['http://rss.dw.com/syndication/dwsyn/', 'http://rss.dw-world.de/syndication/dwsyn/'],
  wp: ['http://www.washingtonpost.com/wp-namespace'],
  rdf: ['http://www.w3.org/1999/02/22-rdf-syntax-ns#'],
};

/** Publishers vary the trailing slash, the case and the scheme. */
const normalizeUri = (uri: string) =>
  uri
    .trim()
    .toLowerCase()
    .replace(/^https:/, 'http:')
    .replace(/[/#]$/, '');

const prefixes = new Map(
  Object.entries(namespaces).flatMap(([prefix, uris]) =>
    uris.map((uri) => [normalizeUri(uri), prefix] as const),
  ),
);

/** Returns the namespace URI of a conventional prefix, or a placeholder URN for an unknown prefix. */
export const namespaceOf = (prefix: string): string => namespaces[prefix]?.[0] ?? `urn:undeclared:${prefix}`;

/** Returns the conventional prefix of a namespace URI: empty for RSS and no namespace, undefined if it is unknown. */
export const prefixOf = (namespace: string): string | undefined =>
  namespace ? prefixes.get(normalizeUri(namespace)) : '';
