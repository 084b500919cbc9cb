/**
 * Returns a function that maps the heading levels of a body; call it in document order. The highest heading becomes one
 * level below `headingLevel`, every other one level below its parent heading. Gaps disappear; the lowest level is 6.
 */
export function createHeadingLevels(headingLevel: number): (original: number) => number {
  const ancestors: number[] = [];
  return (original) => {
    while (ancestors.length && ancestors.at(-1)! >= original) ancestors.pop();
    ancestors.push(original);
    return Math.min(headingLevel + ancestors.length, 6);
  };
}
