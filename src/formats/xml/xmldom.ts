import { DOMParser } from '@xmldom/xmldom';
import type { XmlNode } from './serialize.js';

/** The root of an XML text where no browser's parser is; undefined for what is not well-formed. Never throws. */
export function parseDocument(source: string): XmlNode | undefined {
  try {
    const parser = new DOMParser({ locator: false, onError: refuse });
    return (parser.parseFromString(source, 'text/xml').documentElement as XmlNode | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** What is a warning here is an error in browsers, but for a U+FFFD that stands in the text. */
function refuse(_level: string, message: string): void {
  if (!message.startsWith('Unicode replacement')) throw new Error(message);
}
