// SPDX-License-Identifier: Apache-2.0
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { concurrencyFor, launcherFor } from '../browsers/launchers.mjs';
import { root } from '../root.mjs';

/** What the designer does without a page is tested in Node. */
export const BROWSER_TEST_FILES = [
  'packages/{drafts,elements}/{src,test}/**/*.test.ts',
  'packages/designer/src/!(design)/**/*.test.ts',
];

/** Pieces that many bundles share have names made from what is in them. */
async function keepPieces(context, next) {
  await next();
  if (/\/chunk-\w+\.js$/.test(context.path)) context.set('cache-control', 'max-age=3600, immutable');
}

/** Web Test Runner's configuration for one browser. Tests import sources; other packages are read from their dist. */
export async function browserTestConfig(browser, files = BROWSER_TEST_FILES) {
  return {
    files,
    middleware: [keepPieces],
    rootDir: root,
    concurrency: concurrencyFor(browser),
    browsers: [await launcherFor(browser)],
    nodeResolve: { exportConditions: ['production', 'default', 'module', 'import'] },
    // The newest syntax would be left as it is for a new Chromium; what is tested is what is published.
    plugins: [esbuildPlugin({ ts: true, target: 'es2022' })],
    testFramework: { config: { ui: 'bdd', timeout: 30_000 } },
    browserStartTimeout: 60_000,
    testsStartTimeout: 60_000,
    testsFinishTimeout: 120_000,
  };
}
