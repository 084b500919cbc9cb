/**
 * Which browsers are taken and which are not, one line each.
 * @param {string[]} taken
 * @param {{ name: string, reason: string }[]} [skipped]
 */
export const describeBrowsers = (taken, skipped = []) =>
  [
    ...taken.map((name) => `Browser: ${name}`),
    ...skipped.map(({ name, reason }) => `Skipped ${name}: ${reason}`),
  ].join('\n');
