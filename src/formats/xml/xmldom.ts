import { DOMParser } from '@xmldom/xmldom';
import type { XmlNode } from './serialize.js';

/** Parses XML without a browser, and returns its root, or undefined if it is not well-formed. Never throws. */
export function parseDocument(source: string): XmlNode | undefined {
  try {
    const parser = new DOMParser({ locator: false, onError: throwOnWarning });
    return (parser.parseFromString(source, 'text/xml').documentElement as XmlNode | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * Rejects what xmldom only warns about, as browsers do. U+FFFD is valid in XML:
 * https://github.com/xmldom/xmldom/issues/790
 */
function throwOnWarning(_level: string, message: string): void {
  if (!message.startsWith('Unicode replacement')) throw new Error(message);
}
