/** Returns the layout that an attribute names, or undefined if it is not among the known ones. */
export const chooseLayout = <T extends string>(
  name: string | undefined,
  layouts: readonly T[],
): T | undefined => layouts.find((layout) => layout === name);
