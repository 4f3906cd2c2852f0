// SPDX-License-Identifier: Apache-2.0
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { startWebKitDriver, webKitCapabilities } from './webkit-driver.mjs';

/** Starts its own display and WebDriver, and ends them. */
class WebKitLauncher extends WebdriverLauncher {
  #browser;
  #driver;

  constructor(browser) {
    super({
      hostname: '127.0.0.1',
      path: '/',
      capabilities: { ...webKitCapabilities(browser), 'wdio:enforceWebDriverClassic': true },
    });
    this.#browser = browser;
  }

  async initialize(config) {
    await super.initialize(config);
    this.#driver = await startWebKitDriver(this.#browser);
    this.options.port = this.#driver.port;
  }

  async stop() {
    await super.stop();
    this.#driver.stop();
  }
}

export function webKitLauncher(browser) {
  return new WebKitLauncher(browser);
}
