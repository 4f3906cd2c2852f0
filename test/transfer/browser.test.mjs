// SPDX-License-Identifier: Apache-2.0
// The papers of a transfer made in a browser under the strictest policy: no eval, no worker, no network, Trusted Types.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { openBrowser } from '../../scripts/browsers/open-browser.mjs';
import { IN_FULL } from '../full-run.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'";

let browser;
let page;
let server;
const problems = [];
const asked = [];

before(async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page/main.js', import.meta.url))],
    bundle: true,
    splitting: true,
    outdir: '/',
    format: 'esm',
    minify: true,
    write: false,
    logLevel: 'warning',
  });
  const files = new Map(
    outputFiles.map(({ path, contents }) => [path.replaceAll('\\', '/').replace(/^[A-Za-z]:/, ''), contents]),
  );
  server = createServer((request, response) => {
    asked.push(request.url);
    const file = files.get(request.url);
    response.setHeader('content-security-policy', POLICY);
    response.setHeader('content-type', file ? 'text/javascript' : 'text/html');
    response.end(file ?? '<!doctype html><title>Pack</title><script type="module" src="/main.js"></script>');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await openBrowser();
  page = await browser.newPage();
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction(() => 'run' in globalThis);
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** A machine that is busy with something else keeps a page waiting too: one of three first times has to be quick. */
async function quickest(options, t) {
  let best;
  for (let round = 0; round < 6 && !(best && isQuick(best)); round += 1) {
    await page.reload();
    await page.waitForFunction(() => 'run' in globalThis);
    const made = await page.evaluate((given) => globalThis.run.pack(given), options);
    t.diagnostic(JSON.stringify(made));
    if (!best || Math.max(made.longest, made.zip.longest) < Math.max(best.longest, best.zip.longest)) best = made;
  }
  return best;
}

const isQuick = ({ longest, zip }) => Math.max(longest, zip.longest) < 200;

test('a pack of sixty pages with photos is made without a task over 200 ms, under a strict policy', async (t) => {
  const made = await quickest({ days: 64, photos: 12 }, t);
  assert.ok(made.pages >= 60, String(made.pages));
  assert.ok(made.size > 1_000_000, String(made.size));
  assert.equal(made.head, '%PDF-1.7');
  assert.ok(made.told > 10);
  assert.ok(made.longest < 200, String(made.longest));
  assert.ok(made.zip.longest < 200, String(made.zip.longest));
  assert.deepEqual(problems, []);
});

test('an encrypted pack with photos is made without a task over 200 ms', async (t) => {
  const made = await quickest({ days: IN_FULL ? 64 : 8, photos: IN_FULL ? 12 : 2, password: 'a long pass phrase' }, t);
  assert.ok(made.longest < 200, String(made.longest));
  assert.deepEqual(problems, []);
});

test('a worker who presses stop is heard at once', async () => {
  const { why, ms } = await page.evaluate(() => globalThis.run.stop());
  assert.equal(why, 'stop');
  assert.ok(ms < 2000, String(ms));
});

test('nothing but the page’s own files was asked for', () => {
  assert.ok(
    asked.every((url) => url === '/' || url === '/favicon.ico' || /^\/[\w.-]+\.js$/.test(url)),
    asked.join(' '),
  );
});
