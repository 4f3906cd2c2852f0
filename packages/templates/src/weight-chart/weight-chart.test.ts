// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fill } from '../../test/risk-form.js';
import { scored, testVectors } from '../../test/chart-form.js';
import { testForm, worked } from '../../test/plan-form.js';
import * as fixtures from './fixtures.js';
import { weightChart } from './index.js';

const { open } = worked(weightChart);

describe('the weight chart', () => {
  testForm(weightChart, fixtures);
  testVectors(weightChart, 'weight-chart');

  test('compares the last row, exactly, and rounds only to show', () => {
    const said = (...currentKg: (number | null)[]) => scored(weightChart, { referenceKg: 60, currentKg });
    assert.equal(said(60, 58, 57)?.band, 'loss-5', 'exactly a twentieth');
    assert.equal(said(57, 60)?.band, 'stable');
    assert.equal(said(57.01)?.band, 'stable', 'shown as 5.0, and less than that');
    assert.equal(said(54)?.band, 'loss-5', 'exactly a tenth');
    assert.equal(said(53.99)?.band, 'loss-10');
  });

  test('a weight that was refused, or that there is none to compare with, is never “stable”', () => {
    for (const input of [
      { referenceKg: 60, currentKg: [57, { unknown: 'declined' }] },
      { referenceKg: 60, currentKg: [57, null] },
      { referenceKg: { unknown: 'unknown' }, currentKg: [57] },
      { currentKg: [57] },
      { referenceKg: 60 },
    ]) {
      const output = scored(weightChart, input);
      assert.deepEqual([output?.band, output?.['displayPercentLoss']], [null, null]);
    }
  });

  test('the index is worked out from the last row and a height, and from neither alone', () => {
    const bmi = (input: Readonly<Record<string, unknown>>) => scored(weightChart, input)?.['bmi'];
    assert.equal(bmi({ currentKg: [52.3], heightCm: 160 }), 20.4);
    assert.equal(bmi({ currentKg: [52.3] }), null);
    assert.equal(bmi({ heightCm: 158 }), null);
    const form = open();
    fill(form, fixtures.mrsSmith);
    assert.deepEqual([form.question('bmiNow')?.answer, form.question('changeNow')?.answer], ['21', '-3.1']);
  });

  test('says what to do from a twentieth on, whether or not the score is on', () => {
    const form = open();
    const row = form.addEntry('weighings');
    form.answer('referenceKg', '60');
    for (const [kg, ...shown] of [
      ['57.1', false, false],
      ['57', true, false],
      ['54', true, false],
      ['53.9', true, true],
    ] as const) {
      form.answer(`currentKg~${row}`, kg);
      assert.deepEqual([form.node('weighAgain')?.visible, form.node('dietitian')?.visible], shown, kg);
    }
  });
});
