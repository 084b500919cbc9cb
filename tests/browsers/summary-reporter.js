/** @typedef {import('@web/test-runner').TestSession} TestSession */
/** @typedef {import('@web/test-runner').TestSuiteResult} TestSuiteResult */
/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Ends the run with the engines that ran, those that did not and why, and one line of totals. An engine that
 * executed no test makes the run fail: it proved nothing.
 * @param {{ skipped: { name: string, reason: string }[] }} options
 * @returns {import('@web/test-runner').Reporter}
 */
export function summaryReporter({ skipped }) {
  /** @type {import('@web/test-runner').BrowserLauncher[]} */
  let browsers = [];
  return {
    start(args) {
      browsers = args.browsers;
    },
    stop({ sessions }) {
      const perBrowser = browsers.map(({ name }) => ({
        name,
        counts: sum(sessions.filter((session) => session.browser.name === name).map(countSession)),
      }));
      const idle = perBrowser.filter(({ counts }) => counts.passed + counts.failed === 0);
      // On exit, for the test runner itself ends with process.exit(0).
      if (idle.length > 0) process.once('exit', () => (process.exitCode = 1));
      const lines = [
        '',
        ...perBrowser.map(({ name, counts }) => `Ran in ${name}, tests: ${counts.passed + counts.failed}`),
        ...skipped.map(({ name, reason }) => `Skipped ${name}: ${reason}`),
        ...idle.map(({ name }) => `Failed: no test was executed in ${name}`),
        '',
        inWords(sum(perBrowser.map(({ counts }) => counts))),
      ];
      process.once('exit', () => console.log(lines.join('\n')));
    },
  };
}

/**
 * A page that fails as a whole (it does not load, or throws outside of a test) counts as one failure.
 * @param {TestSession} session
 */
function countSession(session) {
  const counts = countSuite(session.testResults);
  return session.passed || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/**
 * @param {TestSuiteResult | undefined} suite
 * @returns {Counts}
 */
function countSuite(suite) {
  if (!suite) return sum([]);
  const tests = suite.tests.map(({ passed, skipped }) => ({
    passed: Number(passed && !skipped),
    failed: Number(!passed && !skipped),
    skipped: Number(Boolean(skipped)),
  }));
  return sum([...tests, ...suite.suites.map(countSuite)]);
}

/** @param {Counts[]} list */
function sum(list) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const counts of list) {
    for (const key of Object.keys(total)) total[key] += counts[key];
  }
  return total;
}

/** @param {Counts} counts */
function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
