// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createForm } from '@careplan-kit/forms/contract';
import { recordFor, testForm, worked } from '../../test/plan-form.js';
import { fill } from '../../test/risk-form.js';
import * as fixtures from './fixtures.js';
import { woundChart } from './index.js';

const { open, finish } = worked(woundChart);
const look = { lookedBy: 'Emily', done: 'looked', infectionSigns: ['none'] };
const flagsOf = (given: object, today = '2026-11-22') => {
  const form = createForm(woundChart, { context: { today }, scores: 'all' });
  fill(form, given as Readonly<Record<string, unknown>>);
  return form.scores[0]!.result.flags.map(({ code }) => code);
};

describe('the wound chart', () => {
  testForm(woundChart, fixtures);

  test('writes nothing in the record', () => {
    for (const [name, given] of Object.entries(fixtures))
      assert.deepEqual(finish(recordFor(name), given).operations, []);
  });

  test('a category is asked of pressure alone, never of wet skin, and never on a moist lining', () => {
    const form = open();
    for (const [kind, asked] of [
      ['pressure', true],
      ['moisture', false],
      ['skin-tear', false],
      [{ unknown: 'unknown' }, false],
    ] as const) {
      form.answer('kind', kind);
      form.answer('mucosal', kind === 'pressure' ? false : null);
      assert.equal(form.node('category')?.visible, asked);
    }
    form.answer('kind', 'pressure');
    form.answer('mucosal', true);
    assert.equal(form.node('category')?.visible, false);
  });

  test('a category says who gave it, and a deep one is told today', () => {
    const form = open();
    form.answer('kind', 'pressure');
    form.answer('mucosal', false);
    for (const [category, deep] of [
      ['1', false],
      ['2', false],
      ['3', true],
      ['4', true],
      ['U', true],
      ['DTI', true],
    ] as const) {
      form.answer('category', category);
      assert.equal(form.node('deepNow')?.visible, deep, category);
      assert.ok(form.problems().some(({ key, code }) => key === 'categoryBy' && code === 'required'));
    }
  });

  test('a sign of infection goes to the nurse today, and one that spreads now', () => {
    const form = open();
    const [entry] = form.entries()['looks'] ?? [];
    form.answer(`done~${entry}`, 'looked');
    for (const [sign, today, now] of [
      ['none', false, false],
      ['warm', true, false],
      ['larger', true, false],
      ['spreading', false, true],
      ['fever', false, true],
      ['muddled', false, true],
    ] as const) {
      form.answer(`infectionSigns~${entry}`, [sign]);
      assert.deepEqual(
        [form.node(`infectionToday~${entry}`)?.visible, form.node(`infectionNow~${entry}`)?.visible],
        [today, now],
        sign,
      );
    }
  });

  test('a look that did not happen says why, and asks nothing of the wound', () => {
    const form = open();
    const [entry] = form.entries()['looks'] ?? [];
    for (const done of ['declined', 'away', 'not-done']) {
      form.answer(`done~${entry}`, done);
      assert.equal(form.node(`infectionSigns~${entry}`)?.visible, false);
      assert.ok(form.problems().some(({ key }) => key === `notDoneWhy~${entry}`));
    }
  });

  test('four parts of the bed that do not make 100 are spoken against, and a blank is not nothing', () => {
    const form = open();
    const [entry] = form.entries()['looks'] ?? [];
    form.answer(`done~${entry}`, 'looked');
    for (const [dead, slough, red, pink, wrong] of [
      ['0', '10', '80', '10', false],
      ['0', '10', '80', '20', true],
      ['0', '10', '80', null, false],
      ['0', '10', '80', '9', true],
    ] as const) {
      fill(form, { deadPercent: dead, sloughPercent: slough, redPercent: red, pinkPercent: pink }, `~${entry}`);
      assert.equal(form.node(`notHundred~${entry}`)?.visible, wrong);
    }
  });

  test('size is exact millimetres; a look without a measure gives none', () => {
    const results = (looks: readonly object[]) => {
      const form = open();
      fill(form, { looks });
      return form.scores[0]!.result.results;
    };
    const first = { ...look, lookedOn: '2026-11-15', lengthMm: '30', widthMm: '8' };
    assert.deepEqual(results([first, { ...look, lengthMm: '27', widthMm: '7' }]), {
      areaMm2: { number: '189' },
      changeInLengthMm: { number: '-3' },
    });
    assert.deepEqual(results([first, { ...look, lengthMm: '27' }]), {
      areaMm2: null,
      changeInLengthMm: { number: '-3' },
    });
    assert.deepEqual(results([first, look]), { areaMm2: null, changeInLengthMm: null });
  });

  test('a wound is due to be measured after a week, or after the days that were ordered', () => {
    const measured = { ...look, lookedOn: '2026-11-15', lengthMm: '30' };
    assert.deepEqual(flagsOf({ looks: [measured] }), [], 'seven days ago');
    assert.deepEqual(flagsOf({ looks: [measured] }, '2026-11-23'), ['measure-due']);
    assert.deepEqual(flagsOf({ measureEveryDays: '3', looks: [measured] }), ['measure-due']);
    assert.deepEqual(flagsOf({ looks: [look] }), ['measure-due'], 'never measured');
    assert.deepEqual(flagsOf({}), [], 'nobody has looked yet');
    assert.deepEqual(flagsOf({ looks: [measured, look] }), [], 'looked at since, and not measured');
  });

  test('a change of dressing that is past is due; one of today is not yet late', () => {
    const planned = (nextChangeOn: string) => flagsOf({ looks: [{ ...look, lengthMm: '3', nextChangeOn }] });
    assert.deepEqual(planned('2026-11-22'), []);
    assert.deepEqual(planned('2026-11-21'), ['change-due']);
    const declined = { lookedBy: 'Jane', done: 'declined', notDoneWhy: 'Asleep' };
    const late = { ...look, lookedOn: '2026-11-20', lengthMm: '3', nextChangeOn: '2026-11-21' };
    assert.deepEqual(flagsOf({ looks: [late, declined] }), ['change-due'], 'still due');
  });

  test('infection stands until a look of a later day finds none: a look that was declined clears nothing', () => {
    const red = { ...look, lookedOn: '2026-11-20', lengthMm: '3', infectionSigns: ['spreading'] };
    const well = { ...look, lengthMm: '3' };
    const declined = { lookedBy: 'Jane', done: 'declined', notDoneWhy: 'Asleep' };
    const both = ['infection', 'infection-now'];
    assert.deepEqual(flagsOf({ looks: [well, { ...red, lookedOn: '2026-11-22' }] }), both);
    assert.deepEqual(flagsOf({ looks: [red, declined] }), both);
    assert.deepEqual(flagsOf({ looks: [red, { ...well, infectionSigns: { unknown: 'unknown' } }] }), both);
    assert.deepEqual(flagsOf({ looks: [red, { ...well, infectionSigns: ['warm'] }] }), both);
    assert.deepEqual(flagsOf({ looks: [red, well] }), []);
  });
});
