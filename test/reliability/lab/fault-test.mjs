// SPDX-License-Identifier: Apache-2.0
// A fault, injected in real browsers. Each is one entry of the list that docs/reliability.md is made from.
import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { DRAFT_FAILURE_WORDS } from '../../../packages/elements/src/draft-state/draft-state.words.ts';
import { ChromiumLab } from './chromium.mjs';
import { FirefoxLab } from './firefox.mjs';
import { Host } from './host.mjs';
import { pageFiles } from './page-files.mjs';
import { canMakeDisk } from './profile.mjs';
import { WebKitLab } from './webkit.mjs';

const LABS = { chromium: ChromiumLab, firefox: FirefoxLab, webkit: WebKitLab };
export const BROWSERS = Object.keys(LABS);

/** `RELIABILITY_BROWSERS=chromium,firefox,webkit` runs them in each; Chromium alone if it is not set. */
const chosen = () => (process.env.RELIABILITY_BROWSERS ?? 'chromium').split(',');
/** Where to write down what was seen, for the page. */
const out = process.env.RELIABILITY_OUT;

/** Every fault of the files that were loaded. */
export const FAULTS = [];

/** The sentence that `cpk-draft-state` shows. */
export const sentenceOf = (kind) => DRAFT_FAILURE_WORDS[kind].en;

const running = new Map();

function labOf(browser, megabytes) {
  const name = megabytes ? `${browser} on a disk of ${megabytes} MB` : browser;
  if (!running.has(name)) running.set(name, new LABS[browser](megabytes));
  return running.get(name);
}

let endsAfter = false;
/** Once, and only in a process in which something is run. */
function endAfterAll() {
  if (!endsAfter) after(endAll);
  endsAfter = true;
}

async function endAll() {
  for (const lab of running.values()) await lab.end();
}

/** What a fault has to work with: a browser, and a host at an address that nobody else has stored anything under. */
class Site {
  host = new Host();
  /** The sentences that were on the screen. */
  seen = new Set();
  #pages = [];

  constructor(browser) {
    this.browser = browser;
  }

  async start() {
    await this.host.start(await pageFiles());
  }

  async visit(path = '/') {
    const page = await this.browser.visit(this.host.address + path);
    this.#pages.push(page);
    return page;
  }

  /** A page of a signed-in worker with a form open. */
  async visitForm({ path, signIn, person } = {}) {
    const page = await this.visit(path);
    await page.do('signIn', signIn ?? {});
    return { page, shown: await page.do('openForm', ...(person ? [person] : [])) };
  }

  /** What is shown is the sentence of this failure. */
  says(shown, kind) {
    assert.equal(shown.kind, kind, JSON.stringify(shown));
    assert.ok(shown.screen.includes(sentenceOf(kind)), `the screen says: ${shown.screen}`);
    this.seen.add(sentenceOf(kind));
  }

  /** What was asked for was refused for this reason, and the sentence for it is seen. */
  refuses(kind, expected) {
    assert.equal(kind, expected);
    this.seen.add(sentenceOf(expected));
  }

  /** Said in words that are no failure of a draft. */
  reads(sentence, expected) {
    assert.equal(sentence, expected);
    this.seen.add(sentence);
  }

  saved(shown) {
    assert.equal(shown.status, 'saved', JSON.stringify(shown));
    assert.match(shown.screen, /^Saved on this device \d/);
  }

  async end() {
    for (const page of this.#pages) await page.close().catch(() => undefined);
    await this.host.close();
  }
}

/**
 * Declares a fault, and a test of it in each browser that it can be injected in.
 *
 * @param {string} title what must hold
 * @param {{ fault: string, of: string[], in: Record<string, string>, disk?: number, sees?: string[], kept: string }} about `fault`: what
 *   goes wrong; `of`: the failures of drafts it shows, which may be none; `in`: by browser, how it is injected; `disk`:
 *   megabytes of the disk under the browser, when it is to be a small one; `sees`: what the worker is told when that is no sentence of a failure; `kept`: what is safe
 * @param {(site: Site) => Promise<void>} body
 */
export function faultTest(title, about, body) {
  FAULTS.push({ title, ...about });
  for (const browser of BROWSERS.filter((name) => about.in[name] && chosen().includes(name))) {
    if (about.disk && !canMakeDisk()) continue;
    endAfterAll();
    test(`${title} (${browser})`, { timeout: 120_000 }, async () => {
      assert.ok(await LABS[browser].find(), `${browser} is not installed`);
      const site = new Site(labOf(browser, about.disk));
      try {
        await site.start();
        await body(site);
      } finally {
        await site.end();
      }
      const expected = [...about.of.map(sentenceOf), ...(about.sees ?? [])];
      assert.deepEqual([...site.seen].sort(), expected.sort(), 'the list says that the worker sees something else');
      if (out) appendFileSync(out, `${JSON.stringify({ title, browser })}\n`);
    });
  }
}

/** Declares a fault that is shown by tests beside the sources: `also` has their titles. */
export function faultElsewhere(about) {
  FAULTS.push({ title: null, in: {}, ...about });
}
