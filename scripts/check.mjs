// SPDX-License-Identifier: Apache-2.0
// `npm run check`: what to run before each commit. Types, lint and the tests that need no browser.
import { ensureInstalled } from './ensure-installed.mjs';
import { runSuite } from './suites/suite.mjs';
import { summarise } from './suites/summary.mjs';

async function types() {
  const { compile } = await import('./build.mjs');
  await compile();
  return { passed: 1, failures: [], skipped: [] };
}

await ensureInstalled();
const results = [await runSuite({ name: 'types', run: types })];
const { lint } = await import('./suites/lint.mjs');
const { headlessTests } = await import('./suites/node-tests.mjs');
results.push(await runSuite({ name: 'lint, format and types of tests', run: () => lint() }));
results.push(await runSuite({ name: 'headless', run: headlessTests }));
summarise(results);
