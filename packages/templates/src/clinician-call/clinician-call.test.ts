// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testNote } from '../../test/note-form.js';
import { worked } from '../../test/plan-form.js';
import * as fixtures from './fixtures.js';
import { clinicianCall } from './index.js';

const { open } = worked(clinicianCall);

describe('the call with a clinician', () => {
  testNote(clinicianCall, fixtures, {
    of: 'mrGreen',
    from: 'Eliza',
    at: '2026-11-21T17:20',
    readers: 'readers-professionals',
    to: ['The clinician on call'],
    way: 'By video',
    says: [
      ...['Worry:', 'His chest is tight and he stayed in bed.'],
      ...['Readings told:', '17:05: breaths 20 a minute, oxygen 90 %, 37.4'],
      ...['Advice:', 'Sit up, inhaler as on the chart, look at him every hour.'],
      ...['Outcome:', 'Stays at home with this advice'],
      ...['Look again:', 'At six, seven and eight. Below 88 %, or if he cannot finish a sentence.'],
      ...['Told:', 'Mr Green; Sue, who is on tonight'],
    ],
    instructions: ['Look at Mr Green every hour'],
  });

  test('asks when to look again of who stays, and not of whom the ambulance takes', () => {
    const form = open();
    for (const [outcome, again] of [
      ['Stays at home with this advice', true],
      ['A clinician visits', true],
      ['The community nurse comes', true],
      ['No answer yet', true],
      ['Ambulance called', false],
    ] as const) {
      form.answer('outcome', outcome);
      assert.equal(form.node('lookAgain')?.visible, again, outcome);
    }
  });

  test('a person nobody made sure of is to be made sure of now', () => {
    const form = open();
    assert.equal(form.node('residentNotSure')?.visible, false);
    form.answer('resident', 'Nobody asked');
    assert.equal(form.node('residentNotSure')?.visible, true);
  });
});
