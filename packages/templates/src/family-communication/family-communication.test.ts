// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testNote } from '../../test/note-form.js';
import { recordFor, worked } from '../../test/plan-form.js';
import * as fixtures from './fixtures.js';
import { familyCommunication } from './index.js';

const { open, finish } = worked(familyCommunication);

describe('family communication', () => {
  testNote(familyCommunication, fixtures, {
    of: 'mrGreen',
    from: 'Mr Green’s sister',
    at: '2026-11-15T18:40',
    readers: 'readers-person',
    to: ['Jane'],
    way: 'By telephone',
    says: [
      ...['Consent to share:', 'In part: only what the person named'],
      ...['How that is known:', '“Tell her about the fall. Not about the bathroom.”'],
      'She asked how he is. Told her of the fall and that he was not hurt.',
      ...['Promised:', 'Jane rings her if he leaves his tea again.'],
    ],
  });

  test('consent is asked each time: a form opened after a yes begins without one', () => {
    const { record } = finish(recordFor('mrGreen'), fixtures.mrGreen);
    const form = open(record);
    assert.equal(form.question('consentToShare')?.answer ?? null, null);
    assert.ok(form.problems().some(({ key, code }) => key === 'consentToShare' && code === 'required'));
  });

  test('a no, and nobody having asked, say to share nothing', () => {
    const form = open();
    for (const [said, nothing, how] of [
      ['The person said no', true, false],
      ['Nobody asked', true, false],
      ['Yes, the person said so today', false, false],
      ['In part: only what the person named', false, true],
      ['The person cannot decide this: shared in their best interests', false, true],
    ] as const) {
      form.answer('consentToShare', said);
      assert.deepEqual([form.node('shareNothing')?.visible, form.node('consentHow')?.visible], [nothing, how], said);
    }
  });
});
