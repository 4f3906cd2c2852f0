// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Answers, type Entries, createForm, createSubmission, extract } from '@careplan-kit/forms/contract';
import { applyOperations, emptyCareRecord, latest } from '@careplan-kit/model';
import { CPR_DECISION_CODES } from '@careplan-kit/model/code-lists';
import { CardioPulmonaryResuscitation } from '@careplan-kit/model/mods';
import { flat } from '../../test/risk-form.js';
import { resuscitationDecisions } from './definition.js';
import { mrGreen, mrsSmith } from './fixtures.js';

const people = { mrsSmith, mrGreen };
const context = { today: '2026-11-22' };
const open = (answers: Answers, entries: Entries = { decisions: ['e1'] }) =>
  createForm(resuscitationDecisions, { context, snapshot: { answers, entries, provenance: {} } });
const visible = (answers: Answers, key: string) => open(answers).node(key)?.visible === true;

describe('the form of resuscitation decisions', () => {
  test('a resuscitation decision is never begun, guessed or left blank', () => {
    assert.ok(flat(resuscitationDecisions.items).every((item) => !('initial' in item) && !('calculate' in item)));
    const problems = open({ anyDecision: 'yes' }).problems();
    for (const key of ['cprDecision~e1', 'locationOfDocument~e1', 'anyRespect'])
      assert.ok(
        problems.some((problem) => problem.key === key && problem.code === 'required'),
        key,
      );
    assert.ok(
      open({}, {})
        .problems()
        .some(({ key }) => key === 'anyDecision'),
    );
  });

  test('has the two codes of the standard, word for word, and no third', () => {
    const item = flat(resuscitationDecisions.items).find(({ id }) => id === 'cprDecision');
    assert.ok(item?.type === 'choice' && !item.open);
    const asked = item.options.map(({ code, label, system }) => [code, label, system]).sort();
    const known = CPR_DECISION_CODES.values
      .map(({ code, display }) => [code, display, 'http://snomed.info/sct'])
      .sort();
    assert.deepEqual(asked, known);
  });

  test('says beside "not for resuscitation" that all other care goes on, and that the entry is not the form', () => {
    assert.ok(visible({ 'cprDecision~e1': '450476008' }, 'onlyResuscitation~e1'));
    assert.ok(!visible({ 'cprDecision~e1': '450475007' }, 'onlyResuscitation~e1'));
    assert.ok(visible({}, 'notTheForm'));
  });

  test('a resuscitation decision without its signed form asks for the form', () => {
    for (const signedForm of ['copy', 'nothing'])
      assert.ok(visible({ 'signedForm~e1': signedForm }, 'askForTheForm~e1'));
    assert.ok(visible({ 'locationOfDocument~e1': { unknown: 'unknown' } }, 'askForTheForm~e1'));
    assert.ok(!visible(mrsSmith.answers, 'askForTheForm~e1'));
  });

  test('two resuscitation decisions in force are pointed out, and one that has ended is not counted', () => {
    const two = { decisions: ['e1', 'e2'] };
    assert.equal(open({}, two).node('moreThanOne')?.visible, true);
    assert.equal(open({ 'ended~e1': true }, two).node('moreThanOne')?.visible, false);
    assert.equal(open({}).node('moreThanOne')?.visible, false);
    assert.ok(visible({ anyDecision: { unknown: 'none-known' } }, 'contradiction'));
  });

  test('says when the day of review has come', () => {
    assert.ok(visible({ 'dateForReview~e1': '2026-11-22' }, 'reviewIsDue~e1'));
    assert.ok(!visible({ 'dateForReview~e1': '2026-11-23' }, 'reviewIsDue~e1'));
  });

  test('what a plan for emergencies says is not asked, only that there is one and where', () => {
    const inside = flat(resuscitationDecisions.items.filter(({ id }) => id === 'respect')).map(({ type }) => type);
    assert.ok(!inside.includes('long-text'));
    assert.ok(!visible({ anyRespect: { unknown: 'none-known' } }, 'respectWhere'));
  });

  test('shows the refusal to talk that the record holds', () => {
    const form = createForm(resuscitationDecisions, { context, record: mrGreen.careRecord() });
    assert.equal(form.question('anyDecision')?.unknown, 'declined');
  });
});

describe('the fixtures', () => {
  for (const [name, { subjectOfCare, filledBy, at, answers, entries }] of Object.entries(people)) {
    test(`${name}: a decision becomes a record, and no decision none`, () => {
      const form = open(answers, entries);
      const result = createSubmission(form, {
        id: 'form',
        subjectOfCare: subjectOfCare.id,
        author: filledBy,
        submittedAt: at,
      });
      assert.ok(result.ok, JSON.stringify(result));
      assert.deepEqual(result.submission.answers, answers);
      const record = emptyCareRecord(subjectOfCare);
      const operations = extract(resuscitationDecisions, result.submission, record);
      assert.equal(operations.length, name === 'mrsSmith' ? 1 : 0);
      const commit = { committer: filledBy, at, systemIdentifier: 'test', newUid: () => 'cpr' };
      const after = applyOperations(record, operations, commit, [CardioPulmonaryResuscitation]).record;
      const content = latest(after, CardioPulmonaryResuscitation)?.content;
      assert.equal(content?.cardioPulmonaryResuscitationCPRDecision?.code, answers['cprDecision~e1']);
      assert.equal(content?.dateForReview, answers['dateForReview~e1']);
    });
  }
});
