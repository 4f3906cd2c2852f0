// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testNote } from '../../test/note-form.js';
import { recordFor, worked } from '../../test/plan-form.js';
import * as daily from '../daily-record/fixtures.js';
import { dailyRecord } from '../daily-record/index.js';
import * as plans from '../escalation-plan/fixtures.js';
import { escalationPlan } from '../escalation-plan/index.js';
import * as fixtures from './fixtures.js';
import { escalationCall } from './index.js';

const { open, finish } = worked(escalationCall);

describe('the escalation call', () => {
  testNote(escalationCall, fixtures, {
    of: 'mrGreen',
    from: 'Emily',
    at: '2026-11-21T13:40',
    readers: 'readers-professionals',
    to: ['The district nurse'],
    way: 'By telephone',
    says: [
      'Situation:',
      fixtures.mrGreen['situation'] as string,
      'Background:',
      fixtures.mrGreen['background'] as string,
      'Assessment:',
      fixtures.mrGreen['assessment'] as string,
      'Asked for:',
      'Please see the heel today.',
      'Outcome:',
      'They come today',
      'By when, and if not:',
      'By five; if not, Eliza rings again, then 111',
      'Advice:',
      'Heel off the bed on a pillow. Look again at four.',
      'Told:',
      'Mr Green; Eliza; his sister when she rings, as he wished',
    ],
    instructions: ['Heel off the bed, look at four'],
  });

  test('shows the plan of the person and what was written last, and changes neither', () => {
    const planned = worked(escalationPlan).finish(recordFor('mrGreen'), plans.mrGreen).record;
    const noted = worked(dailyRecord).finish(planned, daily.mrGreen).record;
    const form = open(noted);
    const [plan] = form.entries()['plans'] ?? [];
    assert.match(String(form.question(`planThreshold~${plan}`)?.answer), /88 %/);
    assert.match(String(form.question(`planContact~${plan}`)?.answer), /GP on duty/);
    assert.match(String(form.question(`planNoReply~${plan}`)?.answer), /999/);
    assert.equal(form.entries()[`planSteps~${plan}`]?.length, 3);
    assert.equal(form.node('noPlan')?.visible, false);
    const [person] = form.entries()['to'] ?? [];
    assert.equal(form.question(`toName~${person}`)?.answer, 'The GP on duty at the surgery in the market square');
    assert.equal(form.question('lastNoteBy')?.answer, 'Sue');
    assert.match(String(form.question('lastNoteAt')?.answer), /^2026-11-21T18:45/);
    assert.equal(form.question('lastNoteSaid')?.answer, 'Could not tell');
    const { operations } = finish(noted, fixtures.mrGreen);
    assert.deepEqual(operations.map(({ operation, class: of }) => `${operation} ${of}`).toSorted(), [
      'create Communication',
      'create Instruction',
    ]);
  });

  test('no plan is said, and is no permission to wait', () => {
    assert.equal(open(recordFor('betty')).node('noPlan')?.visible, true);
  });

  test('a plan that was ended is no plan: nothing of it is there to go by, and the form says that none holds', () => {
    const ended = { plans: [{ ...(plans.mrGreen['plans'] as readonly object[])[0], holds: 'Stopped' }] };
    const form = open(worked(escalationPlan).finish(recordFor('mrGreen'), ended).record);
    const [plan] = form.entries()['plans'] ?? [];
    assert.equal(form.question(`planHolds~${plan}`)?.answer, 'Stopped');
    assert.deepEqual(
      ['planThreshold', 'planContact', 'planNoReply'].map((id) => form.node(`${id}~${plan}`)?.visible),
      [false, false, false],
    );
    assert.equal(form.node('noPlan')?.visible, true);
    const [person] = form.entries()['to'] ?? [];
    assert.equal(form.question(`toName~${person}`)?.answer ?? null, null);
  });

  test('no reply is no answer: says what to do, and asks for no advice', () => {
    const form = open();
    form.answer('outcome', 'No reply');
    assert.deepEqual([form.node('noReplyNow')?.visible, form.node('advice')?.visible], [true, false]);
    form.answer('outcome', 'They come now');
    assert.deepEqual([form.node('noReplyNow')?.visible, form.node('advice')?.visible], [false, true]);
  });

  test('a call is not finished without what came of it and who was told', () => {
    const missing = new Set(
      open()
        .problems()
        .map(({ key }) => key),
    );
    for (const id of ['situation', 'background', 'assessment', 'recommendation', 'outcome', 'whoWasTold'])
      assert.ok(missing.has(id), id);
  });
});
