// SPDX-License-Identifier: Apache-2.0
// The demo product on a free port, and a browser with a profile on disk of its own.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { startServer } from '../../examples/demo-dscr/server.mjs';
import { findChromium } from '../../scripts/browsers.mjs';
import { IN_FULL } from '../full-run.mjs';
import { freshBundle } from './bundle.mjs';
import { killBrowserOf, processesOf } from './processes.mjs';
import { settle, watch } from './watch.mjs';

await freshBundle();

/** What a browser that was killed leaves behind to say that it is still running. */
const SINGLETONS = ['SingletonLock', 'SingletonCookie', 'SingletonSocket'];

export class Demo {
  /** All that went wrong in any page since the beginning, over every start of the browser. */
  faults = [];
  #folder = mkdtempSync(join(tmpdir(), 'careplan-kit-demo-'));
  #browser;
  #viewport;
  #server;
  #front = null;
  #makeFront;

  /** `front`: makes a server that stands before the product, to lose or refuse what passes. */
  constructor({ browser, viewport = { width: 1280, height: 900 }, front } = {}) {
    this.#browser = browser;
    this.#viewport = viewport;
    this.#makeFront = front;
  }

  get profile() {
    return join(this.#folder, 'profile');
  }

  get address() {
    return `http://127.0.0.1:${(this.#front ?? this.#server).port}`;
  }

  /** What stands before the product, for a test to tell it what to do. */
  get front() {
    return this.#front;
  }

  async start() {
    this.#browser ??= await findChromium();
    this.#server = await startServer({ dataFolder: join(this.#folder, 'server') });
    if (this.#makeFront) this.#front = await this.#makeFront(this.#server.port);
    await this.open();
  }

  /** Starts the browser and loads the product. */
  async open({ args: more = [] } = {}) {
    const { executablePath, args, env } = this.#browser;
    this.context = await chromium.launchPersistentContext(this.profile, {
      executablePath,
      args: [...args, ...more],
      env: { ...process.env, ...env },
      viewport: this.#viewport,
      locale: 'en-GB',
      timezoneId: 'Europe/London',
    });
    this.context.setDefaultTimeout(30_000);
    await watch(this.context, this.address, this.faults);
    this.page = this.context.pages()[0] ?? (await this.context.newPage());
    await this.page.goto(this.address);
  }

  /** The product in one more tab of the same browser. */
  async openTab() {
    const page = await this.context.newPage();
    await page.goto(this.address);
    return page;
  }

  /** Ends the browser as its user would. */
  async close() {
    await settle(this.context);
    await this.context.close();
    await this.#gone();
    this.context = null;
  }

  /** Ends the browser as an empty battery or a crash would. */
  async kill() {
    const closed = new Promise((resolve) => this.context.once('close', resolve));
    killBrowserOf(this.profile);
    await closed;
    await this.#gone();
    this.context = null;
    for (const file of SINGLETONS) rmSync(join(this.profile, file), { force: true });
  }

  async #gone() {
    while (processesOf(this.profile).length > 0) await wait(20);
  }

  async end() {
    await this.context?.close();
    await this.#gone();
    await this.#front?.close();
    await this.#server?.close();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * A test in a browser and a product of its own. Whatever it proves, it proves too that no page had an error, that the
 * policy blocked nothing, and that nothing was asked of another origin. `expected`: what the test itself breaks.
 */
export function demoTest(name, body, options = {}) {
  test(name, async (t) => {
    const demo = new Demo(options);
    try {
      await demo.start();
      await body(demo, t);
      if (demo.context) await settle(demo.context);
      const unexpected = demo.faults.filter((fault) => !options.expected?.test(fault));
      assert.deepEqual(unexpected, []);
    } finally {
      await demo.end();
    }
  });
}

/** One of `npm run test:full` alone: `npm test` has a shorter one about the same. */
export function longDemoTest(...all) {
  if (IN_FULL) demoTest(...all);
}
