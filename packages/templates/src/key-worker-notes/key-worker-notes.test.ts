// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testNote } from '../../test/note-form.js';
import { worked } from '../../test/plan-form.js';
import * as fixtures from './fixtures.js';
import { keyWorkerNotes } from './index.js';

const { open } = worked(keyWorkerNotes);

describe('key worker notes', () => {
  testNote(keyWorkerNotes, fixtures, {
    of: 'mrGreen',
    from: 'Jane',
    at: '2026-11-20T10:30',
    readers: 'readers-family',
    says: [
      'He sleeps better with the bathroom light on. He says the new faces tire him.',
      'Wishes:',
      '“I still mean to get down to the allotment.” He wants his sister’s call in his room.',
      'What has changed:',
      'Goes to the gate and no further since the fall.',
    ],
    instructions: ['Ask the men from the allotment for a date'],
  });

  test('a change asks what, and says that the note tells nobody', () => {
    const form = open();
    assert.deepEqual([form.node('changes')?.visible, form.node('tellNow')?.visible], [false, false]);
    form.answer('anyChange', true);
    assert.equal(form.node('changes')?.visible, true);
    assert.equal(form.node('tellNow')?.visible, true);
  });
});
