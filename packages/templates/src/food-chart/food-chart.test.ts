// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { scored, testRow } from '../../test/chart-form.js';
import { recordFor, testForm, worked } from '../../test/plan-form.js';
import { choking } from '../choking/index.js';
import * as swallowing from '../choking/fixtures.js';
import * as fixtures from './fixtures.js';
import { foodChart, mealRow } from './index.js';

const { open } = worked(foodChart);
const meals = (...rows: readonly (readonly [string | null, string | null])[]) =>
  scored(foodChart, { meals: rows.map(([meal, eaten]) => ({ meal, eaten })) });

describe('the food chart', () => {
  testForm(foodChart, fixtures);
  testRow(foodChart, 'meals', mealRow);

  test('asks after two main meals of which a quarter or less was eaten', () => {
    assert.deepEqual(meals(['breakfast', 'quarter'])?.flags, []);
    assert.deepEqual(meals(['breakfast', 'quarter'], ['lunch', 'half'])?.flags, []);
    assert.deepEqual(meals(['breakfast', 'quarter'], ['snack', 'declined'])?.flags, []);
    for (const eaten of ['quarter', 'mouthfuls', 'declined', 'asleep'])
      assert.deepEqual(meals(['breakfast', 'quarter'], ['lunch', eaten])?.flags, ['little-eaten'], eaten);
  });

  test('a blank meal is neither eaten nor left, is said to be blank, and hides no other', () => {
    const output = meals(['breakfast', 'declined'], ['lunch', null], ['evening', 'mouthfuls']);
    const sums = { nothingWritten: '', littleMeals: 2, notWritten: 1 };
    assert.deepEqual(output, { ...sums, total: null, band: null, flags: ['little-eaten'] });
    assert.match(String(scored(foodChart, {})?.['nothingWritten']), /nothing entered yet/);
    assert.equal(meals(['breakfast', null], ['lunch', null])?.['littleMeals'], 0);
  });

  test('a fast and a day out are no poor appetite', () => {
    for (const eaten of ['fasting', 'away'])
      assert.deepEqual(meals(['breakfast', eaten], ['lunch', eaten], ['evening', eaten])?.flags, [], eaten);
  });

  test('asks nobody how they were helped to eat nothing', () => {
    const form = open();
    const row = form.addEntry('meals');
    for (const [eaten, asked] of [
      ['declined', false],
      ['asleep', false],
      ['away', false],
      ['fasting', false],
      ['half', true],
    ] as const) {
      form.answer(`eaten~${row}`, eaten);
      assert.equal(form.node(`help~${row}`)?.visible, asked, eaten);
    }
  });

  test('says by itself that a little was eaten, and that coughing is to be told', () => {
    const form = open();
    for (const meal of ['breakfast', 'lunch']) {
      assert.equal(form.node('littleNow')?.visible, false);
      const row = form.addEntry('meals');
      form.answer(`meal~${row}`, meal);
      form.answer(`eaten~${row}`, 'mouthfuls');
    }
    assert.equal(form.node('littleNow')?.visible, true);
    form.answer('coughed', { unknown: 'unknown' });
    assert.equal(form.node('coughedNow')?.visible, false);
    form.answer('coughed', true);
    assert.equal(form.node('coughedNow')?.visible, true);
  });

  test('the texture is read from the record, and never written', () => {
    const before = recordFor('mrsSmith');
    assert.equal(open(before).question('texture')?.answer, null, 'nobody has written any');
    const record = worked(choking).finish(before, {
      ...swallowing.james,
      difficulty: 'Coughs on dry crumbs',
      foodLevel: '6',
      drinkLevel: '1',
    }).record;
    const form = open(record);
    assert.equal(form.question('texture')?.writable, false);
    assert.equal(form.question('texture')?.answer, 'Level 6 Soft & Bite-Sized');
    assert.deepEqual(worked(foodChart).finish(record, fixtures.mrsSmith).operations, []);
  });
});
