// SPDX-License-Identifier: Apache-2.0
// A page under the strict policy, with every element and the generator of bad documents in it.
import { build } from 'esbuild';
import { openBrowser } from '../../scripts/browsers/open-browser.mjs';
import { inRoot, root } from '../../scripts/root.mjs';
import { serveStories } from '../../scripts/story-host/serve.mjs';
import { IN_FULL } from '../full-run.mjs';
import { seed } from './random.mjs';

/** Cases in one go. */
const BATCH = 25;

/** Milliseconds after which a batch hangs, and is not only slow. */
const SILENCE = 60_000;

async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [inRoot('test/hostile/page/driver.mjs')],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    define: { 'globalThis.hostileSeed': String(seed), 'process.env.TEST_FULL': IN_FULL ? '"1"' : '""' },
    logLevel: 'warning',
  });
  return { '/stories.js': outputFiles[0].text };
}

function within(work, milliseconds, say) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(say())), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Runs every case of a suite in the page, and gives how each ended, and what `after` gives of the page then. */
export async function runInPage(suite, after = async () => undefined) {
  const server = await serveStories(await bundle());
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const elsewhere = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(server.address) && !/^(data|blob):/.test(url)) elsewhere.push(`request to ${url}`);
    });
    let running = 'nothing';
    await page.exposeFunction('caseBegins', (name) => void (running = name));
    await page.goto(server.address);
    await page.locator('html[data-outcome]').waitFor({ state: 'attached', timeout: 20_000 });
    const results = [];
    for (let from = 0, more = true; more; from += BATCH) {
      const work = page.evaluate(
        ([name, at, end]) => globalThis.runHostile(name, at, end),
        [suite, from, from + BATCH],
      );
      const batch = await within(work, SILENCE, () => `seed ${seed}, ${running}: hangs`);
      results.push(...batch);
      more = batch.length === BATCH;
    }
    return { results, elsewhere, more: await after(page) };
  } finally {
    await browser.close();
    await server.close();
  }
}
