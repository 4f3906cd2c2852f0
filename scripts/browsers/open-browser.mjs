// SPDX-License-Identifier: Apache-2.0
import { chromium } from 'playwright-core';
import { findChromium } from '../browsers.mjs';

function launchOptions(browser) {
  return { executablePath: browser.executablePath, args: browser.args, env: { ...process.env, ...browser.env } };
}

/** A Playwright browser for a whole-page test or a picture. The caller closes it. */
export async function openBrowser(browser) {
  return chromium.launch(launchOptions(browser ?? (await findChromium())));
}

/** The same with a profile on disk, for what must outlive the browser. */
export async function openProfile(folder, browser) {
  return chromium.launchPersistentContext(folder, launchOptions(browser ?? (await findChromium())));
}
