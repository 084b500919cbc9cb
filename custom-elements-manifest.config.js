/**
 * Configures `cem analyze`, which writes `custom-elements.json` for editors, Storybook and the README's tables. The
 * analyzer does not follow the shared interface `FeedAttributes` or `defineOnce`, so a plugin adds their attributes and
 * tags.
 */

/** The interface whose members become attributes of every element that extends it. */
const sharedInterface = 'FeedAttributes';
const sharedProperties = 'feedProperties';
const definer = 'defineOnce';

/** Adds the tag, and the attributes and properties of `FeedAttributes`, to each element. */
function sharedAttributes() {
  const described = new Map();
  /** Attribute names by property; undefined for a property without attribute. */
  const attributes = new Map();
  const sharing = new Set();
  /** Tags and the files that define them, by class. */
  const tags = new Map();
  /** Parts, slots, events … that a fragment or controller documents, by its name. */
  const documented = new Map();
  /** Names after `@uses` in the docstring of an element, by its class. */
  const uses = new Map();
  /** Union types by name. */
  const unions = new Map();

  return {
    name: 'newsfold:shared-attributes',
    analyzePhase({ ts, node, moduleDoc }) {
      if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) {
        const tags = (node.jsDoc ?? []).flatMap((doc) => doc.tags ?? []);
        documented.set(node.name?.text, tags.map(entryOf).filter(Boolean));
        const used = tags.find(({ tagName }) => tagName.text === 'uses');
        if (used) uses.set(node.name.text, used.comment.split(/,\s*/));
      }
      if (ts.isInterfaceDeclaration(node)) {
        if (node.name.text === sharedInterface) {
          for (const member of node.members) {
            const description = (member.jsDoc?.at(-1)?.comment ?? '').replace(/\s+/g, ' ');
            described.set(member.name.text, { description, type: textOf(member.type) });
          }
        } else if (node.heritageClauses?.some((clause) => textOf(clause).includes(sharedInterface))) {
          sharing.add(node.name.text);
        }
      } else if (ts.isVariableDeclaration(node) && node.name.getText() === sharedProperties) {
        for (const { name, initializer } of node.initializer.properties) {
          const option = initializer.properties.find((property) => property.name.text === 'attribute');
          const value = option?.initializer;
          const isNone = value?.kind === ts.SyntaxKind.FalseKeyword;
          attributes.set(name.text, isNone ? undefined : (value?.text ?? name.text.toLowerCase()));
        }
      } else if (ts.isTypeAliasDeclaration(node) && ts.isUnionTypeNode(node.type)) {
        unions.set(node.name.text, textOf(node.type).replace(/^\| /, ''));
      } else if (ts.isCallExpression(node) && node.expression.getText() === definer) {
        const [tag, element] = node.arguments;
        tags.set(element.getText(), { tag: tag.text, path: moduleDoc.path });
      }
    },
    packageLinkPhase({ customElementsManifest: manifest }) {
      const shared = [...described].map(([name, { description, type }]) => fieldOf(name, description, type));
      for (const module of manifest.modules) {
        const elements = module.declarations.filter((declaration) => declaration.customElement);
        for (const element of elements) {
          const own = (element.members ?? []).filter(isPublic);
          for (const member of own) if (member.type) member.type.text = expandUnions(member.type.text);
          element.members = [...own, ...(sharing.has(element.name) ? shared : [])];
          element.attributes = element.members.filter(hasAttribute).map(attributeOf);
          element.tagName = tags.get(element.name)?.tag;
          for (const name of uses.get(element.name) ?? []) addDocumented(element, name);
        }
        module.declarations = elements;
        module.exports = elements.map(({ name }) => exportOf('js', name, name, module.path));
      }
      for (const [name, { tag, path }] of tags) {
        const module = manifest.modules.find(declares(name));
        const definition = exportOf('custom-element-definition', tag, name, module?.path);
        manifest.modules.find((candidate) => candidate.path === path)?.exports.push(definition);
      }
      manifest.modules = manifest.modules.filter((module) => module.exports.length > 0);
    },
  };

  /** Adds what a fragment or controller documents to an element that uses it. The element's own entries win. */
  function addDocumented(element, name) {
    if (!documented.has(name)) throw new Error(`${element.name}: @uses ${name}, which no file here exports`);
    for (const { list, entry } of documented.get(name)) {
      element[list] ??= [];
      if (!element[list].some(({ name }) => name === entry.name)) element[list].push(entry);
    }
  }

  function fieldOf(name, description, type) {
    // A property that is not in the table is an attribute of HTML (`lang`).
    const attribute = attributes.has(name) ? attributes.get(name) : name;
    return { kind: 'field', name, description, type: { text: type }, ...(attribute && { attribute }) };
  }

  function expandUnions(type) {
    const expanded = type.replace(/\b[A-Z]\w+\b/g, (name) => unions.get(name) ?? name);
    return expanded.replace(/ \| undefined$/, '');
  }
}

/** The manifest's lists by the tag that documents an entry. */
const lists = {
  csspart: 'cssParts',
  slot: 'slots',
  fires: 'events',
  cssprop: 'cssProperties',
  cssState: 'cssStates',
};

/** `@csspart name - text`, `@fires {Type} name - text` or `@cssprop {<type>} name - text` as an entry of its list. */
function entryOf({ tagName, comment, typeExpression }) {
  const list = lists[tagName.text];
  const [, inComment, name, description] =
    /^(?:\{([^}]*)\}\s*)?(\S+) - ([^]*)$/.exec(typeof comment === 'string' ? comment : '') ?? [];
  if (!list || !name) return undefined;
  const type = inComment ?? typeExpression?.type?.getText();
  return {
    list,
    entry: {
      name,
      description: description.replace(/\s+/g, ' '),
      ...(type && { type: { text: type } }),
    },
  };
}

const textOf = (node) => node.getText().replace(/\s+/g, ' ');

const lifecycleCallbacks = new Set(['attributeChangedCallback', 'connectedCallback', 'disconnectedCallback']);

const isPublic = ({ name, privacy = 'public', static: isStatic }) =>
  privacy === 'public' && !isStatic && !name.startsWith('#') && !lifecycleCallbacks.has(name);

const hasAttribute = ({ attribute }) => attribute !== undefined;

const attributeOf = ({ attribute, name, type, description }) => ({
  name: attribute,
  type,
  description,
  fieldName: name,
});

const exportOf = (kind, name, declaration, module) => ({
  kind,
  name,
  declaration: { name: declaration, module },
});

const declares = (name) => (module) => module.declarations.some((declaration) => declaration.name === name);

export default {
  // `ui/card/card.ts` declares the union of card layouts.
  globs: [
    'src/elements/**/*.ts',
    'src/define/*.ts',
    'src/controllers/feed-attributes.ts',
    'src/ui/card/card.ts',
    'src/ui/frame/frame.ts',
    'src/ui/strip/strip.ts',
    'src/controllers/feed-controller.ts',
    'src/controllers/stories-controller.ts',
  ],
  exclude: ['src/**/*.styles.ts', 'src/define/define-once.ts'],
  outdir: '.',
  litelement: true,
  plugins: [sharedAttributes()],
};
