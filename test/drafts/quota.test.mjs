// SPDX-License-Identifier: Apache-2.0
// A device that becomes full: nothing saved is lost, the worker is told, and all goes on when there is space again.
// On a real small disk of 60 to 200 MB: SMALL_DISK=(a folder of it) node --test test/drafts/quota.test.mjs
import assert from 'node:assert/strict';
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import { openProfile } from '../../scripts/browsers/open-browser.mjs';
import { inRoot, root } from '../../scripts/root.mjs';

const { SMALL_DISK } = process.env;
const QUOTA = 20_000_000;
const MEGABYTE = 1_000_000;

async function serve() {
  const { outputFiles } = await build({
    entryPoints: [inRoot('test/drafts/quota-page.mjs')],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    logLevel: 'warning',
  });
  const server = createServer(({ url }, response) =>
    url === '/page.js'
      ? response.setHeader('content-type', 'text/javascript').end(outputFiles[0].text)
      : response
          .setHeader('content-type', 'text/html')
          .end('<!doctype html><script type="module" src="/page.js"></script>'),
  );
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, end: () => server.close() };
}

/** Writes one file until the disk takes no byte more. */
function fillDisk(file) {
  const handle = openSync(file, 'w');
  try {
    for (let size = MEGABYTE; size >= 1; ) {
      try {
        writeSync(handle, Buffer.alloc(size, 1));
      } catch (error) {
        if (error.code !== 'ENOSPC') throw error;
        size = Math.floor(size / 2);
      }
    }
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** A browser on a device whose space can be taken and given back. */
async function device() {
  const folder = mkdtempSync(join(SMALL_DISK ?? tmpdir(), 'careplan-kit-quota-'));
  const server = await serve();
  const context = await openProfile(folder);
  const visit = async () => {
    const page = await context.newPage();
    if (!SMALL_DISK) {
      const session = await context.newCDPSession(page);
      await session.send('Storage.overrideQuotaForOrigin', { origin: `${server.address}/`, quotaSize: QUOTA });
    }
    await page.goto(server.address);
    await page.waitForFunction(() => globalThis.act !== undefined);
    const act = (...given) => page.evaluate((asked) => globalThis.act(...asked), given);
    return { act, close: () => page.close() };
  };
  const filler = await visit();
  const file = join(SMALL_DISK ?? folder, 'filled');
  return {
    visit,
    fill: async () => (SMALL_DISK ? fillDisk(file) : assert.ok((await filler.act('fill')) > 0)),
    free: async () => (SMALL_DISK ? rmSync(file) : filler.act('free')),
    end: async () => {
      rmSync(file, { force: true });
      await context.close();
      server.end();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function until(check, milliseconds = 60_000) {
  for (const end = performance.now() + milliseconds; ; await wait(50)) {
    const found = await check();
    if (found) return;
    assert.ok(performance.now() < end, 'It did not come to pass in time.');
  }
}

test('a full device loses nothing of a draft, its files or the outbox, says so, and goes on when there is space', async () => {
  const { visit, fill, free, end } = await device();
  try {
    const { act, close } = await visit();
    assert.equal(await act('open'), 'empty');
    assert.equal(await act('save', 'Before.'), null);
    assert.equal(await act('keep', 'whole', MEGABYTE, 1), null);
    await act('begin');
    assert.equal(await act('append', 300_000, 2), null);
    assert.equal(await act('enqueue', 'first', 1000), null);
    const whole = ['whole', MEGABYTE, true, await act('sum', MEGABYTE, 1)];
    const cutOff = ['Mr Green at tea.webm', 300_000, false, await act('sum', 300_000, 2)];

    await fill();
    assert.equal(await act('append', 2 * MEGABYTE, 3), 'quota');
    assert.equal(await act('keep', 'too much', 2 * MEGABYTE, 4), 'quota');
    assert.equal(await act('enqueue', 'second', 2 * MEGABYTE), 'quota');
    await act('type', 2 * MEGABYTE);
    await until(async () => (await act('state'))[0] === 'failed');
    assert.deepEqual(await act('state'), ['failed', 'quota']);

    // What another tab finds while the device is full. Of a disk without a byte left the browser opens no database.
    if (!SMALL_DISK) {
      const other = await visit();
      await other.act('open');
      const kept = await other.act('found');
      assert.equal(kept.note, 'Before.');
      assert.deepEqual(kept.files.slice(0, 2), [whole, cutOff]);
      assert.deepEqual(
        kept.files.slice(2).filter(([, size, complete]) => complete || size > 0),
        [],
      );
      assert.deepEqual(kept.entries, ['first']);
      await other.close();
    }

    await free();
    // By itself, within the longest time between two tries.
    await until(async () => (await act('state'))[0] === 'saved');
    assert.equal(await act('keep', 'later', MEGABYTE, 5), null);
    assert.equal(await act('enqueue', 'second', 2 * MEGABYTE), null);
    await act('close');
    await close();

    const next = await visit();
    assert.equal(await next.act('open'), 'saved');
    const found = await next.act('found');
    assert.equal(found.note, 'x'.repeat(2 * MEGABYTE));
    const later = ['later', MEGABYTE, true, await next.act('sum', MEGABYTE, 5)];
    assert.deepEqual(
      found.files.filter(([, size]) => size > 0),
      [whole, cutOff, later],
    );
    assert.deepEqual(found.entries, ['first', 'second']);
  } finally {
    await end();
  }
});
