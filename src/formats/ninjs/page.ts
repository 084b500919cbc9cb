import { present, node, type JsonNode } from './fields.js';
import { isObject, list, text, type JsonObject } from '../shared/json.js';

/** What a link or an alternative id is called that leads to the article's page. */
const pageRole = /^(?:canonical|alternate|web|web-?page|web-?url|page|html|permalink|public-?url|url|link)$/i;

/** The page of an article: a link, an alternative id, or its `uri` where that is one. A urn or an API's address is none. */
export function pageOf(source: JsonNode): unknown {
  const { item } = source;
  const links = [item.link, item.links, item.url].flat().flatMap((link) => {
    const { rel, role, contenttype, href, url, value } = node(link, '').item;
    const isPage =
      pageRole.test(text(rel) ?? text(role) ?? 'page') && /html/.test(text(contenttype) ?? 'html');
    return isObject(link) ? (isPage ? [href ?? url ?? value] : []) : [link];
  });
  const pages = [...links, ...altIdsOf(source)].filter((page) => present(page) !== undefined && !isApi(page));
  return pages.find(isWeb) ?? pages[0] ?? (isWeb(item.uri) && !isApi(item.uri) ? item.uri : undefined);
}

const altIdsOf = ({ item }: JsonNode): unknown[] =>
  (Array.isArray(item.altids)
    ? list(item.altids).map((entry) => node(entry, '').item)
    : Object.entries(isObject(item.altids) ? item.altids : {}).map(([role, value]): JsonObject => ({
        role,
        value,
      }))
  )
    .filter(({ role, value }) => pageRole.test(text(role) ?? '') && isWeb(value))
    .map(({ value }) => value);

const isWeb = (address: unknown): boolean =>
  typeof address === 'string' && /^\s*https?:\/\/[^/\s]/i.test(address);

/** By the names that publishers give to what only programs read. */
function isApi(address: unknown): boolean {
  if (typeof address !== 'string') return false;
  const [, host = '', path = ''] = /^\s*https?:\/\/([^/?#]*)([^?#]*)/i.exec(address) ?? [];
  return /(?:^|[.-])m?api\d?[.-]|apis\./i.test(host) || /\/api(?:\/|$)|\.(?:json|xml)$/i.test(path.trim());
}
