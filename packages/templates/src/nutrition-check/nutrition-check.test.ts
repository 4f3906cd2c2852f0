// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { flat, testRiskForm, working } from '../../test/risk-form.js';
import * as fixtures from './fixtures.js';
import { nutritionCheck } from './index.js';

const { open } = working(nutritionCheck);

describe('the form on eating and drinking', () => {
  testRiskForm(nutritionCheck, fixtures);

  test('has no score, and says nothing of a gated tool', () => {
    assert.equal(nutritionCheck.scores, undefined);
    assert.doesNotMatch(JSON.stringify(nutritionCheck), /\bMUST\b|18\.5|body mass|\bBMI\b/);
  });

  test('each sign by itself is enough to act on', () => {
    for (const [item, answer, display] of [
      ['weightChange', 'lost', 'lossOrLittle'],
      ['eats', 'little', 'lossOrLittle'],
      ['noFood', 'yes', 'noFoodToday'],
      ['drinks', 'no', 'drinkToday'],
    ] as const) {
      const form = open();
      assert.equal(form.node(display)?.visible, false);
      form.answer(item, answer);
      assert.equal(form.node(display)?.visible, true, item);
    }
  });

  test('ill and eating little is told today; either by itself is not that', () => {
    for (const [acutelyIll, eats, shown] of [
      ['yes', 'little', true],
      ['yes', 'half', false],
      ['no', 'little', false],
    ] as const) {
      const form = open();
      form.answer('acutelyIll', acutelyIll);
      form.answer('eats', eats);
      assert.equal(form.node('illAndLittle')?.visible, shown);
    }
  });

  test('height and both weights are written down, and nothing is worked out from them', () => {
    const items = flat(nutritionCheck.items).filter(({ id }) => ['height', 'weight', 'pastWeight'].includes(id));
    assert.equal(items.length, 3);
    for (const item of flat(nutritionCheck.items)) assert.ok(!('calculate' in item), item.id);
  });

  test('weight unknown is an answer, and a blank is not', () => {
    const form = open();
    const missing = () => form.problems().some(({ key }) => key === 'weight');
    assert.equal(missing(), true);
    form.answer('weight', { unknown: 'declined' });
    assert.equal(missing(), false);
    assert.equal(form.node('weighedOn')?.visible, false);
  });
});
