// SPDX-License-Identifier: Apache-2.0
// Drafts on a device that were spoilt, or sealed by a faulty product, and the form that is opened over them.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { runInPage } from './browser.mjs';
import { seed } from './random.mjs';
import { ROW_KINDS } from './row-kinds.mjs';
import { count, faultsIn, tableOf } from './table.mjs';
import { VALUE_KINDS } from './value-kinds.mjs';

const { results, elsewhere } = await runInPage('disk');
console.log(tableOf('Bad drafts on a device', results));

const of = (part) => results.filter((result) => Object.entries(part).every(([key, value]) => result[key] === value));

describe('a form over a bad draft', () => {
  test('there are at least 120, of every kind', () => {
    assert.ok(results.length >= 120, String(results.length));
    const kinds = [...ROW_KINDS, ...VALUE_KINDS].map(({ name }) => name);
    assert.deepEqual(new Set(results.map(({ kind }) => kind)), new Set(kinds));
  });

  for (const name of ['rows of drafts', 'drafts sealed so']) {
    test(`${name}: opens, takes what is typed, and writes over nothing it could not read`, () => {
      assert.deepEqual(faultsIn(of({ target: name }), seed), []);
    });
  }

  for (const { name } of ROW_KINDS.filter(({ always }) => always)) {
    test(`a row ${name} is never opened as a good draft`, () => {
      assert.equal(count(of({ kind: name }), 'typed error'), of({ kind: name }).length);
    });
  }

  test('damage of every kind is noticed', () => {
    for (const { name } of ROW_KINDS.filter(({ damages }) => damages)) {
      assert.ok(count(of({ kind: name }), 'typed error') > 0, name);
    }
  });

  test('nothing was asked of another place', () => assert.deepEqual(elsewhere, []));
});
