/**
 * CLDR aliases that `Intl.getCanonicalLocales` ignores in WebKitGTK and other builds of JavaScriptCore without Apple's
 * ICU (cause and example: https://github.com/oven-sh/bun/pull/36731). Dari is the Persian of Afghanistan, `sh` is
 * Serbian in Latin script.
 */
const aliases: readonly (readonly [RegExp, string])[] = [
  [/^prs(-Arab)?(-AF)?(?=-|$)/i, 'fa-AF'],
  [/^sh(?!-Cyrl)(-\w{2})?$/i, 'sr-Latn'],
];

/** Returns the canonical form of a language tag (`pt_br` is `pt-BR`, `prs` is `fa-AF`); undefined if it is invalid. */
export function canonicalTag(tag: string): string | undefined {
  const hyphenated = tag.trim().replaceAll('_', '-');
  const resolved = aliases.reduce((text, [alias, name]) => text.replace(alias, name), hyphenated);
  try {
    return Intl.getCanonicalLocales(resolved)[0];
  } catch {
    return undefined;
  }
}
