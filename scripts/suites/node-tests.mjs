// SPDX-License-Identifier: Apache-2.0
import { run } from '../run-process.mjs';
import { inBatches } from './batches.mjs';
import { filesBelow } from './find-files.mjs';
import { readResult, resultFile } from './suite.mjs';

/** Packages that must work without a DOM: their tests run in Node alone. */
export const HEADLESS_PACKAGES = [
  'model',
  'forms',
  'templates',
  'fhir',
  'emar',
  'transfer',
  'catalogue',
  'scenario',
  'cli',
];

async function nodeTests(name, files, { env, concurrency } = {}) {
  const out = resultFile(name);
  const { code } = await run(
    process.execPath,
    [
      '--import',
      './scripts/ts-loader.mjs',
      '--test',
      ...(concurrency ? [`--test-concurrency=${concurrency}`] : []),
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=./scripts/reporters/node-counts.mjs',
      `--test-reporter-destination=${out}`,
      ...files,
    ],
    { env },
  );
  return readResult(out, name, code);
}

/** Without a file to run, `node --test` would look for files by itself. */
function suite(name, files, options) {
  return files.length ? nodeTests(name, files, options) : { passed: 0, failures: [], skipped: [] };
}

/** A guide followed through a dozen commands, and forms of other projects, which are at hand in few places. */
const LONG_HEADLESS =
  /^packages[\\/](cli[\\/]test[\\/]share-guide|designer[\\/]src[\\/]design[\\/]corpus|fhir[\\/].*[\\/]conformance)\./;

export function headlessTests() {
  return suite(
    'headless',
    inBatches(
      'headless',
      [...HEADLESS_PACKAGES, 'designer/src/design']
        .flatMap((name) => filesBelow(`packages/${name}`, '.test.ts'))
        .filter((file) => process.env.TEST_FULL === '1' || !LONG_HEADLESS.test(file)),
    ),
    // Node by itself leaves one processor free, which on a machine with two is half of it.
    { concurrency: 2 },
  );
}

export function architectureTests() {
  return suite('architecture', filesBelow('test/architecture', '.test.mjs', '.test.ts'));
}

const STORIES = /^test[\\/]stories[\\/](stories|themes)\./;

/** Every story: the longest file. Node begins files by their names, so among others it would go on alone at the end. */
export function storyTests() {
  return suite('stories', ['test/stories/stories.test.mjs']);
}

/** Two pages with a browser each, beside the stories. */
export function wholePageTests(env) {
  const own = /^test[\\/](architecture|packaging|guides|bindings|reliability)[\\/]/;
  const files = filesBelow('test', '.test.mjs', '.test.ts').filter(
    (file) => !own.test(file) && !LONG.test(file) && !STORIES.test(file),
  );
  return suite('whole-page', files, { env, concurrency: 2 });
}

/** Every story in every theme, both languages and from right to left. */
export function themeTests() {
  return suite('themes', ['test/stories/themes.test.mjs'], { env: { STORIES: 'all' } });
}

/** Faults brought about in whole browsers: `env` says in which, and for how long the long ones go on. */
export function reliabilityTests(env) {
  return suite('reliability', filesBelow('test/reliability', '.test.mjs'), { env, concurrency: 2 });
}

export function packagingTests() {
  return suite('packaging', filesBelow('test/packaging', '.test.mjs', '.test.ts'), { concurrency: 2 });
}

/** Journeys of a minute and more, and what installs a framework: `npm test` has a shorter one of each. */
const LONG =
  /^test[\\/](versions[\\/][\w-]+|hostile[\\/]drafts|sharing[\\/](two-hosts|conformance)|designer[\\/][\w-]+|storybook[\\/]storybook|demo[\\/](accessibility|overtaken|versions|recording-kill|medicines-kill-doings|medicines-mistake|medicines-patch|blocks-journey|clear-text|council-journey|sending-keyboard|two-tabs|forms|conflict|fhir)|print[\\/](elements|medicines)|transfer[\\/]browser)\./;

/** The long journeys: two hosts, a host under every fault, forms made in the designer, Storybook as it is built, long recordings and kills. */
export function longTests() {
  return suite(
    'long journeys',
    filesBelow('test', '.test.mjs').filter((file) => LONG.test(file)),
    { concurrency: 2 },
  );
}

/** The code of guides, compiled, built and run as their reader would. */
export function guideTests(...names) {
  return suite(
    `guide-${names[0]}`,
    names.map((name) => `test/guides/${name}.test.mjs`),
    { concurrency: 2 },
  );
}

/** One binding of the elements: its project compiled, built and used. */
export function bindingTests(name) {
  return suite(`binding-${name}`, [`test/bindings/${name}.test.mjs`]);
}
