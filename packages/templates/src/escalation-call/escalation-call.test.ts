// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createForm } from '@careplan-kit/forms/contract';
import { contentsOf, testNote } from '../../test/note-form.js';
import { recordFor, worked } from '../../test/plan-form.js';
import * as daily from '../daily-record/fixtures.js';
import { dailyRecord } from '../daily-record/index.js';
import * as plans from '../escalation-plan/fixtures.js';
import { escalationPlan } from '../escalation-plan/index.js';
import * as fixtures from './fixtures.js';
import { observations } from '../observations/index.js';
import * as observed from '../observations/fixtures.js';
import { softSigns } from '../soft-signs/index.js';
import * as seen from '../soft-signs/fixtures.js';
import { escalationCall, justRecorded } from './index.js';

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

describe('what was just recorded', () => {
  const submissionOf = (
    form: typeof observations,
    name: string,
    given: Readonly<Record<string, unknown>>,
    at: string,
  ) => ({
    submission: { ...worked(form).finish(recordFor(name), given).submission, id: at, submittedAt: at },
  });
  const green = (at = '2026-11-22T08:20:00Z', changes: object = {}) =>
    submissionOf(observations, 'mrGreen', { ...observed.mrGreen, ...changes }, at);
  const now = new Date('2026-11-22T09:00:00Z');

  test('stands in the form with its time, who wrote it and what the score came to, and can be changed', () => {
    const answers = justRecorded([green()], { now });
    assert.equal(
      answers['readings'],
      'Taken at 08:10 on 22 November, written by Eliza: 16 breaths a minute; oxygen 97% on air; blood pressure 134 over 78; pulse 72; alert; temperature 36.7 °C. NEWS2 0, confirmed.',
    );
    const form = createForm(escalationCall, {
      context: { today: '2026-11-22' },
      record: recordFor('mrGreen'),
      answers,
    });
    assert.equal(form.question('readings')?.answer, answers['readings']);
    assert.equal(form.question('readings')?.writable, true);
    const { operations } = finish(recordFor('mrGreen'), { ...fixtures.mrGreen, ...answers });
    const [note] = contentsOf(operations, 'Communication');
    assert.deepEqual((note?.['comments'] as string[]).slice(0, 2), ['Readings:', answers['readings']]);
  });

  test('a reading that was not taken is said, there is no total, and what is flagged stands all the same', () => {
    const smith = submissionOf(observations, 'mrsSmith', observed.mrsSmith, '2026-11-22T02:55:00Z');
    const said = String(justRecorded([smith], { now })['readings']);
    for (const words of ['blood pressure not taken', 'new confusion', 'no total, a reading is missing', 'worried'])
      assert.ok(said.includes(words), `${words}: ${said}`);
    assert.doesNotMatch(said, /NEWS2 \d/);
  });

  test('takes the newest set whole and never mixes two; leaves out what is old, corrected or still to come', () => {
    const later = green('2026-11-22T08:50:00Z', { takenAt: '08:45', temperature: { unknown: 'declined' } });
    const both = String(justRecorded([later, green()], { now })['readings']);
    assert.match(both, /^Taken at 08:45/);
    assert.match(both, /temperature not taken/);
    assert.doesNotMatch(both, /36\.7/, 'no temperature of an earlier set');
    assert.deepEqual(justRecorded([green()], { now: new Date('2026-11-23T09:00:00Z') }), {});
    assert.deepEqual(justRecorded([green()], { now: new Date('2026-11-22T08:00:00Z') }), {}, 'not before it was taken');
    const correction = { ...later, replaces: green().submission.id };
    const old = green('2026-11-22T08:20:00Z', { takenAt: '08:55' });
    assert.match(String(justRecorded([old, correction], { now })['readings']), /^Taken at 08:45/);
    assert.deepEqual(justRecorded([], { now }), {});
  });

  test('early signs are told beside what is usual, and only those that changed', () => {
    for (const [name, given] of Object.entries(seen)) {
      const source = submissionOf(softSigns, name, given, '2026-11-22T08:20:00Z');
      const at = new Date(`${String(given['seenOn'] ?? '2026-11-22')}T${String(given['seenAt'])}:30Z`);
      const said = String(justRecorded([source], { now: new Date(at.getTime() + 60_000) })['signs']);
      assert.match(said, /^Taken at \d\d:\d\d on \d+ November, written by Eliza: /);
      assert.doesNotMatch(said, /as usual for them/);
    }
  });
});
