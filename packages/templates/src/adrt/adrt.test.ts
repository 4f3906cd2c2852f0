// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Answers, type Entries, createForm, createSubmission, extract } from '@careplan-kit/forms/contract';
import { applyOperations, emptyCareRecord, latest } from '@careplan-kit/model';
import { AdvanceDecisionToRefuseTreatment } from '@careplan-kit/model/mods';
import { flat } from '../../test/risk-form.js';
import { adrt } from './definition.js';
import { betty, mrGreen } from './fixtures.js';

const people = { betty, mrGreen };
const context = { today: '2026-11-22' };
const open = (answers: Answers, entries: Entries = { documents: ['e1'] }) =>
  createForm(adrt, { context, snapshot: { answers, entries, provenance: {} } });
const visible = (answers: Answers, key: string) => open(answers).node(key)?.visible === true;

describe('the form of advance decisions', () => {
  test('what was refused in advance is not asked, and the element for it is never written', () => {
    assert.doesNotMatch(JSON.stringify(adrt), /advanceDecisionToRefuseTreatmentPreference|"element":"freeText"/);
    const caution = flat(adrt.items).find(({ id }) => id === 'neverContent');
    assert.match(String(caution?.label), /Do not copy what was refused/);
  });

  test('whether there is an advance decision is never a blank, and "none" beside one is pointed out', () => {
    assert.ok(
      open({}, {})
        .problems()
        .some(({ key, code }) => key === 'anyAdvanceDecision' && code === 'required'),
    );
    assert.ok(visible({ anyAdvanceDecision: { unknown: 'none-known' } }, 'contradiction'));
    assert.ok(!visible({ anyAdvanceDecision: 'yes' }, 'contradiction'));
    assert.ok(
      open({ anyAdvanceDecision: 'yes' })
        .problems()
        .some(({ key }) => key === 'locationOfDocument~e1'),
      'where it is has to be said, if only as not known',
    );
  });

  test('an amended entry keeps a content another system wrote', () => {
    const subjectOfCare = betty.subjectOfCare;
    const commit = { committer: betty.filledBy, at: betty.at, systemIdentifier: 'test', newUid: () => 'adrt' };
    const content = {
      date: '2026-11-20',
      locationOfDocument: 'Drawer',
      advanceDecisionToRefuseTreatmentPreference: 'As received',
    };
    const class_ = AdvanceDecisionToRefuseTreatment;
    const first = applyOperations(
      emptyCareRecord(subjectOfCare),
      [{ operation: 'create', class: class_.name, content }],
      commit,
      [class_],
    ).record;
    const form = createForm(adrt, { context, record: first });
    form.answer('anyAdvanceDecision', 'yes');
    form.answer('locationOfDocument~e1', 'Bible');
    const result = createSubmission(form, {
      id: 'form',
      subjectOfCare: subjectOfCare.id,
      author: betty.filledBy,
      submittedAt: betty.at,
    });
    assert.ok(result.ok, JSON.stringify(result));
    const [operation] = extract(adrt, result.submission, first);
    assert.ok(operation?.operation === 'amend');
    assert.equal(operation.content['locationOfDocument'], 'Bible');
    assert.equal(operation.content['advanceDecisionToRefuseTreatmentPreference'], 'As received');
    assert.ok(!JSON.stringify(form.answers()).includes('As received'), 'it is not shown either');
  });
});

describe('the fixtures', () => {
  for (const [name, { subjectOfCare, filledBy, at, answers, entries }] of Object.entries(people)) {
    test(`${name}: each document becomes a record, and none makes none`, () => {
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
      const operations = extract(adrt, result.submission, record);
      assert.equal(operations.length, name === 'betty' ? 1 : 0);
      const commit = { committer: filledBy, at, systemIdentifier: 'test', newUid: () => 'adrt' };
      const after = applyOperations(record, operations, commit, [AdvanceDecisionToRefuseTreatment]).record;
      const content = latest(after, AdvanceDecisionToRefuseTreatment)?.content;
      assert.equal(content?.locationOfDocument, answers['locationOfDocument~e1']);
      assert.equal(content?.date, answers['date~e1']);
    });
  }
});
