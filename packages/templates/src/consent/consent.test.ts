// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { flat } from '../../test/risk-form.js';
import { type Answers, createForm, createSubmission, extract, formWords } from '@careplan-kit/forms/contract';
import { consent } from './definition.js';
import { betty, mrsSmith } from './fixtures.js';

const people = { betty, mrsSmith };
const context = { today: '2026-11-22' };
const entries = { consents: ['e1'] };
const open = (answers: Answers) => createForm(consent, { context, snapshot: { answers, entries, provenance: {} } });
const visible = (answers: Answers, id: string) => open(answers).node(`${id}~e1`)?.visible === true;

describe('the consent form', () => {
  test('consent to a purpose is never a blank and never begins with yes', () => {
    const form = createForm(consent, { context });
    assert.equal(form.question('answer~e1')?.answer, null);
    assert.ok(form.problems().some(({ key, code }) => key === 'answer~e1' && code === 'required'));
    assert.ok(flat(consent.items).every((item) => !('initial' in item) && !('calculate' in item)));
    form.answer('answer~e1', { unknown: 'not-asked' });
    assert.ok(!form.problems().some(({ key }) => key === 'answer~e1'));
  });

  test('each purpose has an answer of its own', () => {
    const form = createForm(consent, { context });
    form.answer('answer~e1', 'yes');
    const other = form.addEntry('consents');
    assert.equal(form.question(`answer~${other}`)?.answer, null);
  });

  test('somebody else decides only where the person is not able to, and says on which basis', () => {
    for (const answer of ['yes', 'no']) assert.ok(!visible({ 'answer~e1': answer }, 'decidedForThem'), answer);
    const notAble = { 'answer~e1': 'not-able', 'decidedInstead~e1': 'agreed' };
    assert.ok(visible(notAble, 'basis'));
    const problems = open(notAble).problems();
    for (const id of ['basis', 'whoDecided'])
      assert.ok(
        problems.some(({ key }) => key === `${id}~e1`),
        id,
      );
    const basis = flat(consent.items).find(({ id }) => id === 'basis');
    assert.ok(basis?.type === 'choice' && !basis.open && !basis.options.some(({ code }) => /kin|family/.test(code)));
  });

  test('consent that was given can be taken back, with who and when, and what was no consent cannot', () => {
    assert.ok(visible({ 'answer~e1': 'yes' }, 'withdrawn'));
    assert.ok(visible({ 'answer~e1': 'not-able', 'decidedInstead~e1': 'agreed' }, 'withdrawn'));
    assert.ok(!visible({ 'answer~e1': 'no' }, 'withdrawn'));
    assert.ok(!visible({ 'answer~e1': 'not-able', 'decidedInstead~e1': 'refused' }, 'withdrawn'));
    const problems = open({ 'answer~e1': 'yes', 'withdrawn~e1': true }).problems();
    for (const id of ['withdrawnOn', 'withdrawnBy'])
      assert.ok(
        problems.some(({ key }) => key === `${id}~e1`),
        id,
      );
  });

  test('has every word in Welsh, unreviewed', () => {
    assert.equal(consent.translations?.['cy']?.reviewed, false);
    const welsh = formWords(consent, { locale: 'cy', unreviewed: true });
    assert.equal(welsh.title, 'Cydsyniad');
    for (const item of flat(consent.items)) {
      assert.equal(welsh.of(item).lang, 'cy', item.id);
      assert.doesNotMatch(JSON.stringify(welsh.of(item)), /'/, 'one kind of apostrophe');
    }
  });
});

describe('the fixtures', () => {
  for (const [name, { subjectOfCare, filledBy, at, answers, entries: given, careRecord }] of Object.entries(people)) {
    test(`${name}: each answer is submitted, and no record is made of it`, () => {
      const form = createForm(consent, { context, snapshot: { answers, entries: given, provenance: {} } });
      const result = createSubmission(form, {
        id: 'form',
        subjectOfCare: subjectOfCare.id,
        author: filledBy,
        submittedAt: at,
      });
      assert.ok(result.ok, JSON.stringify(result));
      assert.deepEqual(result.submission.answers, answers);
      assert.deepEqual(extract(consent, result.submission, careRecord()), []);
    });
  }
});
