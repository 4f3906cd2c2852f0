// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testNote } from '../../test/note-form.js';
import { worked } from '../../test/plan-form.js';
import * as fixtures from './fixtures.js';
import { multidisciplinaryNotes } from './index.js';

const { open } = worked(multidisciplinaryNotes);

describe('multidisciplinary notes', () => {
  testNote(multidisciplinaryNotes, fixtures, {
    of: 'mrGreen',
    from: 'The physiotherapist',
    at: '2026-11-18T11:00',
    readers: 'readers-professionals',
    to: ['Eliza'],
    way: 'Visit',
    says: [
      ...['About:', 'Walking since the fall'],
      ...['Advice:', 'The frame a hole higher. To the gate and back each day, with somebody beside him.'],
    ],
    instructions: ['Set the frame a hole higher'],
  });

  test('an action without who does it is not finished', () => {
    const form = open();
    const entry = form.addEntry('actions');
    form.answer(`action~${entry}`, 'Set the frame higher');
    assert.ok(form.problems().some(({ key, code }) => key === `actionBy~${entry}` && code === 'required'));
  });
});
