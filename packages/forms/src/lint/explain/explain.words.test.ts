// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLAUSES, JOINERS, REASONS } from './clauses.words.js';
import { SENTENCES } from './item.words.js';
import { ONE_UNIT, RANGES, UNITS, VALUES } from './values.words.js';

const gapsOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort();

test('every phrase has both languages, the same gaps in both, and a note', () => {
  for (const words of [CLAUSES, JOINERS, REASONS, SENTENCES, RANGES, UNITS, ONE_UNIT, VALUES]) {
    for (const [key, { en, cy, note }] of Object.entries(words)) {
      assert.deepEqual(gapsOf(cy), gapsOf(en), key);
      assert.ok(en && cy && note, key);
      assert.ok(!cy.includes("'"), `${key}: one kind of apostrophe`);
    }
  }
});
