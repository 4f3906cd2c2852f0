// SPDX-License-Identifier: Apache-2.0
// A browser with a profile on disk that outlives it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findChromium } from '../../../scripts/browsers.mjs';
import { openProfile } from '../../../scripts/browsers/open-browser.mjs';
import { killBrowserOf, processesOf } from '../../demo/processes.mjs';

/** What a browser that was killed leaves behind to say that it is still running. */
const SINGLETONS = ['SingletonLock', 'SingletonCookie', 'SingletonSocket'];

/** The browser, in a view of the machine of its own in which its profile lies on a small disk. */
async function onSmallDisk(folder, profile, megabytes) {
  const browser = await findChromium();
  const program = join(folder, 'browser');
  const mount = `mount -t tmpfs -o size=${megabytes}m none "$0" && exec "$@"`;
  const script = `#!/bin/sh\nexec unshare -rm sh -c '${mount}' '${profile}' '${browser.executablePath}' "$@"\n`;
  writeFileSync(program, script, { mode: 0o755 });
  return { ...browser, executablePath: program };
}

/** Whether this machine lets us make a small disk. */
export function canMakeDisk() {
  return process.platform === 'linux' && spawnSync('unshare', ['-rm', 'true']).status === 0;
}

export class Profile {
  #temporary = mkdtempSync(join(tmpdir(), 'careplan-kit-reliability-'));
  folder = join(this.#temporary, 'profile');
  context = null;
  #hadDatabases = false;
  #megabytes;

  /** `megabytes`: the size of the disk that the profile lies on; as large as it is when not given. */
  constructor(megabytes = null) {
    this.#megabytes = megabytes;
  }

  async open() {
    const browser = this.#megabytes ? await onSmallDisk(this.#temporary, this.folder, this.#megabytes) : undefined;
    this.context ??= await openProfile(this.folder, browser);
    return this.context;
  }

  /** Ends the browser as an empty battery would: SIGKILL to each of its processes. */
  async kill() {
    const closed = new Promise((resolve) => this.context.once('close', resolve));
    killBrowserOf(this.folder);
    // A browser that dies while it answers may never be told of as closed.
    await Promise.race([closed, wait(2000, undefined, { ref: false })]);
    await this.#gone();
    this.context = null;
    this.#hadDatabases = this.#logs().length > 0;
    for (const file of SINGLETONS) rmSync(join(this.folder, file), { force: true });
  }

  /**
   * True when Chromium found the files of its databases damaged at this start, removed them, and began anew: what it
   * writes down then, although there were databases before.
   */
  threwDatabasesAway() {
    return this.#hadDatabases && this.#logs().some((log) => /Creating DB .* since it was missing/.test(log));
  }

  #logs() {
    const folder = join(this.folder, 'Default', 'IndexedDB');
    const stores = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.leveldb')) : [];
    return stores.map((name) => readFileSync(join(folder, name, 'LOG'), 'utf8'));
  }

  async #gone() {
    while (processesOf(this.folder).length > 0) await wait(20);
  }

  async end() {
    await this.context?.close();
    await this.#gone();
    rmSync(this.#temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}
