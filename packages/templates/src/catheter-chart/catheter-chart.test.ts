// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { scored } from '../../test/chart-form.js';
import { testForm, worked } from '../../test/plan-form.js';
import * as fixtures from './fixtures.js';
import { catheterChart } from './index.js';

const { open } = worked(catheterChart);

describe('the catheter chart', () => {
  testForm(catheterChart, fixtures);

  test('counts the days to the next change, and says when it is past', () => {
    const said = (...nextDue: unknown[]) => scored(catheterChart, { nextDue });
    for (const [day, days, flags] of [
      ['2026-11-23', 1, []],
      ['2026-11-22', 0, []],
      ['2026-11-21', -1, ['change-overdue']],
    ] as const) {
      const output = said('2026-01-01', day);
      assert.deepEqual([output?.['daysToNext'], output?.flags], [days, flags], day);
    }
  });

  test('a change of which nobody knows when the next is due is not called in time', () => {
    for (const nextDue of [[null], ['2026-12-01', { unknown: 'unknown' }], []])
      assert.equal(scored(catheterChart, { nextDue })?.['daysToNext'], null);
  });

  test('not draining, pain, blood and being unwell are answered at once, whichever row they stand in', () => {
    const shown = (id: string, value: string | string[]) => {
      const form = open();
      form.answer(`${id}~${form.addEntry('checks')}`, value);
      form.addEntry('checks');
      return ['blockedNow', 'unwellNow'].filter((display) => form.node(display)?.visible);
    };
    assert.deepEqual(shown('draining', 'no'), ['blockedNow']);
    for (const code of ['yes', 'little', 'not-seen']) assert.deepEqual(shown('draining', code), [], code);
    assert.deepEqual(shown('looks', ['cloudy', 'pain']), ['blockedNow']);
    for (const code of ['blood', 'unwell']) assert.deepEqual(shown('looks', [code]), ['unwellNow'], code);
    for (const code of ['nothing', 'cloudy', 'leaking', 'sore']) assert.deepEqual(shown('looks', [code]), [], code);
  });

  test('no size and no lot are asked of a catheter that is not in', () => {
    const form = open();
    const row = form.addEntry('changes');
    for (const [outcome, asked, due] of [
      ['in', true, true],
      ['declined', false, true],
      ['failed', false, true],
      ['out', false, false],
    ] as const) {
      form.answer(`outcome~${row}`, outcome);
      for (const id of ['type', 'material', 'size', 'balloon', 'lot'])
        assert.equal(form.node(`${id}~${row}`)?.visible, asked, `${outcome}: ${id}`);
      assert.equal(form.node(`nextDue~${row}`)?.visible, due, outcome);
    }
  });

  test('a blank row raises nothing, and hides nothing', () => {
    assert.deepEqual(scored(catheterChart, { checks: [{}] })?.flags, []);
    assert.deepEqual(scored(catheterChart, { checks: [{}, { draining: 'no' }, {}] })?.flags, ['not-draining']);
  });
});
