// SPDX-License-Identifier: Apache-2.0
// How Web Test Runner starts each browser that scripts/browsers.mjs found.
import { chromeLauncher } from '@web/test-runner-chrome';

/** Several pages at once only where no page is ever in the background. */
export function concurrencyFor(browser) {
  return browser.kind === 'shell' ? 2 : 1;
}

export async function launcherFor(browser) {
  if (browser.name === 'webkit') return (await import('./webkit-launcher.mjs')).webKitLauncher(browser);
  const launchOptions = {
    executablePath: browser.executablePath,
    args: browser.args,
    env: { ...process.env, ...browser.env },
  };
  const concurrency = concurrencyFor(browser);
  if (browser.name !== 'firefox') return chromeLauncher({ launchOptions, concurrency });
  // Puppeteer speaks WebDriver BiDi to an installed Firefox, so that no other driver is needed.
  const { default: puppeteer } = await import('puppeteer-core');
  return chromeLauncher({ puppeteer, launchOptions: { ...launchOptions, browser: 'firefox' }, concurrency });
}
