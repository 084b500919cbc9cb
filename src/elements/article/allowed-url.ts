import { parseUrl } from '../../model/parse-url.js';

/** The URL schemes that links of a body may have. */
export const linkSchemes: readonly string[] = ['http:', 'https:', 'mailto:', 'tel:'];

const fileSchemes: readonly string[] = ['http:', 'https:'];

/**
 * Returns the absolute URL, or undefined if it is invalid or its scheme is not allowed.
 * @param base URL that relative URLs are resolved against. Default: none, so that they are invalid.
 * @param schemes allowed schemes with their colon. Default: `http:` and `https:`.
 */
export function allowedUrl(
  value: string | null | undefined,
  base?: string,
  schemes = fileSchemes,
): string | undefined {
  const address = value?.trim();
  if (!address) return undefined;
  const url = parseUrl(!base && address.startsWith('//') ? `https:${address}` : address, base);
  return url && schemes.includes(url.protocol) ? url.href : undefined;
}
