// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { scored, testVectors } from '../../test/chart-form.js';
import { testForm, worked } from '../../test/plan-form.js';
import * as fixtures from './fixtures.js';
import { glucoseChart } from './index.js';

const { open } = worked(glucoseChart);

describe('the diabetes chart', () => {
  testForm(glucoseChart, fixtures);
  testVectors(glucoseChart, 'blood-glucose');

  test('the last reading has the band, and a low one earlier stays told', () => {
    const output = scored(glucoseChart, { mmol: [3.9, 7], conscious: [true] });
    assert.deepEqual([output?.band, output?.flags, output?.['lowest']], ['in-target', ['hypo'], 3.9]);
  });

  test('a reading that is blank or was refused has no band, and is never within the target', () => {
    for (const readings of [[], [{ mmol: 7 }, {}], [{ mmol: 7 }, { noNumber: 'declined' }]]) {
      const output = scored(glucoseChart, { readings });
      assert.deepEqual([output?.band, output?.flags], [null, []]);
    }
    assert.equal(scored(glucoseChart, { readings: [{ mmol: 7 }, { noNumber: 'lo' }] })?.['lowest'], null);
  });

  test('the targets of the person come before the usual ones, and below 4.0 is low for everyone', () => {
    const band = (mmol: number) => scored(glucoseChart, { mmol: [mmol], targetLow: 5, targetHigh: 8 })?.band;
    assert.deepEqual([3.9, 4, 4.9, 5, 8, 8.1, 15, 15.1].map(band), [
      'hypo',
      'below-target',
      'below-target',
      'in-target',
      'in-target',
      'above-target',
      'above-target',
      'high',
    ]);
    const wide = (mmol: number) => scored(glucoseChart, { mmol: [mmol], targetHigh: 18 })?.band;
    assert.deepEqual([wide(18), wide(18.1)], ['in-target', 'high']);
  });

  test('a meter that says LO or HI is low or high, though there is no number', () => {
    const flags = (reading: Readonly<Record<string, unknown>>) => scored(glucoseChart, { readings: [reading] })?.flags;
    assert.deepEqual(flags({ noNumber: 'lo' }), ['hypo']);
    assert.deepEqual(flags({ noNumber: 'lo', conscious: false }), ['hypo', '999']);
    const form = open();
    form.answer(`noNumber~${form.addEntry('readings')}`, 'hi');
    assert.equal(form.node('highNow')?.visible, true);
  });

  test('says by itself what is to be done now, whichever row it stands in', () => {
    const shown = (mmol: string, more: Readonly<Record<string, string | boolean>> = {}) => {
      const form = open();
      const row = form.addEntry('readings');
      form.answer(`mmol~${row}`, mmol);
      for (const [id, value] of Object.entries(more)) form.answer(`${id}~${row}`, value);
      form.addEntry('readings');
      return ['callNow', 'lowNow', 'ketonesNow', 'highNow'].filter((id) => form.node(id)?.visible);
    };
    assert.deepEqual(shown('3.9'), ['lowNow']);
    assert.deepEqual(shown('3.9', { conscious: false }), ['callNow', 'lowNow']);
    assert.deepEqual(shown('4'), []);
    assert.deepEqual(shown('15'), []);
    assert.deepEqual(shown('15.1'), ['highNow']);
    assert.deepEqual(shown('9', { ketones: '3' }), ['ketonesNow']);
    assert.deepEqual(shown('9', { ketones: '2.9' }), []);
  });

  test('whether they are awake is asked of a low reading, and of one that is not there yet', () => {
    const form = open();
    const row = form.addEntry('readings');
    for (const [mmol, asked] of [
      ['3.9', true],
      ['4', false],
    ] as const) {
      form.answer(`mmol~${row}`, mmol);
      assert.equal(form.node(`conscious~${row}`)?.visible, asked, mmol);
    }
  });
});
