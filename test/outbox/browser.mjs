// SPDX-License-Identifier: Apache-2.0
// A browser with a profile on disk, and the server of the records.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openProfile } from '../../scripts/browsers/open-browser.mjs';
import { killBrowserOf, processesOf } from '../demo/processes.mjs';
import { RecordServer } from './record-server.mjs';

/** What a browser that was killed leaves behind to say that it is still running. */
const SINGLETONS = ['SingletonLock', 'SingletonCookie', 'SingletonSocket'];

export class OutboxBrowser {
  server = new RecordServer();
  /** What the page was told is on the disk. */
  acknowledged = [];
  #folder = mkdtempSync(join(tmpdir(), 'careplan-kit-outbox-'));
  #context = null;
  #address;

  async start() {
    this.#address = await this.server.start();
  }

  /** A page of the host, in the browser that runs or in a new one. */
  async openPage(automatic = true) {
    if (!this.#context) {
      this.#context = await openProfile(this.#folder);
      await this.#context.exposeFunction('acknowledged', (entry) => void this.acknowledged.push(entry));
    }
    const page = await this.#context.newPage();
    await page.goto(this.#address);
    await page.waitForFunction(() => globalThis.openTestOutbox !== undefined);
    await page.evaluate((automatically) => globalThis.openTestOutbox(automatically), automatic);
    return page;
  }

  /** Ends the browser as an empty battery would. */
  async kill() {
    const closed = new Promise((resolve) => this.#context.once('close', resolve));
    killBrowserOf(this.#folder);
    await closed;
    await this.#gone();
    this.#context = null;
    for (const file of SINGLETONS) rmSync(join(this.#folder, file), { force: true });
  }

  async #gone() {
    while (processesOf(this.#folder).length > 0) await wait(20);
  }

  async end() {
    await this.#context?.close();
    await this.#gone();
    await this.server.close();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Resolves when `check` holds. Fails with `say()` after the time. */
export async function until(check, say, milliseconds = 60_000) {
  const end = performance.now() + milliseconds;
  while (!(await check())) {
    if (performance.now() > end) throw new Error(say());
    await wait(20);
  }
}
