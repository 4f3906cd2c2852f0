// SPDX-License-Identifier: Apache-2.0
import { findChromium, findFirefox, findWebKit } from '../browsers.mjs';
import { run } from '../run-process.mjs';
import { filesBelow } from './find-files.mjs';
import { readResult, resultFile } from './suite.mjs';

const finders = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit };

/** The behaviour and accessibility tests of `drafts` and `elements` in one real browser; null if it is not installed. */
export async function browserTests(name) {
  const browser = await finders[name]();
  if (!browser) return null;
  console.log(`${browser.version} (${browser.executablePath})`);
  const files = ['packages/drafts', 'packages/elements'].flatMap((folder) => filesBelow(folder, '.test.ts'));
  if (files.length === 0) return { passed: 0, failures: [], skipped: [] };
  const out = resultFile(`browser-${name}`);
  const { code } = await run(process.execPath, ['scripts/suites/browser-run.mjs', name, out]);
  return { ...readResult(out, `browser-${name}`, code), browser: browser.version };
}
