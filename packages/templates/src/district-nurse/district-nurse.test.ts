// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { contentsOf, testNote } from '../../test/note-form.js';
import { recordFor, worked } from '../../test/plan-form.js';
import * as fixtures from './fixtures.js';
import { districtNurse } from './index.js';

const { open, finish } = worked(districtNurse);

describe('the sheet of the district nurse', () => {
  testNote(districtNurse, fixtures, {
    of: 'mrGreen',
    from: 'The district nurse',
    at: '2026-11-21T16:40',
    readers: 'readers-professionals',
    to: ['Emily'],
    way: 'Visit',
    says: [
      ...['Why:', 'A red place on his left heel'],
      ...['Care given:', 'Looked at the heel: the skin is whole. Showed Emily the pillow.'],
      ...['Until the next visit:', 'Heel off the bed. Ring if the skin breaks or he has a fever.'],
      ...['Supplies:', 'None'],
    ],
    instructions: ['Look at the heel again'],
  });

  test('a next visit is an instruction of its own, with its day and who comes', () => {
    const { operations } = finish(recordFor('mrGreen'), fixtures.mrGreen);
    assert.deepEqual(contentsOf(operations, 'Instruction'), [
      { when: '2026-11-24', what: { originalText: 'Look at the heel again' }, who: { name: 'The district nurse' } },
    ]);
  });

  test('no visit to come makes no instruction, and one nobody knows of says to ring', () => {
    const { operations } = finish(recordFor('betty'), fixtures.betty);
    assert.deepEqual(contentsOf(operations, 'Instruction'), []);
    const form = open();
    assert.equal(form.node('askWhen')?.visible, false);
    form.answer('comesAgain', { unknown: 'unknown' });
    assert.equal(form.node('askWhen')?.visible, true);
  });
});
