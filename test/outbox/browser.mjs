// SPDX-License-Identifier: Apache-2.0
// A browser with a profile on disk, and the server of the records.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openProfile } from '../../scripts/browsers/open-browser.mjs';
import { processesOf } from '../demo/processes.mjs';
import { RecordServer } from './record-server.mjs';

export class OutboxBrowser {
  server = new RecordServer();
  #folder = mkdtempSync(join(tmpdir(), 'careplan-kit-outbox-'));
  #context = null;
  #address;

  async start() {
    this.#address = await this.server.start();
  }

  /** A page of the host, in the browser that runs or in a new one. */
  async openPage(automatic = true) {
    this.#context ??= await openProfile(this.#folder);
    const page = await this.#context.newPage();
    await page.goto(this.#address);
    await page.waitForFunction(() => globalThis.openTestOutbox !== undefined);
    await page.evaluate((automatically) => globalThis.openTestOutbox(automatically), automatic);
    return page;
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
