// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recordFor, testForm, worked } from '../../test/plan-form.js';
import * as fixtures from './fixtures.js';
import { gds15 } from './index.js';

const { open, finish } = worked(gds15);

describe('the scale of fifteen questions', () => {
  testForm(gds15, fixtures);

  test('one question that is not answered leaves no total, no band and no number on the record', () => {
    const { form, operations } = finish(recordFor('betty'), fixtures.betty);
    const { total, band, missing } = form.scores[0]!.result;
    assert.deepEqual([total, band], [null, null]);
    assert.ok(missing.length > 0);
    assert.doesNotMatch(JSON.stringify(operations), /assessmentValue/);
  });

  test('a no to being asked takes the questions away, and a blank does not', () => {
    const form = open();
    assert.equal(form.node('q01')?.visible, true);
    form.answer('agrees', 'no');
    assert.equal(form.node('q01')?.visible, false);
    assert.equal(form.scores[0]!.result.total, null);
    assert.ok(!form.problems().some(({ key }) => key === 'q01'));
  });

  test('asks a clinician to look from 6 on, and says nothing of a diagnosis', () => {
    const form = open();
    const answer = (depressed: number) => {
      for (let at = 1; at <= 15; at++) {
        const id = `q${String(at).padStart(2, '0')}`;
        const counts = [1, 5, 7, 11, 13].includes(at) ? 'no' : 'yes';
        const other = counts === 'yes' ? 'no' : 'yes';
        form.answer(id, at <= depressed ? counts : other);
      }
      return [form.scores[0]!.result.total, form.node('seeSomebody')?.visible];
    };
    assert.deepEqual(answer(5), ['5', false]);
    assert.deepEqual(answer(6), ['6', true]);
    assert.deepEqual(answer(15), ['15', true]);
    assert.doesNotMatch(JSON.stringify(gds15), /diagnosed|has depression/);
  });
});
