// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createForm } from '@careplan-kit/forms/contract';
import { recordFor, testForm, worked } from '../../test/plan-form.js';
import * as fixtures from './fixtures.js';
import { phq9 } from './index.js';

const { open, finish } = worked(phq9);

describe('the questionnaire of nine problems', () => {
  testForm(phq9, fixtures);

  test('one question that is not answered leaves no total, no band and no number on the record', () => {
    const { form, operations } = finish(recordFor('mrBodat'), fixtures.mrBodat);
    const { total, band, missing } = form.scores[0]!.result;
    assert.deepEqual([total, band], [null, null]);
    assert.ok(missing.length > 0);
    assert.doesNotMatch(JSON.stringify(operations), /assessmentValue/);
  });

  test('a no to being asked takes the questions away, and a blank does not', () => {
    const form = open();
    assert.equal(form.node('interest')?.visible, true);
    form.answer('agrees', 'no');
    assert.equal(form.node('interest')?.visible, false);
    assert.equal(form.scores[0]!.result.total, null);
    assert.ok(!form.problems().some(({ key }) => key === 'interest'));
  });

  test('thoughts of death are flagged at any total and with no other answer, and asked about at once', () => {
    for (const code of ['1', '2', '3']) {
      const form = open();
      form.answer('selfHarm', code);
      const { total, flags } = form.scores[0]!.result;
      assert.deepEqual([total, flags.map((flag) => flag.code)], [null, ['item9']]);
      assert.equal(form.node('askToday')?.visible, true);
      for (const id of ['plan', 'toldNow', 'keptSafe'])
        assert.ok(
          form.problems().some(({ key, code: fault }) => key === id && fault === 'required'),
          id,
        );
    }
    const { form } = finish(recordFor('mrGreen'), fixtures.mrGreen);
    const { total, band, flags } = form.scores[0]!.result;
    assert.deepEqual([total, band?.code, flags.map(({ code }) => code)], ['4', 'minimal', ['item9']]);
  });

  test('they are asked about where the host has not turned scores on', () => {
    const form = createForm(phq9, { context: { today: '2026-11-22' } });
    form.answer('selfHarm', '1');
    assert.deepEqual([form.scores.length, form.node('askToday')?.visible], [0, true]);
    form.answer('plan', 'yes');
    assert.equal(form.node('emergency')?.visible, true);
  });

  test('not at all is quiet, a blank is quiet, and a refusal is told on', () => {
    const form = open();
    const shown = () => ['askToday', 'declinedSelfHarm'].map((id) => form.node(id)?.visible);
    assert.deepEqual(shown(), [false, false]);
    form.answer('selfHarm', '0');
    assert.deepEqual(shown(), [false, false]);
    form.answer('selfHarm', { unknown: 'declined' });
    assert.deepEqual(shown(), [false, true]);
  });
});
