/**
 * The language that serves a tag: the tag itself, else its language in the same region, in the same script, or at large
 * where that is written in the same script. So `zh-HK` is served by `zh-Hant`, `sr-ME` by `sr-Latn`, `de-AT` by `de`.
 * After BCP 47 (RFC 4647, “lookup”), with the likely subtags of Unicode's CLDR.
 * @param tag canonical.
 * @returns undefined where none serves.
 */
export function chooseLanguage(tag: string, isKnown: (tag: string) => boolean): string | undefined {
  const { baseName, language, region } = new Intl.Locale(tag);
  const { script } = new Intl.Locale(tag).maximize();
  const isUsualScript = new Intl.Locale(language).maximize().script === script;
  const candidates = [
    baseName,
    `${language}-${region}`,
    `${language}-${script}`,
    isUsualScript ? language : undefined,
  ];
  return candidates.find((one) => one !== undefined && isKnown(one));
}

/** Whether two tags name one language, in whatever script and region. */
export const isSameLanguage = (tag: string, other: string): boolean =>
  tag.split('-')[0] === other.split('-')[0];
