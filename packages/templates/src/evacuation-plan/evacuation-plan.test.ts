// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testRiskForm, working } from '../../test/risk-form.js';
import * as fixtures from './fixtures.js';
import { evacuationPlan } from './index.js';

const { open } = working(evacuationPlan);

describe('the evacuation plan', () => {
  testRiskForm(evacuationPlan, fixtures);

  test('fewer staff at night than needed is said at once, and so is that nobody knows', () => {
    const form = open();
    const visible = (id: string) => form.node(id)?.visible;
    form.answer('staffNight', '2');
    form.answer('staffOnAtNight', '2');
    assert.deepEqual([visible('staffingGap'), visible('staffingNotKnown')], [false, false]);
    form.answer('staffOnAtNight', '1');
    assert.deepEqual([visible('staffingGap'), visible('staffingNotKnown')], [true, false]);
    form.answer('staffOnAtNight', { unknown: 'unknown' });
    assert.deepEqual([visible('staffingGap'), visible('staffingNotKnown')], [false, true]);
  });

  test('somebody goes to the person unless they hear it and understand it; a blank is no', () => {
    const form = open();
    const goes = () => form.node('somebodyGoes')?.visible;
    assert.equal(goes(), true);
    form.answer('hears', 'yes');
    assert.equal(goes(), true);
    form.answer('understands', { unknown: 'unknown' });
    assert.equal(goes(), true);
    form.answer('understands', 'yes');
    assert.equal(goes(), false);
    form.answer('hears', 'awake');
    assert.equal(goes(), true);
  });

  test('oxygen, creams and air mattresses ask what is done about them', () => {
    const form = open();
    for (const [code, display] of [
      ['oxygen', 'oxygenAndCreams'],
      ['emollient', 'oxygenAndCreams'],
      ['air-mattress', 'airMattress'],
    ] as const) {
      form.answer('fireDangers', [code]);
      assert.equal(form.node(display)?.visible, true, code);
      assert.ok(form.problems().some(({ key }) => key === 'fireDangersWhat'));
    }
    form.answer('fireDangers', ['none']);
    assert.ok(!form.problems().some(({ key }) => key === 'fireDangersWhat'));
  });
});
