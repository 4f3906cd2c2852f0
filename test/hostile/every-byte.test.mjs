// SPDX-License-Identifier: Apache-2.0
// Each byte of what is stored, flipped. TAMPER=all: of the long fields too (node scripts/reliability.mjs --flips).
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { build } from 'esbuild';
import { openBrowser } from '../../scripts/browsers/open-browser.mjs';
import { inRoot, root } from '../../scripts/root.mjs';
import { serveStories } from '../../scripts/story-host/serve.mjs';

const all = process.env.TAMPER === 'all';

async function script() {
  const { outputFiles } = await build({
    entryPoints: [inRoot('test/hostile/page/every-byte.mjs')],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    logLevel: 'warning',
  });
  return { '/stories.js': outputFiles[0].text };
}

const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);

test('any byte of a draft that is flipped on the device is noticed, told as what it is, and harms nothing else', async (t) => {
  const server = await serveStories(await script());
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(server.address);
    await page.waitForFunction(() => globalThis.everyByte);
    const { results, same } = await page.evaluate((whole) => globalThis.everyByte(whole), all);
    for (const { field, bytes, flips, told } of results) {
      t.diagnostic(`${field}: ${flips} of ${bytes} bytes flipped, told as ${JSON.stringify(told)}`);
    }
    assert.deepEqual(results.flatMap(({ field, wrong }) => wrong.map((one) => `${field}, ${one}`)).slice(0, 20), []);
    assert.ok(same, 'the device is not as it was');
    assert.equal(results.length, 12);
    assert.ok(sum(results.map(({ flips }) => flips)) > 2400);
    // Short fields are never sampled.
    for (const { field, bytes, flips } of results) if (all || bytes <= 600) assert.equal(flips, bytes, field);
    if (process.env.TAMPER_OUT) writeFileSync(process.env.TAMPER_OUT, JSON.stringify(results));
  } finally {
    await browser.close();
    await server.close();
  }
});
