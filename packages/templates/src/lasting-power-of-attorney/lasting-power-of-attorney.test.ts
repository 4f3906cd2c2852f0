// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Answers, type Entries, createForm, createSubmission, extract } from '@careplan-kit/forms/contract';
import { applyOperations, emptyCareRecord, latest } from '@careplan-kit/model';
import { LastingPowerOfAttorney } from '@careplan-kit/model/mods';
import { lastingPowerOfAttorney } from './definition.js';
import { mrBodat, mrsSmith } from './fixtures.js';

const people = { mrsSmith, mrBodat };
const context = { today: '2026-11-22' };
const open = (answers: Answers, entries: Entries = { papers: ['e1'] }) =>
  createForm(lastingPowerOfAttorney, { context, snapshot: { answers, entries, provenance: {} } });
const visible = (answers: Answers, key: string) => open(answers).node(key)?.visible === true;

describe('the lasting power of attorney form', () => {
  test('whether there is an attorney is never a blank, and "none" beside one is pointed out', () => {
    assert.ok(
      open({}, {})
        .problems()
        .some(({ key, code }) => key === 'anyAttorney' && code === 'required'),
    );
    assert.ok(visible({ anyAttorney: { unknown: 'none-known' } }, 'contradiction'));
    assert.ok(!visible({ anyAttorney: 'yes' }, 'contradiction'));
    assert.equal(open({ anyAttorney: { unknown: 'none-known' } }, {}).node('contradiction')?.visible, false);
  });

  test('a power of attorney nobody has seen says so, and one that was seen says by whom and when', () => {
    for (const seen of ['nothing', 'copy', { unknown: 'unknown' as const }])
      assert.ok(visible({ 'seen~e1': seen }, 'seeItFirst~e1'), JSON.stringify(seen));
    for (const seen of ['original', 'online']) {
      assert.ok(!visible({ 'seen~e1': seen }, 'seeItFirst~e1'), seen);
      const keys = open({ 'seen~e1': seen }).problems();
      for (const id of ['seenBy~e1', 'seenOn~e1'])
        assert.ok(
          keys.some(({ key }) => key === id),
          id,
        );
    }
  });

  test('says when a power of attorney cannot be used: not registered, or the person can decide', () => {
    const health = { 'kind~e1': 'health-and-welfare' };
    assert.ok(visible({ ...health, 'registered~e1': false }, 'notYet~e1'));
    assert.ok(!visible({ ...health, 'registered~e1': true }, 'notYet~e1'));
    assert.ok(visible(health, 'onlyWhenUnable~e1'));
    assert.ok(visible(health, 'lifeSustaining~e1'));
    for (const id of ['onlyWhenUnable~e1', 'lifeSustaining~e1'])
      assert.ok(!visible({ 'kind~e1': 'property-and-finance' }, id), id);
  });

  test('shows what the record holds, so that it is not asked again', () => {
    const smith = createForm(lastingPowerOfAttorney, { context, record: mrsSmith.careRecord() });
    assert.equal(smith.question('attorneys~e1')?.answer, 'Robert');
    assert.deepEqual(smith.question('kind~e1')?.answer, { text: 'Lasting power of attorney for health and welfare' });
    const bodat = createForm(lastingPowerOfAttorney, { context, record: mrBodat.careRecord() });
    assert.equal(bodat.question('anyAttorney')?.unknown, 'unknown');
  });
});

describe('the fixtures', () => {
  for (const [name, { subjectOfCare, filledBy, at, answers, entries }] of Object.entries(people)) {
    test(`${name}: each paper becomes a record, and no paper none`, () => {
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
      const operations = extract(lastingPowerOfAttorney, result.submission, record);
      assert.equal(operations.length, name === 'mrsSmith' ? 1 : 0);
      const commit = { committer: filledBy, at, systemIdentifier: 'test', newUid: () => 'lpa' };
      const after = applyOperations(record, operations, commit, [LastingPowerOfAttorney]).record;
      const content = latest(after, LastingPowerOfAttorney)?.content;
      assert.equal(content?.nameOfLPA, answers['attorneys~e1']);
      assert.equal(content?.codedValue?.code, answers['kind~e1']);
    });
  }
});
