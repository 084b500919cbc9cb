/** Languages that WebKit does not know under another tag: Dari is the Persian of Afghanistan, `sh` is Serbian in Latin. */
const aliases: readonly (readonly [RegExp, string])[] = [
  [/^prs(-Arab)?(-AF)?(?=-|$)/i, 'fa-AF'],
  [/^sh(?!-Cyrl)(-\w{2})?$/i, 'sr-Latn'],
];

/** A language tag as BCP 47 and Unicode write it (`pt_br` is `pt-BR`, `prs` is `fa-AF`); undefined for what is none. */
export function canonicalTag(tag: string): string | undefined {
  const written = tag.trim().replaceAll('_', '-');
  const known = aliases.reduce((text, [alias, name]) => text.replace(alias, name), written);
  try {
    return Intl.getCanonicalLocales(known)[0];
  } catch {
    return undefined;
  }
}
