// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { scored, testRow, testVectors } from '../../test/chart-form.js';
import { testForm, worked } from '../../test/plan-form.js';
import * as fixtures from './fixtures.js';
import { bowelChart, bowelRow } from './index.js';

const { open } = worked(bowelChart);
const SAID = { 'no-movement': 'tooLongNow', diarrhoea: 'looseNow', blood: 'bloodNow' };

describe('the bowel chart', () => {
  testForm(bowelChart, fixtures);
  testRow(bowelChart, 'opened', bowelRow);
  testVectors(bowelChart, 'bowel-chart');
  testVectors(bowelRow, 'bristol-stool');
  testVectors(bowelChart, 'bristol-stool', 'bristol-stool');

  test('counts the days from the day they last opened, and a stool of today makes it none', () => {
    const days = (input: Readonly<Record<string, unknown>>) =>
      scored(bowelChart, { date: '2026-11-22', ...input })?.['daysSinceLast'];
    assert.equal(days({ lastOpened: '2026-11-18' }), 4);
    assert.equal(days({ lastOpened: '2026-11-18', type: ['not-open'] }), 4);
    assert.equal(days({ lastOpened: '2026-11-18', type: ['away', 'declined'] }), 4);
    assert.equal(days({ lastOpened: '2026-11-18', type: ['not-open', '2'] }), 0);
    assert.equal(days({ lastOpened: '2026-11-18', type: ['not-seen'] }), 0);
    assert.equal(days({}), null, 'nobody knows, which is not none');
    assert.equal(days({ lastOpened: { unknown: 'unknown' }, daysSinceLast: 2 }), 2);
    assert.equal(days({ type: ['not-open'] }), null);
  });

  test('asks after three days, or as was agreed for the person', () => {
    const flags = (daysSinceLast: number, askAfterDays?: number) =>
      scored(bowelChart, { daysSinceLast, askAfterDays })?.flags;
    assert.deepEqual([flags(2), flags(3)], [[], ['no-movement']]);
    assert.deepEqual([flags(1, 2), flags(2, 2)], [[], ['no-movement']]);
    assert.deepEqual([flags(4, 5), flags(5, 5)], [[], ['no-movement']]);
  });

  test('three loose stools on the sheet ask, and a row nobody described hides none of them', () => {
    const flags = (...type: (string | null)[]) => scored(bowelChart, { type })?.flags;
    assert.deepEqual(flags('5', '6', '4'), []);
    assert.deepEqual(flags('5', '6', '7'), ['diarrhoea']);
    assert.deepEqual(flags('5', null, '6', '7'), ['diarrhoea']);
  });

  test('the sheet says itself what the checks say, whether or not they are on', () => {
    for (const [flag, input] of [
      ['no-movement', { daysSinceLast: '3' }],
      ['diarrhoea', { looseIn24h: '3' }],
    ] as const) {
      const form = open();
      assert.equal(form.node(SAID[flag])?.visible, false);
      for (const [key, value] of Object.entries(input)) form.answer(key, value);
      assert.equal(form.node(SAID[flag])?.visible, true, flag);
    }
    const form = open();
    const row = form.addEntry('opened');
    form.answer(`blood~${row}`, { unknown: 'unknown' });
    assert.equal(form.node('bloodNow')?.visible, false);
    form.answer(`blood~${row}`, true);
    assert.equal(form.node('bloodNow')?.visible, true);
  });

  test('no amount and no blood are asked of a shift in which nothing came', () => {
    const form = open();
    const row = form.addEntry('opened');
    for (const [type, asked] of [
      ['not-open', false],
      ['away', false],
      ['4', true],
      ['not-seen', true],
    ] as const) {
      form.answer(`type~${row}`, type);
      assert.equal(form.node(`amount~${row}`)?.visible, asked, type);
      assert.equal(form.node(`blood~${row}`)?.visible, asked, type);
    }
  });
});
