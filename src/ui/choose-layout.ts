/** The layout that an author names; what is none of the known ones is as if nothing were named. */
export const chooseLayout = <T extends string>(
  named: string | undefined,
  known: readonly T[],
): T | undefined => known.find((layout) => layout === named);
