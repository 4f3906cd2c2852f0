// SPDX-License-Identifier: Apache-2.0
// The page is closed, and the service worker of the host sends what it left, as the guide shows.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OutboxBrowser, until } from './browser.mjs';

async function withBrowser(body) {
  const browser = new OutboxBrowser();
  try {
    await browser.start();
    await body(browser, browser.server);
  } finally {
    await browser.end();
  }
}

/** Puts three records of one person in, without sending any. */
async function putIn(page) {
  return page.evaluate(async () => {
    const ids = [1, 2, 3].map(() => crypto.randomUUID());
    for (const id of ids) {
      await globalThis.outbox.enqueue({ id, person: '9990000018', author: 'emily', payload: { id } });
    }
    return ids;
  });
}

test('a service worker sends what waits after the page is gone', () =>
  withBrowser(async (browser, server) => {
    let open;
    server.gate = new Promise((resolve) => (open = resolve));
    const page = await browser.openPage(false);
    const ids = await putIn(page);
    await page.evaluate(() => globalThis.handToWorker());
    await until(
      () => server.arrivals.has(ids[0]),
      () => 'the service worker sent nothing',
    );
    await page.close();
    assert.deepEqual([...server.arrivals.keys()], [ids[0]]);
    open();
    await until(
      () => server.told.length === 2,
      () => `stored ${server.stored.length} of 3`,
    );
    assert.deepEqual(
      server.stored.map(({ id }) => id),
      ids,
    );
    const [scope, report] = server.told;
    assert.deepEqual(scope, { window: 'undefined', document: 'undefined', extractable: false });
    assert.deepEqual([report.sent, report.waiting, report.failure], [3, 0, null]);
  }));

test('a service worker stops when the worker signs out, and what was not sent stays for the next sign-in', () =>
  withBrowser(async (browser, server) => {
    let open;
    server.gate = new Promise((resolve) => (open = resolve));
    const page = await browser.openPage(false);
    const ids = await putIn(page);
    await page.evaluate(() => globalThis.handToWorker());
    await until(
      () => server.arrivals.has(ids[0]),
      () => 'the service worker sent nothing',
    );
    await page.evaluate(() => globalThis.outbox.lock());
    await until(
      () => server.told.length === 2,
      () => 'the service worker went on',
    );
    open();
    assert.deepEqual(server.told[1].failure, { kind: 'locked' });
    assert.deepEqual([...server.arrivals.keys()], [ids[0]]);
    const next = await browser.openPage(false);
    await next.evaluate(() => globalThis.outbox.drain());
    assert.deepEqual([...new Set(server.stored.map(({ id }) => id))], ids);
    assert.equal(server.stored.length, 3);
  }));
