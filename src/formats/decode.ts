/**
 * Decodes the bytes of a feed: UTF-16, else valid UTF-8, whatever is declared, else the charset of the header, else the
 * encoding of the XML declaration, else the most likely encoding. Never throws.
 * @param contentType the media type of the response, maybe with a `charset`.
 */
export function decode(bytes: Uint8Array, contentType = ''): string {
  const [, headerCharset] = /charset\s*=\s*["']?([^\s;"']+)/i.exec(contentType) ?? [];
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 300));
  const [, xmlEncoding] = /<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)/i.exec(start) ?? [];
  for (const encoding of [utf16Of(start) ?? 'utf-8', headerCharset, xmlEncoding]) {
    const text = encoding && decodeAs(bytes, encoding, true);
    if (text) return text;
  }
  // No encoding fits every byte. Accept errors in a declared one, unless it is UTF-8, which publishers declare by default.
  const declared = [headerCharset, xmlEncoding].find((name) => name && !/^utf-?8$/i.test(name));
  const declaredText = declared && decodeAs(bytes, declared);
  if (declaredText) return declaredText;
  const text = decodeAs(bytes, 'utf-8') ?? '';
  return isMostlyValid(text) ? text : (decodeAs(bytes, guessEncoding(bytes)) ?? text);
}

/**
 * Decodes bytes. Returns undefined for an unknown encoding.
 * @param fatal whether to return undefined for an invalid byte too. The last character may still be cut off.
 */
function decodeAs(bytes: Uint8Array, encoding: string, fatal = false): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes, { stream: fatal });
  } catch {
    return undefined;
  }
}

/** Whether decoded UTF-8 has more characters beyond ASCII than invalid ones. Else it is another encoding. */
function isMostlyValid(text: string): boolean {
  const invalid = text.split('\ufffd').length - 1;
  return (text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0) > invalid;
}

/** The UTF-16 of a byte order mark, or of a zero byte beside the first character. Else undefined. */
const utf16Of = (start: string): string | undefined =>
  /^(\u00fe\u00ff|\0[<{[])/.test(start)
    ? 'utf-16be'
    : /^(\u00ff\u00fe|[<{[]\0)/.test(start)
      ? 'utf-16le'
      : undefined;

/** Cyrillic text in windows-1251 is mostly bytes above 0xBF. Western text is not. */
function guessEncoding(bytes: Uint8Array): string {
  let [high, all] = [0, 0];
  for (const byte of bytes) {
    if (byte >= 0xc0) high++;
    if (byte > 0x40) all++;
  }
  return high > all * 0.3 ? 'windows-1251' : 'windows-1252';
}
