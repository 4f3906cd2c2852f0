// SPDX-License-Identifier: Apache-2.0
// Rows that somebody changed on the device: every store, byte by byte, swapped, moved, and put back from earlier.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { runInPage } from './browser.mjs';
import { seed } from './random.mjs';
import { faultsIn, tableOf } from './table.mjs';

const { results, more } = await runInPage('tamper', async (page) => ({
  oneDraft: await page.evaluate(() => globalThis.rollBack(false)),
  everything: await page.evaluate(() => globalThis.rollBack(true)),
  vault: await page.evaluate(() => globalThis.tamperWithVault()),
}));
console.log(tableOf('Rows that were tampered with', results));
const of = (part) => results.filter(({ kind }) => kind === part);

describe('what was tampered with on the device', () => {
  for (const [kind, least] of [
    ['one bit flipped', 100],
    ['swapped', 8],
    ['an earlier one put back', 1],
    ['moved to another person', 2],
    ['bound field changed', 13],
    ['pieces of a file', 4],
  ]) {
    test(`is noticed, told as what it is, and harms nothing of anybody else: ${kind}`, () => {
      assert.ok(of(kind).length >= least, `${of(kind).length} cases`);
      assert.deepEqual(faultsIn(of(kind), seed), []);
    });
  }

  test('is noticed in the vault of keys: nothing opens, nothing is written, and all is well when it is put back', () => {
    const { putBack, ...changes } = more.vault;
    assert.ok(putBack);
    for (const [name, { told, readable, changed }] of Object.entries(changes)) {
      assert.deepEqual([told.length, readable, changed], [1, [], false], `${name}: ${told.join(', ')}`);
      assert.equal(told[0], name.startsWith('the format') ? 'newer-schema' : 'tampered', name);
    }
  });

  test('is not noticed when a whole earlier state is put back, of one draft or of the device: nothing on it can know', () => {
    assert.equal(more.oneDraft['smith: words'], 'Earlier of smith.');
    assert.equal(more.oneDraft['green: words'], 'Now of green.');
    assert.equal(more.everything['smith: words'], 'Earlier of smith.');
    assert.equal(more.everything['green: words'], 'Earlier of green.');
  });
});
