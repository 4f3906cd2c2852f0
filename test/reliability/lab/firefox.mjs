// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFirefox } from '../../../scripts/browsers.mjs';
import { killBrowserOf, processesOf } from '../../demo/processes.mjs';

class Page {
  constructor(page) {
    this.page = page;
  }

  do(name, ...given) {
    return this.page.evaluate((what, parameters) => globalThis.reliability[what](...parameters), name, given);
  }

  close() {
    return this.page.close();
  }
}

/** Firefox, over a profile on disk. Puppeteer speaks WebDriver BiDi to it. */
export class FirefoxLab {
  name = 'firefox';
  #folder = mkdtempSync(join(tmpdir(), 'careplan-kit-firefox-'));
  #browser = null;
  #megabytes;

  /** `megabytes`: what all pages together may store; null for as much as Firefox likes. */
  constructor(megabytes = 20) {
    this.#megabytes = megabytes;
  }

  static find = findFirefox;

  async #open() {
    if (this.#browser) return this.#browser;
    const { default: puppeteer } = await import('puppeteer-core');
    const { executablePath } = await findFirefox();
    this.#browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      userDataDir: this.#folder,
      extraPrefsFirefox: this.#preferences(),
      protocolTimeout: 180_000,
    });
    return this.#browser;
  }

  #preferences() {
    return this.#megabytes === null ? {} : { 'dom.quotaManager.temporaryStorage.fixedLimit': this.#megabytes * 1000 };
  }

  async visit(address) {
    const page = await (await this.#open()).newPage();
    await page.goto(address);
    await page.waitForFunction(() => globalThis.reliability !== undefined);
    return new Page(page);
  }

  async kill() {
    killBrowserOf(this.#folder);
    await this.#gone();
    this.#browser = null;
    for (const file of ['lock', '.parentlock']) rmSync(join(this.#folder, file), { force: true });
  }

  async #gone() {
    while (processesOf(this.#folder).length > 0) await wait(20);
  }

  async end() {
    await this.#browser?.close();
    await this.#gone();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
