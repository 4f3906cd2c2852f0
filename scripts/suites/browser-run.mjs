// SPDX-License-Identifier: Apache-2.0
// One browser, one process: `node scripts/suites/browser-run.mjs chromium OUT.json [FILES…]`. A process of its own,
// because Web Test Runner ends the process it runs in when it cannot start.
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { findChromium, findFirefox, findWebKit } from '../browsers.mjs';
import { browserCounts } from '../reporters/browser-counts.mjs';
import { browserTestConfig } from './browser-config.mjs';

const finders = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit };
const [name, out, ...files] = process.argv.slice(2);
const browser = await finders[name]();
if (!browser) throw new Error(`${name} is not installed`);
const config = await browserTestConfig(browser, files.length ? files : undefined);
await startTestRunner({
  config: { ...config, reporters: [defaultReporter({ reportTestProgress: false }), browserCounts(out)] },
  readCliArgs: false,
  readFileConfig: false,
});
