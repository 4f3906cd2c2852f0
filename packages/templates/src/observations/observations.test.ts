// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createForm, parseDefinition } from '@careplan-kit/forms/contract';
import { lintDefinition } from '@careplan-kit/forms/lint';
import { recordFor, testForm, worked } from '../../test/plan-form.js';
import { differences, vectorsOf } from '../../test/vectors.js';
import { escalationPlan } from '../escalation-plan/index.js';
import * as plans from '../escalation-plan/fixtures.js';
import * as fixtures from './fixtures.js';
import { observations, observationsRow } from './index.js';

const { open, finish } = worked(observations);
const clinicians = {
  newDecided: 'scale-2',
  newDecidedBy: 'A nurse',
  newDecidedOn: '2026-11-19',
  newDecisionWords: 'x',
};

function filled(given: Readonly<Record<string, unknown>>) {
  const form = open();
  for (const [id, value] of Object.entries({ ...fixtures.mrGreen, ...given })) form.answer(id, value as never);
  const { total, band, flags } = form.scores[0]!.result;
  return { form, total, band: band?.code ?? null, flags: flags.map(({ code }) => code) };
}
const shows = ({ form }: ReturnType<typeof filled>, id: string) => form.node(id)?.visible;
const asks = ({ form }: ReturnType<typeof filled>, id: string) =>
  form.problems().some(({ key, code }) => key.split('~')[0] === id && code === 'required');

describe('the form of observations', () => {
  testForm(observations, fixtures);

  test('one reading that scores 3 is flagged, with a total and without', () => {
    const whole = filled({ pulse: '135' });
    assert.deepEqual([whole.total, whole.band, whole.flags], ['3', 'low-medium', ['single3']]);
    const part = filled({ pulse: '135', systolicBp: { unknown: 'declined' }, temperature: null });
    assert.deepEqual([part.total, part.band, part.flags], [null, null, ['single3']]);
    for (const one of [whole, part]) {
      assert.equal(shows(one, 'urgent'), true);
      assert.ok(asks(one, 'done') && asks(one, 'told') && asks(one, 'ownPlan'));
    }
  });

  test('a worry is enough, at a total of nothing and with no reading at all', () => {
    const calm = filled({ concern: true });
    assert.deepEqual([calm.total, calm.band, calm.flags], ['0', 'low', ['concern']]);
    assert.equal(shows(calm, 'urgent'), true);
    const form = open();
    form.answer('concern', true);
    assert.equal(form.node('urgent')?.visible, true);
    assert.equal(shows(filled({}), 'urgent'), false);
  });

  test('what is done comes from the person’s own plan, and where there is none the form says whom to ring', () => {
    const one = filled({ consciousness: 'C' });
    assert.equal(shows(one, 'noPlan'), false);
    one.form.answer('ownPlan', 'yes');
    assert.ok(asks(one, 'planSays'));
    for (const none of ['no', { unknown: 'unknown' }] as const) {
      one.form.answer('ownPlan', none);
      assert.equal(shows(one, 'noPlan'), true);
      assert.equal(shows(one, 'planSays'), false);
    }
  });

  test('a worry and a change of alertness ask for somebody else where the host has no scores', () => {
    for (const [id, value] of [
      ['concern', true],
      ['consciousness', 'C'],
      ['consciousness', 'U'],
    ] as const) {
      const form = createForm(observations, { context: { today: '2026-11-22' } });
      form.answer(id, value);
      assert.deepEqual([form.scores.length, form.node('urgent')?.visible], [0, true]);
    }
  });

  test('the person’s own plan is read from the record, where it is needed, and is not written by it', () => {
    const { record } = worked(escalationPlan).finish(recordFor('mrGreen'), plans.mrGreen);
    const form = open(record);
    assert.equal(form.node('ownPlans')?.visible, false);
    form.answer('concern', true);
    assert.equal(form.node('ownPlans')?.visible, true);
    const read = JSON.stringify(Object.values(form.answers()));
    for (const words of ['88 % the GP agreed', 'Sit him up', 'finish a sentence, 999'])
      assert.ok(read.includes(words), words);
    const urgent = { ...fixtures.mrsSmith, ownPlan: 'yes', planSays: 'Sit him up, ring the GP.' };
    assert.deepEqual(
      finish(record, urgent).operations.map(({ class: of }) => of),
      ['Assessment'],
    );
    const without = open(recordFor('mrGreen'));
    without.answer('concern', true);
    assert.equal(without.node('ownPlans')?.visible, false);
  });

  test('scale 2 cannot be finished without a named clinician, the day and the words of the decision', () => {
    const on = filled({ spo2: '90', spo2Scale: '2' });
    for (const id of ['newDecided', 'newDecidedBy', 'newDecidedOn', 'newDecisionWords']) assert.ok(asks(on, id), id);
    const [entry] = on.form.entries()['decisionSeen']!;
    for (const [id, value] of Object.entries(clinicians)) on.form.answer(`${id}~${entry}`, value);
    assert.deepEqual(
      on.form.problems().filter(({ code }) => code === 'required'),
      [],
    );
  });

  test('scale 2 is the first answer only where the record holds the decision, and never from a diagnosis', () => {
    assert.equal(open(recordFor('mrBodat')).question('spo2Scale')?.answer, '1');
    assert.equal(open().question('spo2Scale')?.answer, '1');
    const { record, operations } = finish(recordFor('mrBodat'), fixtures.mrBodat);
    assert.equal(operations.filter(({ class: of }) => of === 'Instruction').length, 1);
    const again = open(record);
    assert.equal(again.question('spo2Scale')?.answer, '2');
    assert.equal(again.node('oxygenDecision')?.visible, true);
    assert.equal(again.node('newDecision')?.visible, false);
  });

  test('the decision on the record is not emptied by a set on scale 1, which is spoken against', () => {
    const { record } = finish(recordFor('mrBodat'), fixtures.mrBodat);
    const form = open(record);
    form.answer('spo2Scale', '1');
    assert.equal(form.node('scaleOneDespite')?.visible, true);
    const { operations } = finish(record, { ...fixtures.mrGreen, spo2Scale: '1' });
    assert.deepEqual(
      operations.map(({ class: of }) => of),
      ['Assessment'],
    );
  });

  test('a decision that was taken away does not carry scale 2 any further', () => {
    const { record } = finish(recordFor('mrBodat'), fixtures.mrBodat);
    const form = open(record);
    form.removeEntry('oxygenDecision', form.entries()['oxygenDecision']![0]!);
    assert.equal(form.node('newDecision')?.visible, true);
    assert.ok(form.problems().some(({ key }) => key.startsWith('newDecidedBy')));
  });

  test('no total goes on the record when a reading is missing', () => {
    const { operations } = finish(recordFor('mrsSmith'), fixtures.mrsSmith);
    assert.doesNotMatch(JSON.stringify(operations), /assessmentValue/);
  });

  test('how often the hospital table looks again is a result and no instruction of the form', () => {
    assert.doesNotMatch(JSON.stringify(observations.items), /hourly|every hour|\d hours/i);
  });
});

describe('one set for a round', () => {
  test('is a good form and scores as the whole does', () => {
    assert.deepEqual(parseDefinition(JSON.parse(JSON.stringify(observationsRow))), observationsRow);
    const faults = lintDefinition(observationsRow).findings.filter(({ severity }) => severity !== 'info');
    assert.deepEqual(faults, []);
    assert.deepEqual(
      vectorsOf('news2').flatMap((vector) => differences(observationsRow, vector)),
      [],
    );
  });
});
