// SPDX-License-Identifier: Apache-2.0
// `npm test`: the whole proof, from a fresh clone. `npm run test:full` adds every installed browser, the
// guides and bindings of the frameworks and the long kill test, and writes docs/test-report.md. It takes an hour and more:
// `npm run test:full -- --only firefox,webkit` runs the suites whose names hold one of these words, and renews their rows.
import { parseArgs } from 'node:util';
import { ensureInstalled } from './ensure-installed.mjs';
import { runSuite } from './suites/suite.mjs';
import { summarise } from './suites/summary.mjs';

/** How often the long run kills a browser in the middle of a save. */
const KILL_ROUNDS_FULL = '60';

/** Guides that `npm test` follows. */
const GUIDES = ['plain-page'];
/** Guides whose framework comes from the registry. */
const FRAMEWORKS = ['react', 'angular', 'vue', 'svelte'];

/** Test files of `test/bindings`, by what they are about. */
const BINDINGS = {
  'React 19': 'react',
  'React 18': 'react18',
  'Vue 3': 'vue',
  'Angular 21': 'angular',
  'Svelte 5': 'svelte',
  'Lit SSR': 'server',
};

const { values } = parseArgs({ options: { full: { type: 'boolean', default: false }, only: { type: 'string' } } });
const { full } = values;

async function buildFirst() {
  const { build } = await import('./build.mjs');
  await build();
  return { passed: 1, failures: [], skipped: [] };
}

/** The browser suite in Firefox and WebKit, or the word that one of them is not installed. */
async function otherBrowsers() {
  const { browserTests } = await import('./suites/browser-tests.mjs');
  const { findFirefox, findWebKit } = await import('./browsers.mjs');
  const suites = [];
  for (const [name, find] of Object.entries({ firefox: findFirefox, webkit: findWebKit })) {
    const suite = { name: `browser (${name})`, run: () => browserTests(name), maySkip: true };
    suites.push((await find()) ? suite : { ...suite, run: notInstalled, mayBeEmpty: true, browser: 'not installed' });
  }
  return suites;
}

async function notInstalled() {
  console.log('not installed, so not run');
  return { passed: 0, failures: [], skipped: [] };
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

async function suitesOf() {
  const { lint } = await import('./suites/lint.mjs');
  const node = await import('./suites/node-tests.mjs');
  const { browserTests } = await import('./suites/browser-tests.mjs');
  const { findChromium } = await import('./browsers.mjs');
  // Read by the tests themselves, in whatever process they run.
  if (full) process.env.TEST_FULL = '1';
  const env = full ? { KILL_ROUNDS: process.env.KILL_ROUNDS ?? KILL_ROUNDS_FULL } : {};
  const { version } = await findChromium();
  const suites = [
    {
      name: full ? 'lint, format and types' : 'lint and types',
      run: () => lint({ isFormatted: full }),
      withNext: true,
    },
    { name: 'architecture', run: node.architectureTests },
    { name: 'headless', run: node.headlessTests },
    { name: 'browser (chromium)', run: () => browserTests('chromium'), withNext: !full },
    ...(full ? [] : [{ name: 'guides', run: () => node.guideTests(...GUIDES), browser: version }]),
    { name: 'stories', run: node.storyTests, browser: version, withNext: true },
    { name: 'whole page', run: () => node.wholePageTests(env), browser: version },
    ...(full ? [{ name: 'themes and languages', run: node.themeTests, browser: version }] : []),
    {
      name: 'reliability',
      run: async () => node.reliabilityTests(full ? await longReliability() : {}),
      browser: version,
      withNext: true,
    },
    { name: 'packaging', run: node.packagingTests, browser: version },
  ];
  // Their frameworks come from the registry, and a plain `npm test` installs nothing that the repository does not use.
  if (full) {
    suites.push({ name: 'long journeys', run: node.longTests, browser: version });
    for (const file of [
      ...GUIDES,
      'shared-tablet',
      'first-template',
      'share-a-form',
      'medicines-round',
      ...FRAMEWORKS,
    ]) {
      const name = file.replaceAll('-', ' ');
      suites.push({ name: `guide (${name})`, run: () => node.guideTests(file), browser: version });
    }
    for (const [name, file] of Object.entries(BINDINGS)) {
      suites.push({ name: `binding (${name})`, run: () => node.bindingTests(file), browser: version });
    }
  }
  if (full) suites.push(...(await otherBrowsers()));
  return suites;
}

/** Suites whose names hold a word that was asked for; all, when none was. */
function chosen(suites) {
  if (!values.only) return suites;
  const found = suites.filter(({ name }) =>
    values.only.split(',').some((word) => name.toLowerCase().includes(word.toLowerCase())),
  );
  if (found.length > 0) return found;
  throw new Error(`no suite is called “${values.only}”: there are ${suites.map(({ name }) => name).join(', ')}`);
}

/** One after the other, but for one that leaves a processor idle, as it waits for a clock or a page: it runs beside the next. */
async function runAll(suites) {
  const results = [];
  for (let index = 0; index < suites.length; index += 1) {
    const together = suites[index].withNext && !full ? suites.slice(index, index + 2) : [suites[index]];
    results.push(...(await Promise.all(together.map((suite) => runSuite(suite)))));
    index += together.length - 1;
  }
  return results;
}

await ensureInstalled();
const results = [await runSuite({ name: 'build', run: buildFirst })];
if (results[0].failures.length === 0) {
  results.push(...(await runAll(chosen(await suitesOf()))));
}
if (full) await (await import('./suites/report.mjs')).writeReport(results, { isWhole: !values.only });
summarise(results);
