// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testNote } from '../../test/note-form.js';
import { recordFor, worked } from '../../test/plan-form.js';
import * as fixtures from './fixtures.js';
import { doctorsNotes } from './index.js';

const { open, finish } = worked(doctorsNotes);

describe('doctor’s notes', () => {
  testNote(doctorsNotes, fixtures, {
    of: 'mrGreen',
    from: 'The GP on duty',
    at: '2026-11-19T14:15',
    readers: 'readers-professionals',
    to: ['Eliza'],
    way: 'Visit',
    says: [
      ...['Why:', 'Tight chest since Tuesday', 'Found:', 'Wheeze on both sides, no fever.'],
      ...['Plan:', 'Look again on Monday.'],
      ...['Change to a medicine:', 'A course of tablets for the chest; the order is with the pharmacy.'],
    ],
    instructions: ['Ring the surgery on Monday'],
  });

  test('changes no medicine, and says so where one changes or nobody knows', () => {
    const { operations } = finish(recordFor('mrGreen'), fixtures.mrGreen);
    assert.deepEqual([...new Set(operations.map((one) => one.class))].toSorted(), ['Communication', 'Instruction']);
    const form = open();
    for (const [said, shown] of [
      [true, true],
      [{ unknown: 'unknown' }, true],
      [false, false],
    ] as const) {
      form.answer('medicineChanges', said);
      assert.equal(form.node('chartFirst')?.visible, shown, JSON.stringify(said));
    }
  });
});
