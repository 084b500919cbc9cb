/** Names of U+00A0 to U+00FF in order, from the HTML standard; the lone surrogate-free gap names stand for themselves. */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );

const others: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', sbquo: '‚',
  ldquo: '“', rdquo: '”', bdquo: '„', lsaquo: '‹', rsaquo: '›', hellip: '…', bull: '•', euro: '€', trade: '™',
  ensp: ' ', emsp: ' ', thinsp: ' ', zwnj: '\u200c', zwj: '\u200d', lrm: '\u200e', rlm: '\u200f',
  OElig: 'Œ', oelig: 'œ', Scaron: 'Š', scaron: 'š', Yuml: 'Ÿ', minus: '−', rarr: '→', larr: '←', prime: '′', Prime: '″',
}; // prettier-ignore

/** Elements whose content is not text for a reader. */
const unread = /<(script|style|template|noscript|iframe|svg)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const tag = /<\/?[a-z!?][^>]*(?:>|$)/gi;
const entity = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,7}));/g;
// C0 and C1 controls but white space, and the directional overrides that let a text reorder what stands around it.
// eslint-disable-next-line no-control-regex
const controls =
  /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Plain text of what may hold markup: tags go, entities are decoded once, white space is folded. No DOM, so that it
 * works in Node and under Trusted Types.
 */
export function cleanText(wire: string): string {
  return wire
    .replace(unread, ' ')
    .replace(tag, (found) => (/^<\/?(p|div|br|li|h\d|td|tr)\b/i.test(found) ? ' ' : ''))
    .replace(entity, decodeEntity)
    .replace(controls, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The start of a text, cut between words; the length is in characters. */
export function startOfText(text: string, length = 90): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1).replace(/\s+\S*$/, '');
  return `${cut.slice(0, length).replace(/[\ud800-\udbff]$/, '')}…`;
}

function decodeEntity(found: string, decimal?: string, hex?: string, name?: string): string {
  if (name) {
    const index = latin1.indexOf(name);
    return index >= 0
      ? String.fromCharCode(160 + index)
      : Object.hasOwn(others, name)
        ? others[name]!
        : found;
  }
  const code = decimal ? Number(decimal) : parseInt(hex!, 16);
  return code && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
