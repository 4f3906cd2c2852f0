// SPDX-License-Identifier: Apache-2.0
// For `npx wtr` by hand: the same browser and settings as `npm test`.
import { findChromium } from './scripts/browsers.mjs';
import { browserTestConfig } from './scripts/suites/browser-config.mjs';

export default await browserTestConfig(await findChromium());
