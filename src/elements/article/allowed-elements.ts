/** What a body's element may contain; decides how the HTML writer adds to it. Named after HTML's content models. */
export type ContentModel =
  /** Text and inline elements: `p`, `h2`, `em`. */
  | 'phrasing'
  /** Blocks or text: `blockquote`, `li`. */
  | 'flow'
  /** Only list items: `ul`, `dl`. */
  | 'list'
  /** Only rows, cells and other parts of a table. */
  | 'table';

/** Whether bare text in an element is wrapped in paragraphs: always, only next to blocks, or never. */
export type TextWrapping = 'always' | 'inBlocks' | 'never';

/** How an allowed element is copied. */
export type ElementRule = {
  contentModel: ContentModel;
  /** Whether it is phrasing content. Default false: a block. */
  isInline?: boolean;
  /** Default: `inBlocks`. */
  wrapsText?: TextWrapping;
  /** Tag names of the parents that it may have; in any other it is unwrapped. Default: any parent. */
  parents?: readonly string[];
};

const toList = (names: string) => names.split(' ');
const ruleFor = (names: string, rule: ElementRule) =>
  toList(names).map((name): [string, ElementRule] => [name, rule]);

/** The elements of a body that are copied, with their rules. Everything else is unwrapped or dropped. */
export const allowedElements: ReadonlyMap<string, ElementRule> = new Map([
  ...ruleFor(
    'a em i strong b code kbd samp var sub sup small s del ins u mark time abbr q cite bdi bdo ruby',
    {
      contentModel: 'phrasing',
      isInline: true,
    },
  ),
  ...ruleFor('rt rp', { contentModel: 'phrasing', isInline: true, parents: ['ruby'] }),
  ...ruleFor('p h1 h2 h3 h4 h5 h6 pre', { contentModel: 'phrasing' }),
  ...ruleFor('summary', { contentModel: 'phrasing', parents: ['details'] }),
  ...ruleFor('blockquote details', { contentModel: 'flow', wrapsText: 'always' }),
  ...ruleFor('figure', { contentModel: 'flow', wrapsText: 'never' }),
  ...ruleFor('figcaption', { contentModel: 'flow', parents: ['figure'] }),
  ...ruleFor('ul ol dl', { contentModel: 'list' }),
  ...ruleFor('li', { contentModel: 'flow', parents: ['ul', 'ol'] }),
  ...ruleFor('dt dd', { contentModel: 'flow', parents: ['dl'] }),
  ...ruleFor('table', { contentModel: 'table' }),
  ...ruleFor('caption', { contentModel: 'flow', parents: ['table'] }),
  ...ruleFor('colgroup thead tbody tfoot', { contentModel: 'table', parents: ['table'] }),
  ...ruleFor('col', { contentModel: 'table', parents: ['table', 'colgroup'] }),
  ...ruleFor('tr', { contentModel: 'table', parents: ['table', 'thead', 'tbody', 'tfoot'] }),
  ...ruleFor('td th', { contentModel: 'flow', parents: ['tr'] }),
]);

/** Replaces `<iframe>` while a body is parsed: sanitizers remove the real tag regardless of their options. */
export const embedTag = 'newsfold-embed';

/** The attributes that rebuilding reads, on any element. Sanitizers remove all others. */
export const readAttributes: readonly string[] = toList(
  'href src srcset poster alt title aria-label width height lang dir datetime colspan rowspan scope span start ' +
    'reversed value',
);

/** Block elements that are unwrapped. */
const unwrappedBlocks = toList(
  'div section article aside main header footer nav address center form fieldset legend hgroup dialog search menu dir ' +
    'listing xmp plaintext',
);

/** Block elements: they end a paragraph. */
export const blocks: ReadonlySet<string> = new Set([
  ...[...allowedElements].filter(([, { isInline }]) => !isInline).map(([name]) => name),
  ...unwrappedBlocks,
  'hr',
]);

/** Inline elements that are also kept around blocks: those with HTML's transparent content model, and `s`. */
export const transparent: ReadonlySet<string> = new Set(['a', 'ins', 'del', 's']);

/** Elements that are removed with their content, because it is not text of the article. */
export const dropped: ReadonlySet<string> = new Set(
  toList(
    'script style template noscript noembed noframes object embed applet param svg math select datalist option optgroup ' +
      'textarea input button output progress meter canvas head title link meta base frame frameset iframe portal slot ' +
      'source track area',
  ),
);
