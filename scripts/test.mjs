// SPDX-License-Identifier: Apache-2.0
// `npm test`: the whole proof, from a fresh clone. `npm run test:full` adds every installed browser, the
// guides and bindings of the frameworks and the long kill test, and writes docs/test-report.md.
import { ensureInstalled } from './ensure-installed.mjs';
import { runSuite } from './suites/suite.mjs';
import { summarise } from './suites/summary.mjs';

/** How often the long run kills a browser in the middle of a save. */
const KILL_ROUNDS_FULL = '60';

/** Guides whose framework comes from the registry. */
const FRAMEWORKS = { React: 'react', Angular: 'angular', Vue: 'vue', Svelte: 'svelte' };

/** Test files of `test/bindings`, by what they are about. */
const BINDINGS = {
  'React 19': 'react',
  'React 18': 'react18',
  'Vue 3': 'vue',
  'Angular 21': 'angular',
  'Svelte 5': 'svelte',
  'Lit SSR': 'server',
};

const full = process.argv.includes('--full');

async function buildFirst() {
  const { build } = await import('./build.mjs');
  await build();
  return { passed: 1, failures: [], skipped: [] };
}

async function otherBrowsers() {
  const { browserTests } = await import('./suites/browser-tests.mjs');
  const { findFirefox, findWebKit } = await import('./browsers.mjs');
  const results = [];
  for (const [name, find] of Object.entries({ firefox: findFirefox, webkit: findWebKit })) {
    if (await find()) {
      results.push(await runSuite({ name: `browser (${name})`, run: () => browserTests(name), maySkip: true }));
    } else {
      console.log(`\nbrowser (${name}): not installed, so not run`);
      results.push({
        name: `browser (${name})`,
        passed: 0,
        failures: [],
        skipped: [],
        seconds: 0,
        browser: 'not installed',
      });
    }
  }
  return results;
}

/** Faults in every installed browser, a minute of ten tabs, and two hundred kills. */
async function longReliability() {
  const { findFirefox, findWebKit } = await import('./browsers.mjs');
  const others = Object.entries({ firefox: findFirefox, webkit: findWebKit });
  const installed = await Promise.all(others.map(async ([name, find]) => ((await find()) ? [name] : [])));
  return {
    RELIABILITY_BROWSERS: ['chromium', ...installed.flat()].join(),
    RELIABILITY_SECONDS: '60',
    RELIABILITY_KILLS: '200',
    RELIABILITY_KILL_SECONDS: '600',
  };
}

async function everySuite() {
  const { lint } = await import('./suites/lint.mjs');
  const node = await import('./suites/node-tests.mjs');
  const { browserTests } = await import('./suites/browser-tests.mjs');
  const { findChromium } = await import('./browsers.mjs');
  const env = full ? { KILL_ROUNDS: process.env.KILL_ROUNDS ?? KILL_ROUNDS_FULL, STORIES: 'all' } : {};
  const { version } = await findChromium();
  const suites = [
    { name: 'lint, format and types', run: lint },
    { name: 'headless', run: node.headlessTests },
    { name: 'architecture', run: node.architectureTests },
    { name: 'browser (chromium)', run: () => browserTests('chromium') },
    { name: 'whole page', run: () => node.wholePageTests(env), browser: version },
    {
      name: 'reliability',
      run: async () => node.reliabilityTests(full ? await longReliability() : {}),
      browser: version,
    },
    { name: 'packaging', run: node.packagingTests, browser: version },
    { name: 'guide (plain page)', run: () => node.guideTests('plain-page'), browser: version },
    { name: 'guide (shared tablet)', run: () => node.guideTests('shared-tablet'), browser: version },
  ];
  // Their frameworks come from the registry, and a plain `npm test` installs nothing that the repository does not use.
  if (full) {
    for (const [name, file] of Object.entries(FRAMEWORKS)) {
      suites.push({ name: `guide (${name})`, run: () => node.guideTests(file), browser: version });
    }
    for (const [name, file] of Object.entries(BINDINGS)) {
      suites.push({ name: `binding (${name})`, run: () => node.bindingTests(file), browser: version });
    }
  }
  const results = [];
  for (const suite of suites) results.push(await runSuite(suite));
  if (full) results.push(...(await otherBrowsers()));
  return results;
}

await ensureInstalled();
const built = await runSuite({ name: 'build', run: buildFirst });
const results = [built, ...(built.failures.length ? [] : await everySuite())];
if (full) await (await import('./suites/report.mjs')).writeReport(results);
summarise(results);
