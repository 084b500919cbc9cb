/**
 * Parses an absolute URL, or resolves a relative one. Returns undefined if it is invalid; never throws. Like `URL.parse`,
 * which older browsers lack.
 * @param base absolute URL that a relative one is resolved against. Default: none, so that relative URLs are invalid.
 */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
