// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Answers, type FormItem, createForm, createSubmission, extract } from '@careplan-kit/forms/contract';
import { applyOperations, latest } from '@careplan-kit/model';
import { Assessment } from '@careplan-kit/model/mods';
import { covers } from './covers.js';
import { bestInterests } from './definition.js';
import { james, mrsSmith } from './fixtures.js';

const people = { mrsSmith, james };
const context = { today: '2026-11-19' };
const open = (answers: Answers = {}) => createForm(bestInterests, { context, answers });
const visible = (answers: Answers, id: string) => open(answers).node(id)?.visible === true;
const idsOf = (items: readonly FormItem[]): string[] =>
  items.flatMap((item) => [item.id, ...('items' in item && item.items ? idsOf(item.items) : [])]);

describe('the best interests form', () => {
  test('asks what row 7 captures, and all that section 4 names', () => {
    const ids = new Set(idsOf(bestInterests.items));
    const section4 = ['capacityRef', 'regain', 'participate', 'wishes', 'beliefs', 'otherFactors', 'consulted', 'imca'];
    const rest = ['lifeSustaining', 'options', 'lessRestrictive', 'decision', 'disagreement'];
    for (const id of [...covers.flatMap(({ items }) => items), ...section4, ...rest]) assert.ok(ids.has(id), id);
  });

  test('says that an attorney, a deputy or a refusal in advance governs, and not the staff', () => {
    for (const authority of ['attorney', 'deputy', 'advance-decision'])
      assert.ok(visible({ otherAuthority: authority }, 'authorityGoverns'), authority);
    assert.ok(!visible({ otherAuthority: 'no' }, 'authorityGoverns'));
    assert.deepEqual(
      open()
        .problems()
        .some(({ key }) => key === 'otherAuthority'),
      true,
      'nobody gets past it with a blank',
    );
  });

  test('a best interests form without a capacity assessment says to assess first', () => {
    assert.ok(visible({ capacityRef: { unknown: 'not-asked' } }, 'assessFirst'));
    assert.ok(!visible(mrsSmith.answers, 'assessFirst'));
  });

  test('asks for an advocate only where the law does: nobody to ask, and a serious treatment or a long stay', () => {
    assert.ok(visible({ someoneToConsult: false, kindOfDecision: 'move' }, 'advocateNeeded'));
    assert.ok(!visible({ someoneToConsult: true, kindOfDecision: 'move' }, 'advocateNeeded'));
    assert.ok(!visible({ someoneToConsult: false, kindOfDecision: 'other' }, 'advocateNeeded'));
    assert.ok(!visible({ someoneToConsult: false }, 'advocateNeeded'));
  });

  test('wants at least two options, weighs none, and writes down an objection', () => {
    assert.equal(open().entries()['options']?.length, 2);
    assert.doesNotMatch(JSON.stringify(bestInterests), /"weight"|"scores"|"sum"|"count"/);
    for (const agreement of ['person-objects', 'others-object'])
      for (const id of ['disagreement', 'courtOfProtection']) assert.ok(visible({ agreement }, id), id);
    assert.ok(!visible({ agreement: 'agreed' }, 'courtOfProtection'));
  });

  test('is never filled from an earlier decision', () => {
    const form = createForm(bestInterests, { context, record: mrsSmith.careRecord() });
    for (const id of ['decision', 'reasons', 'decisionMaker']) assert.equal(form.question(id)?.answer, null, id);
    assert.match(String(form.question('whatMatters')?.answer), /My handbag stays with me/);
  });
});

describe('the fixtures', () => {
  for (const [name, { subjectOfCare, filledBy, at, answers, entries, careRecord }] of Object.entries(people)) {
    test(`${name}: becomes an assessment that names the decision, and amends none`, () => {
      const record = careRecord();
      const snapshot = { answers, entries, provenance: {} };
      const form = createForm(bestInterests, { context, snapshot });
      const result = createSubmission(form, {
        id: 'form',
        subjectOfCare: subjectOfCare.id,
        author: filledBy,
        submittedAt: at,
      });
      assert.ok(result.ok, JSON.stringify(result));
      for (const key of Object.keys(answers)) assert.deepEqual(result.submission.answers[key], answers[key], key);
      const operations = extract(bestInterests, result.submission, record);
      assert.deepEqual(
        operations.map(({ operation, class: of }) => [operation, of]),
        [['create', 'Assessment']],
      );
      const commit = {
        committer: filledBy,
        at: '2026-11-22T09:00:00Z',
        systemIdentifier: 'test',
        newUid: () => 'best',
      };
      const content = latest(applyOperations(record, operations, commit, [Assessment]).record, Assessment)?.content;
      assert.deepEqual(
        [content?.assessmentType, content?.assessmentSummary, content?.comment],
        ['Best interests decision', answers['decision'], answers['reasons']],
      );
    });
  }

  test('Mrs Smith’s decision names the record of her capacity assessment', () => {
    const { recordUid } = mrsSmith.answers['capacityRef'] as { readonly recordUid: string };
    assert.ok(mrsSmith.careRecord().records.some((record) => record.recordUid === recordUid));
  });
});
