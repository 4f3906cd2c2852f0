// SPDX-License-Identifier: Apache-2.0
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/browsers.mjs';

/** One headless Chromium. Its pages are opened and closed one at a time, so that none slows another. */
export async function launch() {
  const found = await findChromium();
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: found.args,
    env: { ...process.env, ...found.env },
  });
  return { browser, version: found.version.trim() };
}

/** A fresh page with the harness, and what the DevTools protocol tells of it. Closed when `use` is done. */
export async function withPage(browser, address, use) {
  const page = await browser.newPage();
  try {
    const faults = [];
    page.on('pageerror', (error) => faults.push(error));
    await page.goto(address);
    await page.waitForFunction(() => globalThis.bench !== undefined);
    const session = await page.context().newCDPSession(page);
    const result = await use(page, new Inspector(session));
    if (faults.length > 0) throw faults[0];
    return result;
  } finally {
    await page.close();
  }
}

/** What went wrong in a page, in its own words. */
export function faultOf({ message }) {
  return message.split('\n')[0].replace(/^page\.\w+: (Error: )?/, '');
}

/** Figures that a page cannot ask for itself. */
class Inspector {
  constructor(session) {
    this.session = session;
  }

  /** Bytes of live JavaScript objects. */
  async heap() {
    await this.session.send('HeapProfiler.collectGarbage');
    return (await this.session.send('Runtime.getHeapUsage')).usedSize;
  }

  /** Live nodes, listeners and bytes. */
  async counts() {
    const heap = await this.heap();
    const { nodes, jsEventListeners } = await this.session.send('Memory.getDOMCounters');
    return { nodes, listeners: jsEventListeners, heap };
  }

  slowDown(times) {
    return this.session.send('Emulation.setCPUThrottlingRate', { rate: times });
  }
}
