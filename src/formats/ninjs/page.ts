import { lowerCaseNode } from './node.js';
import { isObject, isPresent, object, text, type JsonObject } from '../shared/json.js';

/** Relations of links and roles of alternative ids that are the article's page. */
const pageRole = /^(?:canonical|alternate|web|web-?page|web-?url|page|html|permalink|public-?url|url|link)$/i;

/** The page of an article: a link, else an alternative id, else its `uri`. A URN or the URL of an API is no page. */
export function pageOf(item: JsonObject): unknown {
  const links = [item.link, item.links, item.url].flat().flatMap((link) => {
    if (!isObject(link)) return [link];
    const { rel, role, contenttype, href, url, value } = lowerCaseNode(link).json;
    const isPage =
      pageRole.test(text(rel) ?? text(role) ?? 'page') && /html/.test(text(contenttype) ?? 'html');
    return isPage ? [href ?? url ?? value] : [];
  });
  const pages = [...links, ...altIdsOf(item)].filter((page) => isPresent(page) && !isApi(page));
  return pages.find(isWebUrl) ?? pages[0] ?? (isWebUrl(item.uri) && !isApi(item.uri) ? item.uri : undefined);
}

/** The alternative ids that are a page: a list of objects, or an object with the roles as keys. */
const altIdsOf = ({ altids }: JsonObject): unknown[] =>
  (Array.isArray(altids)
    ? altids.map((altId) => lowerCaseNode(altId).json)
    : Object.entries(object(altids)).map(([role, value]): JsonObject => ({ role, value }))
  )
    .filter(({ role, value }) => pageRole.test(text(role) ?? '') && isWebUrl(value))
    .map(({ value }) => value);

const isWebUrl = (url: unknown): boolean => typeof url === 'string' && /^\s*https?:\/\/[^/\s]/i.test(url);

/** Whether a URL looks like one of an API, by its host or its path. */
function isApi(url: unknown): boolean {
  if (typeof url !== 'string') return false;
  const [, host = '', path = ''] = /^\s*https?:\/\/([^/?#]*)([^?#]*)/i.exec(url) ?? [];
  return /(?:^|[.-])m?api\d?[.-]|apis\./i.test(host) || /\/api(?:\/|$)|\.(?:json|xml)$/i.test(path.trim());
}
