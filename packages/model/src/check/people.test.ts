// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bettyRecord, jamesRecord, mrBodatRecord, mrGreenRecord, mrsSmithRecord } from '../fixtures/index.js';
import { checkRecord } from './index.js';

const PEOPLE = { bettyRecord, jamesRecord, mrBodatRecord, mrGreenRecord, mrsSmithRecord };

for (const [name, recordOf] of Object.entries(PEOPLE)) {
  test(`${name}: a believable record has nothing worse than a note, and its classes are counted`, () => {
    const record = recordOf();
    const { ok, findings, coverage } = checkRecord(record);
    assert.equal(ok, true);
    assert.deepEqual([...new Set(findings.map(({ rule }) => rule))], ['minimum']);
    for (const recorded of new Set(record.records.map((version) => version.class))) {
      assert.ok(coverage[recorded]!.recorded > 0, recorded);
    }
    assert.equal(coverage['Subject of care']?.recorded, 1);
    assert.equal(coverage['Change log']?.recorded, record.changeLog.length);
  });
}
