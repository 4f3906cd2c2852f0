// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recordFor, testForm, worked } from '../../test/plan-form.js';
import * as fixtures from './fixtures.js';
import { gad7 } from './index.js';

const { open, finish } = worked(gad7);

describe('the questionnaire on worry', () => {
  testForm(gad7, fixtures);

  test('one question that is not answered leaves no total, no band and no number on the record', () => {
    const { form, operations } = finish(recordFor('mrGreen'), fixtures.mrGreen);
    const { total, band, missing } = form.scores[0]!.result;
    assert.deepEqual([total, band], [null, null]);
    assert.ok(missing.length > 0);
    assert.doesNotMatch(JSON.stringify(operations), /assessmentValue/);
  });

  test('a no to being asked takes the questions away, and a blank does not', () => {
    const form = open();
    assert.equal(form.node('nervous')?.visible, true);
    form.answer('agrees', 'no');
    assert.equal(form.node('nervous')?.visible, false);
    assert.equal(form.scores[0]!.result.total, null);
    assert.ok(!form.problems().some(({ key }) => key === 'nervous'));
  });

  test('asks a clinician to look from 10 on', () => {
    const form = open();
    const ids = ['nervous', 'controlWorry', 'worryTooMuch', 'relaxing', 'restless', 'irritable', 'afraid'];
    const answer = (...codes: string[]) => {
      ids.forEach((id, at) => form.answer(id, codes[at] ?? '0'));
      return [form.scores[0]!.result.total, form.node('seeSomebody')?.visible];
    };
    assert.deepEqual(answer('3', '3', '3'), ['9', false]);
    assert.deepEqual(answer('3', '3', '3', '1'), ['10', true]);
  });
});
