/** Combining marks by the end of an entity's name: `&eacute;` is e and acute, composed to one character. */
const accents: Record<string, string> = {
  grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', breve: '\u0306', dot: '\u0307', uml: '\u0308',
  ring: '\u030a', caron: '\u030c', cedil: '\u0327', ogon: '\u0328',
}; // prettier-ignore

/** Characters by the name of their HTML entity: https://html.spec.whatwg.org/#named-character-references */
const namedCharacters: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '\u00ad', ensp: ' ', emsp: ' ', thinsp: ' ',
  ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„',
  laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›', hellip: '…', bull: '•', middot: '·', iexcl: '¡', iquest: '¿',
  cent: '¢', pound: '£', yen: '¥', euro: '€', copy: '©', reg: '®', trade: '™', deg: '°', micro: 'µ',
  para: '¶', sect: '§', ordf: 'ª', ordm: 'º',
  sup1: '¹', sup2: '²', sup3: '³', frac12: '½', frac14: '¼', frac34: '¾', plusmn: '±', times: '×', divide: '÷', minus: '−',
  szlig: 'ß', AElig: 'Æ', aelig: 'æ', OElig: 'Œ', oelig: 'œ', Oslash: 'Ø', oslash: 'ø', ETH: 'Ð', eth: 'ð',
  THORN: 'Þ', thorn: 'þ', lstrok: 'ł', Lstrok: 'Ł',
  rarr: '→', larr: '←', prime: '′', Prime: '″', zwnj: '\u200c', zwj: '\u200d', lrm: '\u200e', rlm: '\u200f',
}; // prettier-ignore

/** Elements whose content is not shown as text. */
const hiddenElement = /<(script|style|template|noscript|iframe|svg)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const tag = /<\/?[a-z!?][^>]*(?:>|$)/gi;
const entity = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,7}));/g;
// C0 and C1 controls except white space; bidi controls, which could reorder the surrounding text; lone surrogates.
// eslint-disable-next-line no-control-regex
const controls =
  /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Markup, entities, and white space other than one space between words. */
const unclean = /[<&]|^\s|\s$|\s\s|[^\S ]/;

/**
 * Converts HTML to plain text: removes tags, decodes entities once, collapses white space. Uses no DOM, so it works in
 * Node and under Trusted Types.
 */
export function toPlainText(html: string): string {
  if (!unclean.test(html) && html.search(controls) < 0) return html;
  return html
    .replace(hiddenElement, ' ')
    .replace(tag, (markup) => (/^<\/?(p|div|br|li|h\d|td|tr)\b/i.test(markup) ? ' ' : ''))
    .replace(entity, decodeEntity)
    .replace(controls, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Cuts a text between words and adds an ellipsis, if it is too long.
 * @param maxLength in UTF-16 code units. Default 90.
 */
export function truncate(text: string, maxLength = 90): string {
  if (text.length <= maxLength) return text;
  const start = text.slice(0, maxLength + 1).replace(/\s+\S*$/, '');
  return `${start.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '')}…`;
}

function decodeEntity(entityText: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return characterOf(name) ?? entityText;
  const code = decimal ? Number(decimal) : parseInt(hex!, 16);
  return code && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function characterOf(name: string): string | undefined {
  if (Object.hasOwn(namedCharacters, name)) return namedCharacters[name];
  const mark = accents[name.slice(1)];
  const letter = mark && (name[0] + mark).normalize();
  return letter?.length === 1 ? letter : undefined;
}
