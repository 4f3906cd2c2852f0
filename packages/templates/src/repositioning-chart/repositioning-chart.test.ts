// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { scored, testRow, testVectors } from '../../test/chart-form.js';
import { testForm, worked } from '../../test/plan-form.js';
import * as fixtures from './fixtures.js';
import { repositioningChart, turnRow } from './index.js';

const { open } = worked(repositioningChart);

describe('the repositioning chart', () => {
  testForm(repositioningChart, fixtures);
  testRow(repositioningChart, 'turns', turnRow);
  testVectors(repositioningChart, 'repositioning');

  test('the interval of the person can be shorter than the longest, and never longer', () => {
    const every = (riskLevel: unknown, intervalH: unknown) =>
      scored(repositioningChart, { riskLevel, intervalH })?.['everyHours'];
    assert.deepEqual([every('at-risk', 2), every('at-risk', 6), every('at-risk', 8)], [2, 6, 6]);
    assert.deepEqual([every('high-risk', 2), every('high-risk', 6)], [2, 4]);
    assert.deepEqual([every('high-risk', null), every('high-risk', { unknown: 'none-known' })], [4, 4]);
  });

  test('a risk that nobody assessed gives no interval, and none that is called in time', () => {
    for (const riskLevel of [null, { unknown: 'unknown' }]) {
      const output = scored(repositioningChart, { riskLevel, minutesSinceLast: 600 });
      assert.deepEqual([output?.['everyHours'], output?.flags], [null, []]);
      const form = open();
      assert.equal(form.question('everyHoursNow')?.answer, null);
    }
  });

  test('skin that is hurt is answered at once, whichever row it stands in', () => {
    for (const [looks, shown] of [
      ['as-usual', false],
      ['not-seen', false],
      ['fades', false],
      ['stays', true],
      ['changed', true],
      ['broken', true],
    ] as const) {
      const form = open();
      form.answer(`skinLooks~${form.addEntry('turns')}`, looks);
      form.addEntry('turns');
      assert.equal(form.node('skinNow')?.visible, shown, looks);
    }
  });

  test('overdue is said on the sheet, whether or not the score is on', () => {
    const form = open();
    form.answer('riskLevel', 'high-risk');
    form.answer('minutesSinceLast', '240');
    assert.equal(form.node('overdueNow')?.visible, false);
    form.answer('minutesSinceLast', '241');
    assert.equal(form.node('overdueNow')?.visible, true);
  });
});
