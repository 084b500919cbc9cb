import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { makePictures } from './site/make-pictures.js';
import { describeBrowsers } from './tests/browsers/describe-browsers.js';
import { findLaunchers } from './tests/browsers/launchers.js';
import { summaryReporter } from './tests/browsers/summary-reporter.js';
import { feedServer } from './tests/support/feed-server.js';
import { serveFolders } from './tests/support/serve-folders.js';

await makePictures();
const { launchers, skipped } = await findLaunchers();
console.log(
  describeBrowsers(
    launchers.map(({ name }) => name),
    skipped,
  ),
);

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  // tests/package runs in Node, against the built package.
  files: ['tests/**/*.test.ts', '!tests/package/**'],
  hostname: '127.0.0.1',
  browsers: launchers,
  concurrentBrowsers: launchers.length,
  nodeResolve: true,
  middleware: [feedServer, serveFolders],
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  reporters: [defaultReporter(), summaryReporter({ skipped })],
  // Node resolution picks Lit's development build, which announces itself in every page.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: { config: { timeout: 10_000 } },
  // All stories are one file.
  testsFinishTimeout: 1_800_000,
};
