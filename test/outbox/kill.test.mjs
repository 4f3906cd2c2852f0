// SPDX-License-Identifier: Apache-2.0
// The browser is killed while it puts records in and sends them, to a server that fails: nothing is lost, nothing doubled.
// A long run: KILL_ROUNDS=200 node --test test/outbox/kill.test.mjs
import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { OutboxBrowser, until } from './browser.mjs';

const KILL_ROUNDS = Number(process.env.KILL_ROUNDS ?? 8);
const PEOPLE = ['9990000018', '9990000026', '9990000034', '9990000042'];
const FAULTS = ['store', 'store', 'store', 'slow', 'refuse', 'reset before', 'reset after'];

const statesIn = (page) => page.evaluate(() => globalThis.outbox.drain({ now: true }));

test(`${KILL_ROUNDS} kills while records are put in and sent lose none and double none`, async (t) => {
  const browser = new OutboxBrowser();
  const { server } = browser;
  try {
    await browser.start();
    server.fault = () => FAULTS[randomInt(FAULTS.length)];
    let killedWhileSending = 0;
    for (let round = 1; round <= KILL_ROUNDS; round++) {
      const page = await browser.openPage();
      const before = browser.acknowledged.length;
      const work = page
        .evaluate((options) => globalThis.workUntilKilled(options), { people: PEOPLE, first: round * 10_000 })
        .catch(() => undefined);
      await until(
        () => browser.acknowledged.length > before,
        () => `round ${round}: nothing was acknowledged`,
      );
      await wait(randomInt(600));
      await browser.kill();
      await work;
      const stored = new Set(server.stored.map(({ id }) => id));
      if (browser.acknowledged.some(({ id }) => !stored.has(id))) killedWhileSending++;
    }

    server.fault = () => 'store';
    const page = await browser.openPage();
    let state;
    await until(
      async () => (state = await statesIn(page)).waiting === 0 && !state.sending,
      () => `not all was sent: ${JSON.stringify(state)}`,
    );
    assert.deepEqual([state.needsWorker, state.locked, state.damaged, state.failure], [0, 0, 0, null]);

    const ids = server.stored.map(({ id }) => id);
    const again = [...server.arrivals.values()].reduce((sum, count) => sum + count - 1, 0);
    t.diagnostic(
      `${browser.acknowledged.length} acknowledged, ${ids.length} stored, ${again} arrived again, ` +
        `${killedWhileSending} of ${KILL_ROUNDS} kills left something to send`,
    );
    assert.ok(browser.acknowledged.length >= KILL_ROUNDS);
    assert.ok(killedWhileSending > 0, 'no kill came before everything was sent');
    assert.equal(new Set(ids).size, ids.length, 'a record is there twice');
    assert.deepEqual(server.together, [], 'a record was on its way twice at the same moment');
    const stored = new Map(server.stored.map((record) => [record.id, record]));
    for (const { id, person, number } of browser.acknowledged) {
      assert.ok(stored.has(id), `record ${number} was acknowledged and is lost`);
      assert.deepEqual([stored.get(id).person, stored.get(id).payload.number], [person, number]);
    }
    for (const person of PEOPLE) {
      const numbers = server.stored.filter((record) => record.person === person).map(({ payload }) => payload.number);
      assert.deepEqual(
        numbers,
        [...numbers].sort((one, other) => one - other),
        'the records of one person came out of order',
      );
    }
  } finally {
    await browser.end();
  }
});
