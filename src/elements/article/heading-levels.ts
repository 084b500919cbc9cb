/**
 * Levels for the headings of a body, in order: its highest stands one below `headingLevel`, each lower one a single
 * level below the one it belongs to, whatever the levels were that its author took for their size.
 */
export function createHeadingLevels(headingLevel: number): (original: number) => number {
  const open: number[] = [];
  return (original) => {
    while (open.length && open.at(-1)! >= original) open.pop();
    open.push(original);
    return Math.min(headingLevel + open.length, 6);
  };
}
