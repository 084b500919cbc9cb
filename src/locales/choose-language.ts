/**
 * Returns the best known language for a tag, undefined if there is none. Tries the tag itself, then its language with
 * the region, with the script, and alone if that implies the same script: `zh-HK` gives `zh-Hant`, `sr-ME` gives
 * `sr-Latn`, `de-AT` gives `de`. Follows RFC 4647, section 3.4 (lookup), with CLDR's likely subtags.
 * @param tag in canonical form.
 * @param isKnown whether there are messages for a tag.
 */
export function chooseLanguage(tag: string, isKnown: (tag: string) => boolean): string | undefined {
  const { baseName, language, region } = new Intl.Locale(tag);
  const { script } = new Intl.Locale(tag).maximize();
  const isDefaultScript = new Intl.Locale(language).maximize().script === script;
  const candidates = [
    baseName,
    `${language}-${region}`,
    `${language}-${script}`,
    isDefaultScript ? language : undefined,
  ];
  return candidates.find((candidate) => candidate !== undefined && isKnown(candidate));
}

/** Whether two tags have the same language, ignoring script and region. */
export const isSameLanguage = (tag: string, other: string): boolean =>
  tag.split('-')[0] === other.split('-')[0];
