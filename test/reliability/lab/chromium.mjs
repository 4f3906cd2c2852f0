// SPDX-License-Identifier: Apache-2.0
import { setTimeout as wait } from 'node:timers/promises';
import { findChromium } from '../../../scripts/browsers.mjs';
import { Profile } from './profile.mjs';

class Page {
  constructor(page) {
    this.page = page;
  }

  /** Calls what the page offers by this name. */
  do(name, ...given) {
    return this.page.evaluate(([what, parameters]) => globalThis.reliability[what](...parameters), [name, given]);
  }

  close() {
    return this.page.close();
  }

  /** Ends the process that draws the page, as a device short of memory does. */
  async crash() {
    const crashed = new Promise((resolve) => this.page.once('crash', resolve));
    const devtools = await this.page.context().newCDPSession(this.page);
    devtools.send('Page.crash').catch(() => undefined);
    await crashed;
    await wait(100);
  }

  async devtools(method, parameters) {
    const session = await this.page.context().newCDPSession(this.page);
    const answer = await session.send(method, parameters);
    return { session, answer };
  }
}

/** Chromium, over a profile on disk. */
export class ChromiumLab {
  name = 'chromium';
  #profile;

  /** `megabytes`: the size of the disk under it, when it is to be a small one. */
  constructor(megabytes) {
    this.#profile = new Profile(megabytes);
  }

  /** Where the profile lies. */
  get folder() {
    return this.#profile.folder;
  }

  static find = findChromium;

  async visit(address) {
    const context = await this.#profile.open();
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForFunction(() => globalThis.reliability !== undefined);
    return new Page(page);
  }

  /** A page in a private window, and what closes the window. */
  async visitPrivately(address) {
    const context = await (await this.#profile.open()).browser().newContext();
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForFunction(() => globalThis.reliability !== undefined);
    return { page: new Page(page), end: () => context.close() };
  }

  async offline(isOffline) {
    await (await this.#profile.open()).setOffline(isOffline);
  }

  kill() {
    return this.#profile.kill();
  }

  end() {
    return this.#profile.end();
  }
}
