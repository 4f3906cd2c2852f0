// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { type Answers, createForm, createSubmission, extract } from '@careplan-kit/forms/contract';
import { type VectorInput, scoreOutput, vectorAnswers } from '@careplan-kit/forms/scoring';
import { applyOperations, emptyCareRecord, latest } from '@careplan-kit/model';
import { MentalCapacityAssessment } from '@careplan-kit/model/mods';
import { mentalCapacity } from './definition.js';
import { james, mrsSmith } from './fixtures.js';

interface Vector {
  readonly id: string;
  readonly input: VectorInput;
  readonly expected: { readonly conclusion: string; readonly flags: readonly string[] };
}
const { vectors } = JSON.parse(
  readFileSync(new URL('../../../../test/vectors/instruments/mca-capacity.json', import.meta.url), 'utf8'),
) as {
  readonly vectors: readonly Vector[];
};
const people = { mrsSmith, james };
const open = (answers: Answers = {}) =>
  createForm(mentalCapacity, { context: { today: '2026-11-11' }, answers, scores: 'all' });
const visible = (form: ReturnType<typeof open>, id: string) => form.node(id)?.visible === true;

function fill({ subjectOfCare, filledBy, at, answers }: (typeof people)[keyof typeof people]) {
  const form = open(answers);
  const result = createSubmission(form, {
    id: 'form',
    subjectOfCare: subjectOfCare.id,
    author: filledBy,
    submittedAt: at,
  });
  assert.ok(result.ok, JSON.stringify(result));
  const record = emptyCareRecord(subjectOfCare);
  const operations = extract(mentalCapacity, result.submission, record);
  const commit = { committer: filledBy, at, systemIdentifier: 'test', newUid: () => 'capacity' };
  return {
    form,
    submission: result.submission,
    ...applyOperations(record, operations, commit, [MentalCapacityAssessment]),
  };
}

describe('the mental capacity form', () => {
  test('a capacity form asks the four abilities before any impairment, and impairment before the link', () => {
    const order = JSON.stringify(mentalCapacity.items);
    const at = ['support', 'understand', 'retain', 'useWeigh', 'communicate', 'impairment', 'causal', 'conclusion'].map(
      (id) => order.indexOf(`"id":"${id}"`),
    );
    assert.deepEqual(
      at,
      at.toSorted((a, b) => a - b),
    );
    assert.ok(!visible(open(), 'impairment'));
    assert.ok(!visible(open({ understand: true, retain: true, useWeigh: true, communicate: true }), 'impairment'));
    assert.ok(!visible(open({ understand: { unknown: 'unknown' } }), 'impairment'));
    assert.ok(visible(open({ retain: false }), 'impairment'));
    assert.ok(!visible(open({ retain: false, impairment: false }), 'causal'));
    assert.ok(visible(open({ retain: false, impairment: true }), 'causal'));
  });

  for (const { id, input, expected } of vectors) {
    test(`${id}: the conclusion stays the assessor's, and only what is not written is told`, () => {
      const snapshot = vectorAnswers(mentalCapacity, input);
      const form = createForm(mentalCapacity, { context: { today: '2026-11-11' }, snapshot, scores: 'all' });
      const output = scoreOutput(form);
      assert.equal(output?.['conclusion'], expected.conclusion);
      assert.equal(form.question('conclusion')?.answer, input['conclusion']);
      assert.deepEqual(output?.flags, expected.flags);
      assert.equal(output?.total, null);
      assert.equal(visible(form, 'notEvidencedYet'), expected.flags.length > 0);
    });
  }

  test('no answers, whatever they are, fill in a conclusion of capacity', () => {
    for (const all of [true, false])
      for (const impairment of [true, false]) {
        const form = open({ understand: all, retain: all, useWeigh: all, communicate: all, impairment, causal: true });
        assert.equal(form.question('conclusion')?.answer, null);
        assert.deepEqual(form.question('conclusion')?.unknown, null);
      }
    assert.doesNotMatch(JSON.stringify(mentalCapacity.items), /"calculate"/);
  });

  test('says under the conclusion what exactly is missing, without scores too', () => {
    const form = createForm(mentalCapacity, {
      context: { today: '2026-11-11' },
      answers: { conclusion: 'lacks-capacity' },
    });
    const shown = ['notEvidencedYet', 'helpNotShown', 'abilityNotShown', 'causeNotShown'].filter(
      (id) => form.node(id)?.visible,
    );
    assert.deepEqual(shown, ['notEvidencedYet', 'helpNotShown', 'abilityNotShown']);
    form.answer('retain', false);
    form.answer('supportGiven', true);
    assert.deepEqual(
      ['helpNotShown', 'abilityNotShown', 'causeNotShown'].filter((id) => form.node(id)?.visible),
      ['causeNotShown'],
    );
    form.answer('impairment', true);
    form.answer('causal', true);
    assert.ok(!form.node('notEvidencedYet')?.visible);
  });

  test('an assessment of capacity is never filled from one of another decision', () => {
    const form = createForm(mentalCapacity, { context: { today: '2026-11-22' }, record: mrsSmith.careRecord() });
    for (const id of ['conclusion', 'summary', 'decision', 'locationOfDocument'])
      assert.equal(form.question(id)?.answer, null, id);
    assert.equal(form.question('date')?.answer, '2026-11-22');
    assert.match(String(form.question('howTheyCommunicate')?.answer), /Mornings are best/);
  });

  test('leads to best interests only where the assessor says that capacity is lacking', () => {
    assert.ok(visible(open({ conclusion: 'lacks-capacity' }), 'bestInterestsNext'));
    assert.ok(!visible(open({ conclusion: 'has-capacity' }), 'bestInterestsNext'));
    assert.ok(visible(open({ conclusion: 'has-capacity' }), 'whatThePersonDecided'));
    assert.ok(!visible(open({ conclusion: { unknown: 'unknown' } }), 'bestInterestsNext'));
  });
});

describe('the fixtures', () => {
  for (const [name, person] of Object.entries(people)) {
    test(`${name}: becomes an assessment of one named decision on its day`, () => {
      const { form, submission, record } = fill(person);
      const asked = Object.keys(person.answers).sort();
      assert.deepEqual(Object.keys(submission.answers).sort(), asked, 'no answer was hidden or refused');
      assert.deepEqual(scoreOutput(form)?.flags, []);
      const content = latest(record, MentalCapacityAssessment)?.content;
      assert.equal(content?.date, '2026-11-11');
      assert.equal(content?.subjectOfCare, person.subjectOfCare.id);
      const { code, originalText } = content?.mentalCapacityAssessment ?? {};
      assert.equal(code, person.answers['conclusion']);
      assert.equal(originalText, person.answers['summary']);
    });
  }
});
