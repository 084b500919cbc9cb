/** What an element of a body may hold, and so how what stands in it is written. */
export type ContentModel =
  /** Words and what stands among them: `p`, `h2`, `em`. */
  | 'text'
  /** Blocks, or words: `blockquote`, `li`. */
  | 'flow'
  /** Only items of its own: `ul`, `dl`. */
  | 'items'
  /** Only the parts of a table. */
  | 'parts';

/** How words that stand bare among blocks are gathered into paragraphs. */
export type TextWrapping = 'always' | 'inBlocks' | 'never';

/** What is known of an allowed element. */
export type ElementRule = {
  contentModel: ContentModel;
  /** Stands among words. */
  isInline?: boolean;
  wrapsText?: TextWrapping;
  /** The elements that it may be a child of; anywhere else it is unwrapped. */
  inside?: readonly string[];
};

const list = (names: string) => names.split(' ');
const every = (names: string, rule: ElementRule) =>
  list(names).map((name): [string, ElementRule] => [name, rule]);

/** The elements of a body that are kept. Everything else is unwrapped or dropped. */
export const allowedElements: ReadonlyMap<string, ElementRule> = new Map([
  ...every('a em i strong b code kbd samp var sub sup small s del ins u mark time abbr q cite bdi bdo ruby', {
    contentModel: 'text',
    isInline: true,
  }),
  ...every('rt rp', { contentModel: 'text', isInline: true, inside: ['ruby'] }),
  ...every('p h1 h2 h3 h4 h5 h6 pre', { contentModel: 'text' }),
  ...every('summary', { contentModel: 'text', inside: ['details'] }),
  ...every('blockquote details', { contentModel: 'flow', wrapsText: 'always' }),
  ...every('figure', { contentModel: 'flow', wrapsText: 'never' }),
  ...every('figcaption', { contentModel: 'flow', inside: ['figure'] }),
  ...every('ul ol dl', { contentModel: 'items' }),
  ...every('li', { contentModel: 'flow', inside: ['ul', 'ol'] }),
  ...every('dt dd', { contentModel: 'flow', inside: ['dl'] }),
  ...every('table', { contentModel: 'parts' }),
  ...every('caption', { contentModel: 'flow', inside: ['table'] }),
  ...every('colgroup thead tbody tfoot', { contentModel: 'parts', inside: ['table'] }),
  ...every('col', { contentModel: 'parts', inside: ['table', 'colgroup'] }),
  ...every('tr', { contentModel: 'parts', inside: ['table', 'thead', 'tbody', 'tfoot'] }),
  ...every('td th', { contentModel: 'flow', inside: ['tr'] }),
]);

/** The tag that `<iframe>` has while a body is parsed: parsers that sanitize remove the real one whatever they are told. */
export const embedTag = 'newsfold-embed';

/** The attributes that are read when a body is rebuilt, on whatever element they stand. */
export const readAttributes: readonly string[] = list(
  'href src srcset poster alt title aria-label width height lang dir datetime colspan rowspan scope span start reversed value',
);

/** Elements that end a paragraph but are themselves not kept. */
const unwrappedBlocks = list(
  'div section article aside main header footer nav address center form fieldset legend hgroup dialog search menu dir ' +
    'listing xmp plaintext',
);

/** What ends a paragraph. */
export const blocks: ReadonlySet<string> = new Set([
  ...[...allowedElements].filter(([, { isInline }]) => !isInline).map(([name]) => name),
  ...unwrappedBlocks,
  'hr',
]);

/** Elements around blocks that mean the same as around words: they are kept there. */
export const transparent: ReadonlySet<string> = new Set(['a', 'ins', 'del', 's']);

/** Elements that go with all that is in them: their content is no text for a reader, or not for this one. */
export const dropped: ReadonlySet<string> = new Set(
  list(
    'script style template noscript noembed noframes object embed applet param svg math select datalist option optgroup ' +
      'textarea input button output progress meter canvas head title link meta base frame frameset iframe portal slot ' +
      'source track area',
  ),
);
