// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { scored, testRow, testVectors } from '../../test/chart-form.js';
import { recordFor, testForm, worked } from '../../test/plan-form.js';
import { choking } from '../choking/index.js';
import * as swallowing from '../choking/fixtures.js';
import * as fixtures from './fixtures.js';
import { drinkRow, fluidChart } from './index.js';

const { open } = worked(fluidChart);

describe('the fluid chart', () => {
  testForm(fluidChart, fixtures);
  testRow(fluidChart, 'intake', drinkRow);
  testVectors(fluidChart, 'fluid-chart');

  test('a drink of which nobody knows how much leaves no sum, and is not nothing', () => {
    const drinks = (takenMl: unknown) => ({
      intake: [
        { intakeKind: 'tea', takenMl: 150 },
        { intakeKind: 'water', takenMl },
      ],
    });
    assert.equal(scored(fluidChart, drinks(100))?.['intakeMl'], 250);
    assert.equal(scored(fluidChart, drinks(0))?.['intakeMl'], 150);
    for (const missing of [null, { unknown: 'unknown' }]) {
      const output = scored(fluidChart, { ...drinks(missing), targetMl: 1000, restrictionMl: 200 });
      assert.deepEqual([output?.['intakeMl'], output?.['balanceMl'], output?.['percentTarget']], [null, null, null]);
      assert.deepEqual(output?.flags, [], 'a part is compared with nothing');
    }
  });

  test('who said no, slept or was away took nothing, and the box for the amount goes', () => {
    const form = open();
    const entry = form.addEntry('intake');
    form.answer(`takenMl~${entry}`, '150');
    for (const code of ['declined', 'asleep', 'away']) {
      form.answer(`intakeKind~${entry}`, code);
      assert.equal(form.node(`takenMl~${entry}`)?.visible, false, code);
      assert.equal(form.question('drunkSoFar')?.answer, '0', code);
    }
    form.answer(`intakeKind~${entry}`, 'tea');
    assert.equal(form.question('drunkSoFar')?.answer, '150', 'it is there again');
  });

  test('says that nothing is entered yet, and shows no sum of nought', () => {
    const form = open();
    const facts = () => form.scores[0]!.result.results;
    assert.deepEqual([form.node('drunkSoFar')?.visible, form.node('nothingYet')?.visible], [false, true]);
    assert.match(String(facts()['nothingDrunk']), /nothing entered yet/);
    assert.match(String(facts()['nothingPassed']), /nothing entered yet/);
    const entry = form.addEntry('intake');
    assert.deepEqual([form.node('drunkSoFar')?.visible, form.node('nothingYet')?.visible], [true, false]);
    assert.equal(form.question('drunkSoFar')?.answer, null, 'an entry that is blank is no 0');
    form.answer(`intakeKind~${entry}`, 'declined');
    assert.equal(form.question('drunkSoFar')?.answer, '0', 'said no: that is 0, and somebody wrote it');
    assert.equal(facts()['nothingDrunk'], '');
    assert.match(String(facts()['nothingPassed']), /nothing entered yet/);
  });

  test('no target is assumed', () => {
    for (const targetMl of [null, { unknown: 'none-known' }]) {
      const output = scored(fluidChart, { takenMl: [100], targetMl });
      assert.deepEqual([output?.['percentTarget'], output?.flags], [null, []]);
    }
  });

  test('what went down for certain passes the most agreed, though another amount is missing', () => {
    const output = scored(fluidChart, { takenMl: [150, null], restrictionMl: 100, targetMl: 2000 });
    assert.deepEqual(output?.flags, ['over-restriction']);
    assert.equal(output?.['intakeMl'], null);
  });

  test('more than the most agreed is said on the sheet, whether or not the score is on', () => {
    const form = open();
    const entry = form.addEntry('intake');
    form.answer('restrictionMl', '1500');
    for (const [ml, shown] of [
      ['1500', false],
      ['1501', true],
    ] as const) {
      form.answer(`takenMl~${entry}`, ml);
      assert.equal(form.node('tooMuch')?.visible, shown, ml);
    }
  });

  test('the thickness is read from the record, and never written', () => {
    const before = recordFor('mrsSmith');
    assert.equal(open(before).question('thickness')?.answer, null, 'nobody has written any');
    const record = worked(choking).finish(before, {
      ...swallowing.james,
      difficulty: 'Coughs on dry crumbs',
      foodLevel: '6',
      drinkLevel: '1',
    }).record;
    const form = open(record);
    assert.equal(form.question('thickness')?.writable, false);
    assert.equal(form.question('thickness')?.answer, 'Level 1 Slightly Thick');
    assert.deepEqual(worked(fluidChart).finish(record, fixtures.mrsSmith).operations, []);
  });
});
