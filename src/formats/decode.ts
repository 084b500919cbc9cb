/**
 * The text of a body. Valid UTF-8 is UTF-8, whatever a server or the text itself says; else what they say, else what
 * its letters are most likely to be.
 * @param contentType the answer's media type, with a `charset` maybe.
 */
export function decode(bytes: Uint8Array, contentType = ''): string {
  const [, sent] = /charset\s*=\s*["']?([^\s;"']+)/i.exec(contentType) ?? [];
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 300));
  const [, declared] = /<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)/i.exec(start) ?? [];
  for (const charset of [markOf(start) ?? 'utf-8', sent, declared]) {
    const text = charset && read(bytes, charset, true);
    if (text !== undefined && text !== '') return text;
  }
  const named = [sent, declared].find((charset) => charset && !/^utf-?8$/i.test(charset));
  const told = named && read(bytes, named);
  if (told !== undefined && told !== '') return told;
  const text = read(bytes, 'utf-8') ?? '';
  return isMostlyWhole(text) ? text : (read(bytes, guess(bytes)) ?? text);
}

/** Text that is cut off inside a character is still whole: the last one may be missing. */
function read(bytes: Uint8Array, charset: string, fatal = false): string | undefined {
  try {
    return new TextDecoder(charset, { fatal }).decode(bytes, { stream: fatal });
  } catch {
    return undefined;
  }
}

/** Whether a few broken characters stand in UTF-8, and not a few that happen to be right in something else. */
function isMostlyWhole(text: string): boolean {
  const broken = text.split('\ufffd').length - 1;
  return (text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0) > broken;
}

/** The encoding that a byte order mark tells, or the zeros around the first letter. */
const markOf = (start: string): string | undefined =>
  /^(\u00fe\u00ff|\0[<{[])/.test(start)
    ? 'utf-16be'
    : /^(\u00ff\u00fe|[<{[]\0)/.test(start)
      ? 'utf-16le'
      : undefined;

/** Russian, Bulgarian, Serbian, Macedonian texts in windows-1251 are mostly letters above 0xBF; western texts are not. */
function guess(bytes: Uint8Array): string {
  let [high, all] = [0, 0];
  for (const byte of bytes) {
    if (byte >= 0xc0) high++;
    if (byte > 0x40) all++;
  }
  return high > all * 0.3 ? 'windows-1251' : 'windows-1252';
}
