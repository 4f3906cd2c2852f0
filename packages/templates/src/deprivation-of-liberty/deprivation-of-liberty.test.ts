// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { type Answers, createForm, createSubmission, extract } from '@careplan-kit/forms/contract';
import { applyOperations, emptyCareRecord, latest } from '@careplan-kit/model';
import { DeprivationOfLibertySafeguards } from '@careplan-kit/model/mods';
import { flat } from '../../test/risk-form.js';
import { deprivationOfLiberty } from './definition.js';
import { james, mrsSmith } from './fixtures.js';

interface Vector {
  readonly id: string;
  readonly input: { readonly kind: string; readonly start: string };
  readonly expected: { readonly lastDay: string };
}
const { vectors } = JSON.parse(
  readFileSync(new URL('../../../../test/vectors/instruments/dols.json', import.meta.url), 'utf8'),
) as {
  readonly vectors: readonly Vector[];
};
const people = { mrsSmith, james };
const context = { today: '2026-11-22' };
const open = (answers: Answers, entries = { applications: ['e1'] }) =>
  createForm(deprivationOfLiberty, { context, snapshot: { answers, entries, provenance: {} } });
const visible = (answers: Answers, key: string) => open(answers).node(key)?.visible === true;

describe('the deprivation of liberty form', () => {
  test('deprivation of liberty is decided by no answer: only the days of a check are worked out', () => {
    const calculated = flat(deprivationOfLiberty.items).filter((item) => 'calculate' in item || 'initial' in item);
    assert.deepEqual(
      calculated.map(({ id }) => id),
      ['lastDayAtMost'],
    );
    assert.equal(deprivationOfLiberty.scores, undefined);
    const words = JSON.stringify(deprivationOfLiberty);
    assert.doesNotMatch(words, /acid test|free to leave|continuous supervision/i);
    const view = flat(deprivationOfLiberty.items).find(({ id }) => id === 'legalView');
    assert.ok(view && !view.enableWhen);
    for (const answers of [mrsSmith.answers, james.answers]) {
      const { legalView: _, ...rest } = answers;
      assert.equal(open(rest).question('legalView')?.answer, null);
    }
  });

  test('says that the law changed in 2026 and that what is in force goes on', () => {
    const form = open({});
    const caution = flat(deprivationOfLiberty.items).find(({ id }) => id === 'lawHasChanged');
    assert.match(String(caution?.label), /changed in June 2026.*in force.*go on.*seek advice/);
    assert.equal(form.node('lawHasChanged')?.visible, true);
  });

  for (const { id, input, expected } of vectors) {
    test(`${id}: the longest it can last`, () => {
      const kind = input.kind === 'urgent' ? 'urgent' : 'standard';
      const form = open({ 'kind~e1': kind, 'startDate~e1': input.start });
      assert.equal(form.question('lastDayAtMost~e1')?.answer, expected.lastDay);
    });
  }

  test('tells of a last day past the longest, and never changes what was written', () => {
    const late: Answers = { 'kind~e1': 'urgent', 'startDate~e1': '2026-11-20', 'endDate~e1': '2026-11-27' };
    assert.ok(visible(late, 'longerThanUsual~e1'));
    assert.equal(open(late).question('endDate~e1')?.answer, '2026-11-27');
    assert.ok(!visible({ ...late, 'endDate~e1': '2026-11-26' }, 'longerThanUsual~e1'));
    assert.ok(!visible({ 'kind~e1': 'court', 'startDate~e1': '2020-01-01' }, 'lastDayAtMost~e1'));
  });

  test('an authorisation that ends within 28 days, or has ended, says so', () => {
    const ends = (endDate: string) => ({ 'applicationStatus~e1': 'Authorised', 'endDate~e1': endDate });
    assert.ok(visible(ends('2026-12-20'), 'endsSoon~e1'));
    assert.ok(!visible(ends('2026-12-21'), 'endsSoon~e1'));
    assert.ok(visible(ends('2026-11-22'), 'endsSoon~e1'));
    assert.ok(!visible(ends('2026-11-22'), 'hasEnded~e1'));
    assert.ok(visible(ends('2026-11-21'), 'hasEnded~e1'));
    assert.ok(!visible(ends('2026-11-21'), 'endsSoon~e1'));
  });

  test('sends supported living to the court, an unmet condition to the council, an outcome to CQC', () => {
    assert.ok(visible({ setting: 'supported' }, 'courtRoute'));
    assert.ok(!visible({ setting: 'care-home' }, 'courtRoute'));
    const entries = { applications: ['e1'], 'conditions~e1': ['e1'] };
    const form = open({ 'conditionMet~e1~e1': false }, entries);
    assert.equal(form.node('conditionNotMet~e1~e1')?.visible, true);
    assert.ok(visible({ 'applicationStatus~e1': 'Authorised' }, 'tellCqc~e1'));
    assert.ok(!visible({ 'applicationStatus~e1': 'Authorised', 'cqcNotifiedOn~e1': '2026-11-20' }, 'tellCqc~e1'));
    assert.ok(!visible({ 'applicationStatus~e1': 'Requested' }, 'tellCqc~e1'));
  });

  test('does not let "none" stand beside an authorisation without saying so', () => {
    assert.ok(visible({ anyAuthorisation: { unknown: 'none-known' } }, 'contradiction'));
    assert.ok(!visible({ anyAuthorisation: 'yes' }, 'contradiction'));
    const none = open({ anyAuthorisation: { unknown: 'none-known' } }, { applications: [] });
    assert.equal(none.node('contradiction')?.visible, false);
    assert.ok(
      open({})
        .problems()
        .some(({ key }) => key === 'anyAuthorisation'),
    );
  });

  test('shows what the record holds, so that it is not asked again', () => {
    const form = createForm(deprivationOfLiberty, { context, record: mrsSmith.careRecord() });
    assert.equal(form.question('applicationStatus~e1')?.answer, 'Requested');
    assert.equal(form.question('applicationDate~e1')?.answer, '2026-11-11');
  });
});

describe('the fixtures', () => {
  for (const [name, { subjectOfCare, filledBy, at, answers, entries }] of Object.entries(people)) {
    test(`${name}: each application becomes a record, and no application none`, () => {
      const form = open(answers, entries as { applications: string[] });
      const result = createSubmission(form, {
        id: 'form',
        subjectOfCare: subjectOfCare.id,
        author: filledBy,
        submittedAt: at,
      });
      assert.ok(result.ok, JSON.stringify(result));
      assert.deepEqual(result.submission.answers, answers);
      const record = emptyCareRecord(subjectOfCare);
      const operations = extract(deprivationOfLiberty, result.submission, record);
      assert.equal(operations.length, name === 'mrsSmith' ? 1 : 0);
      const commit = { committer: filledBy, at, systemIdentifier: 'test', newUid: () => 'dols' };
      const after = applyOperations(record, operations, commit, [DeprivationOfLibertySafeguards]).record;
      const content = latest(after, DeprivationOfLibertySafeguards)?.content;
      assert.deepEqual(content?.applicationStatus, name === 'mrsSmith' ? { originalText: 'Requested' } : undefined);
    });
  }
});
