// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Answers, type Entries, createForm, createSubmission, extract } from '@careplan-kit/forms/contract';
import { applyOperations, emptyCareRecord, latest } from '@careplan-kit/model';
import { PREFERRED_PLACE_TYPE_CODES } from '@careplan-kit/model/code-lists';
import { AdvanceStatement } from '@careplan-kit/model/mods';
import { flat } from '../../test/risk-form.js';
import { futureWishes } from './definition.js';
import { betty, mrBodat, mrGreen } from './fixtures.js';

const people = { mrBodat, mrGreen, betty };
const context = { today: '2026-11-22' };
const open = (answers: Answers, entries: Entries = {}) =>
  createForm(futureWishes, { context, snapshot: { answers, entries, provenance: {} } });

describe('the form of future wishes', () => {
  test('somebody who does not want to talk is asked nothing of their wishes', () => {
    for (const wantsToTalk of ['not-now', 'never', { unknown: 'not-asked' as const }]) {
      const form = open({ wantsToTalk });
      for (const id of ['whatMatters', 'people', 'faith', 'reviewDate'])
        assert.equal(form.node(id)?.visible, false, `${JSON.stringify(wantsToTalk)}: ${id}`);
      assert.equal(form.node('documents')?.visible, true, 'the papers are there whether anybody talks or not');
    }
    assert.equal(open({ wantsToTalk: 'not-now' }).node('askAgainOn')?.visible, true);
    assert.equal(open({ wantsToTalk: 'never' }).node('askAgainOn')?.visible, false);
    assert.equal(open({ wantsToTalk: 'yes' }).node('whatMatters')?.visible, true);
  });

  test('wishes others told say who told and how they know', () => {
    const problems = open({ wantsToTalk: 'could-not' }).problems();
    assert.ok(problems.some(({ key, code }) => key === 'whoTold' && code === 'required'));
  });

  test('whether there is an advance decision, DNACPR or ReSPECT is never a blank, and where it is never either', () => {
    const problems = open({ adrt: 'yes', respect: 'yes' }).problems();
    for (const key of ['adrtWhere', 'dnacpr', 'respectWhere', 'anyAdvanceStatement'])
      assert.ok(
        problems.some((problem) => problem.key === key && problem.code === 'required'),
        key,
      );
    for (const id of ['adrt', 'dnacpr', 'respect', 'anyAdvanceStatement']) {
      const item = flat(futureWishes.items).find((one) => one.id === id);
      assert.ok(item?.type === 'choice');
      assert.deepEqual(item.unknowns, ['not-asked', 'none-known', 'declined', 'unknown'], id);
      assert.deepEqual(
        item.options.map(({ code }) => code),
        ['yes'],
        'no is said as a reason: asked, and there is none',
      );
    }
  });

  test('what a binding document says is not asked', () => {
    const papers = flat(futureWishes.items.filter(({ id }) => id === 'documents'));
    assert.ok(!papers.some(({ type }) => type === 'long-text'));
    const written = flat(futureWishes.items).flatMap((item) => {
      const binding = 'binding' in item ? item.binding : undefined;
      return binding && binding.mode !== 'read' ? [binding.class] : [];
    });
    assert.deepEqual([...new Set(written)], ['Advance statement']);
  });

  test('places have the codes of the standard', () => {
    const known = new Set<string | null>(PREFERRED_PLACE_TYPE_CODES.values.map(({ code }) => code));
    for (const id of ['placeOfCare', 'placeOfDeath']) {
      const item = flat(futureWishes.items).find((one) => one.id === id);
      assert.ok(item?.type === 'choice');
      for (const { code } of item.options) assert.ok(known.has(code), code);
    }
  });

  test('shows what is known from the record, so that it is not asked again', () => {
    const form = createForm(futureWishes, { context, record: betty.careRecord() });
    form.answer('wantsToTalk', 'yes');
    assert.equal(form.question('contactName~e1')?.answer, "Betty's granddaughter");
    const green = createForm(futureWishes, { context, record: mrGreen.careRecord() });
    assert.equal(green.question('dnacpr')?.unknown, 'declined');
  });
});

describe('the fixtures', () => {
  for (const [name, { subjectOfCare, filledBy, at, answers, entries }] of Object.entries(people)) {
    test(`${name}: written wishes become a record, and a talk becomes none`, () => {
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
      const operations = extract(futureWishes, result.submission, record);
      assert.equal(operations.length, name === 'mrBodat' ? 1 : 0);
      const commit = { committer: filledBy, at, systemIdentifier: 'test', newUid: () => 'wishes' };
      const after = applyOperations(record, operations, commit, [AdvanceStatement]).record;
      const content = latest(after, AdvanceStatement)?.content;
      assert.equal(content?.advanceStatement?.originalText, answers['statementName~e1']);
      assert.equal(content?.locationOfDocument, answers['statementWhere~e1']);
    });
  }
});
