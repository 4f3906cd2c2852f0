// SPDX-License-Identifier: Apache-2.0
import { findChromium, findFirefox, findWebKit } from '../browsers.mjs';
import { run } from '../run-process.mjs';
import { bundleTests, sourceOf } from './bundle-tests.mjs';
import { filesBelow } from './find-files.mjs';
import { readResult, resultFile } from './suite.mjs';

const finders = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit };

/** What the designer does without a page is tested in Node. */
const browserTestFiles = () =>
  ['packages/drafts', 'packages/elements', 'packages/designer']
    .flatMap((folder) => filesBelow(folder, '.test.ts'))
    .filter((file) => !/^packages[\\/]designer[\\/]src[\\/]design[\\/]/.test(file));

async function runFiles(name, files) {
  const out = resultFile(`browser-${name}`);
  const { code } = await run(process.execPath, ['scripts/suites/browser-run.mjs', name, out, ...files]);
  return readResult(out, files.length === 1 ? sourceOf(files[0]) : `browser-${name}`, code);
}

/** In Firefox the Tab key leaves a modal dialog for the browser's own bar, and the keys of every later file go there. */
const LEAVES_THE_PAGE = /[\\/]lock\.a11y\.test\.js$/;

/** So many files share one Firefox: keys that went astray in one fail no more than these. */
const FIREFOX_AT_ONCE = 25;

/** When a page of WebKitGTK crashes, the session ends with it, and every file after it would fail for nothing. */
function groupsFor(name, files) {
  if (name === 'webkit') return files.map((file) => [file]);
  if (name !== 'firefox') return [files];
  const [last, first] = [true, false].map((leaves) => files.filter((file) => LEAVES_THE_PAGE.test(file) === leaves));
  const groups = [];
  for (let at = 0; at < first.length; at += FIREFOX_AT_ONCE) groups.push(first.slice(at, at + FIREFOX_AT_ONCE));
  return [...groups, last];
}

/** The behaviour and accessibility tests of `drafts` and of the elements in one real browser; null if it is not installed. */
export async function browserTests(name) {
  const browser = await finders[name]();
  if (!browser) return null;
  console.log(`${browser.version} (${browser.executablePath})`);
  const files = browserTestFiles();
  const total = { passed: 0, failures: [], skipped: [], browser: browser.version };
  if (files.length === 0) return total;
  for (const group of groupsFor(name, await bundleTests(name, files))) {
    const { passed, failures, skipped } = await runFiles(name, group);
    total.passed += passed;
    total.failures.push(...failures);
    total.skipped.push(...skipped);
  }
  return total;
}
