// SPDX-License-Identifier: Apache-2.0
// How Web Test Runner starts each browser that scripts/browsers.mjs found.
import { chromeLauncher } from '@web/test-runner-chrome';

/** A camera and a microphone that are not there, and nobody who has to allow them. */
const FAKE_DEVICES = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
const FAKE_DEVICES_FIREFOX = { 'media.navigator.streams.fake': true, 'media.navigator.permission.disabled': true };

/** Several pages at once only where no page is ever in the background. */
export function concurrencyFor(browser) {
  return browser.kind === 'shell' ? 3 : 1;
}

export async function launcherFor(browser) {
  if (browser.name === 'webkit') return (await import('./webkit-launcher.mjs')).webKitLauncher(browser);
  const launchOptions = {
    executablePath: browser.executablePath,
    args: browser.args,
    env: { ...process.env, ...browser.env },
  };
  const concurrency = concurrencyFor(browser);
  if (browser.name !== 'firefox') {
    const args = [...(browser.args ?? []), ...FAKE_DEVICES];
    return chromeLauncher({ launchOptions: { ...launchOptions, args }, concurrency });
  }
  // Puppeteer speaks WebDriver BiDi to an installed Firefox, so that no other driver is needed.
  const { default: puppeteer } = await import('puppeteer-core');
  const firefox = { browser: 'firefox', extraPrefsFirefox: FAKE_DEVICES_FIREFOX };
  return chromeLauncher({ puppeteer, launchOptions: { ...launchOptions, ...firefox }, concurrency });
}
