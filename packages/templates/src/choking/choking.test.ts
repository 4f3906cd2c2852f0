// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { inForce } from '@careplan-kit/model';
import { flat, recordOf, testRiskForm, working } from '../../test/risk-form.js';
import * as fixtures from './fixtures.js';
import { choking } from './index.js';

const vectors = JSON.parse(
  readFileSync(new URL('../../../../test/vectors/instruments/iddsi.json', import.meta.url), 'utf8'),
) as {
  readonly vectors: readonly {
    readonly id: string;
    readonly input: { readonly flowRemainingMl?: number; readonly food?: number | string; readonly drink?: number };
    readonly expected: { readonly drinkLevel?: number; readonly valid?: boolean };
  }[];
};
const { open, kept } = working(choking);

describe('the choking form', () => {
  testRiskForm(choking, fixtures);

  for (const { id, input, expected } of vectors.vectors) {
    test(`${id}: the level of the flow test, and no level but the framework’s`, () => {
      const form = open();
      form.answer('difficulty', 'Coughs');
      if (input.flowRemainingMl !== undefined) {
        form.answer('flowRemainingMl', String(input.flowRemainingMl));
        assert.deepEqual(form.scores[0]!.result.results['drinkLevel'], { number: String(expected.drinkLevel) });
        return;
      }
      const [item, level] = input.food !== undefined ? ['foodLevel', input.food] : ['drinkLevel', input.drink];
      form.answer(item!, String(level));
      assert.equal(form.question(item!)?.answer === String(level), expected.valid);
    });
  }

  test('the names and numbers are those of IDDSI', () => {
    const labels = (id: string) => {
      const item = flat(choking.items).find((one) => one.id === id);
      return item && 'options' in item ? item.options.map(({ code, label }) => `${code}: ${label}`) : [];
    };
    assert.deepEqual(labels('foodLevel'), [
      '3: Level 3 Liquidised',
      '4: Level 4 Pureed',
      '5: Level 5 Minced & Moist',
      '6: Level 6 Soft & Bite-Sized',
      '7EC: Level 7 Easy to Chew',
      '7: Level 7 Regular',
    ]);
    assert.deepEqual(labels('drinkLevel'), [
      '0: Level 0 Thin',
      '1: Level 1 Slightly Thick',
      '2: Level 2 Mildly Thick',
      '3: Level 3 Moderately Thick',
      '4: Level 4 Extremely Thick',
    ]);
    assert.match(choking.licence.text, /CC BY-SA 4\.0/);
  });

  test('exactly 4 and 8 ml give no level, and a test that gives another level says so', () => {
    const form = open();
    form.answer('difficulty', 'Coughs');
    form.answer('drinkLevel', '2');
    for (const ml of ['4', '8']) {
      form.answer('flowRemainingMl', ml);
      assert.equal(form.scores[0]!.result.results['drinkLevel'], null);
      assert.equal(form.node('flowOnTheEdge')?.visible, true);
    }
    form.answer('flowRemainingMl', '6');
    assert.equal(form.node('flowOtherLevel')?.visible, false);
    form.answer('flowRemainingMl', '2');
    assert.equal(form.node('flowOtherLevel')?.visible, true);
  });

  test('swallowing nobody asked about is never none, in the form or in the record', () => {
    const form = open();
    assert.ok(form.problems().some(({ key, code }) => key === 'difficulty' && code === 'required'));
    for (const unknown of ['not-asked', 'declined', 'unknown'] as const) {
      form.answer('difficulty', { unknown });
      assert.equal(form.node('notNone')?.visible, true, unknown);
    }
    form.answer('difficulty', { unknown: 'none-known' });
    assert.equal(form.node('notNone')?.visible, false);
    const given = { ...fixtures.betty, difficulty: { unknown: 'not-asked' } };
    const state = (of: Readonly<Record<string, unknown>>) => {
      const [statements] = inForce(kept(recordOf('resident-betty'), of).record, 'Safety statements');
      return (statements?.content['swallowing'] as { state: string; askedOn?: string }) ?? {};
    };
    assert.equal(state(given).state, 'not-asked');
    assert.equal(state(given).askedOn, undefined);
    assert.deepEqual([state(fixtures.betty).state, state(fixtures.betty).askedOn], ['none-known', '2026-11-21']);
  });

  test('no part of a difficulty offers a reason that would take the difficulty off the record', () => {
    const parts = flat(choking.items).filter(
      (item) =>
        'binding' in item &&
        item.binding?.class === 'Safety statements' &&
        /^(foodTexture|drinkThickness|assessedOn)/.test(('select' in item.binding && item.binding.select) || ''),
    );
    assert.equal(parts.length, 3);
    for (const item of parts) assert.ok(!('unknowns' in item), item.id);
    const given = {
      ...fixtures.james,
      foodLevel: '6',
      drinkLevel: '0',
      levelSetOn: '2026-11-20',
      levelSetBy: 'therapist',
    };
    const [statements] = inForce(kept(recordOf('resident-james'), given).record, 'Safety statements');
    const { state, entries } = statements?.content['swallowing'] as { state: string; entries: readonly object[] };
    assert.equal(state, 'entered');
    const system = 'https://iddsi.org/Framework';
    assert.deepEqual(entries[0], {
      difficulty: { originalText: 'Eats fast and coughs' },
      foodTexture: { system, code: '6', display: 'Level 6 Soft & Bite-Sized' },
      drinkThickness: { system, code: '0', display: 'Level 0 Thin' },
      assessedOn: '2026-11-20',
    });
  });

  test('what the record says of James’s swallowing is asked once and kept', () => {
    const form = open(recordOf('resident-james'));
    assert.equal(form.question('difficulty')?.answer, 'Eats fast and coughs');
    assert.deepEqual(form.question('foodLevel')?.answer, { text: 'Cut small, and sit with him' });
    const [statements] = inForce(kept(recordOf('resident-james'), fixtures.james).record, 'Safety statements');
    const { entries } = statements?.content['swallowing'] as { entries: readonly object[] };
    assert.deepEqual(entries, [
      {
        difficulty: { originalText: 'Eats fast and coughs' },
        foodTexture: { originalText: 'Cut small, and sit with him' },
      },
    ]);
  });

  test('opening and finishing never says that it was asked today: the day it was asked stays until somebody changes it', () => {
    const swallowing = (person: string, of: Readonly<Record<string, unknown>>) =>
      inForce(kept(recordOf(person), of).record, 'Safety statements')[0]?.content['swallowing'];
    const { difficulty, swallowingAskedOn, swallowingAnsweredBy, ...rest } = fixtures.betty;
    assert.ok(difficulty && swallowingAskedOn && swallowingAnsweredBy);
    for (const person of ['resident-smith', 'resident-green', 'resident-bodat']) {
      const [before] = inForce(recordOf(person), 'Safety statements');
      assert.deepEqual(swallowing(person, rest), before?.content['swallowing'], person);
    }
    assert.equal(open(recordOf('resident-smith')).question('swallowingAskedOn')?.answer, '2026-11-04');
    const again = swallowing('resident-smith', { ...rest, swallowingAskedOn: '2026-11-22' });
    assert.equal((again as { askedOn?: string }).askedOn, '2026-11-22');
  });

  test('a day nobody gave is asked for, and is not today', () => {
    const form = open();
    form.answer('difficulty', { unknown: 'none-known' });
    assert.equal(form.question('swallowingAskedOn')?.answer, null);
    assert.ok(form.problems().some(({ key, code }) => key === 'swallowingAskedOn' && code === 'required'));
  });

  test('whether the therapist was asked is a question only without a plan in date, or when one has to be asked', () => {
    const form = open();
    const asked = () => form.node('therapistAsked')?.visible;
    assert.equal(asked(), false, 'nobody has said yet whether there is a plan');
    for (const [plan, shown] of [
      ['in-date', false],
      ['out-of-date', true],
      ['none', true],
      [{ unknown: 'unknown' }, true],
    ] as const) {
      form.answer('swallowingPlan', plan);
      assert.equal(asked(), shown);
    }
    form.answer('swallowingPlan', 'in-date');
    form.answer('chokedBefore', 'yes');
    assert.deepEqual([form.node('askTherapist')?.visible, asked()], [true, true]);
  });

  test('any choking, or two signs without a plan in date, asks for a therapist today', () => {
    const form = open();
    const asks = () => form.node('askTherapist')?.visible;
    form.answer('signs', ['cough']);
    assert.equal(asks(), false);
    form.answer('signs', ['cough', 'drooling']);
    assert.equal(asks(), true, 'no plan was named');
    form.answer('swallowingPlan', { unknown: 'unknown' });
    assert.equal(asks(), true);
    form.answer('swallowingPlan', 'in-date');
    assert.equal(asks(), false);
    form.answer('chokedBefore', 'yes');
    assert.equal(asks(), true);
  });

  test('starch with macrogol is named at once, also when nobody knows the thickener', () => {
    const form = open();
    form.answer('macrogol', 'yes');
    for (const [thickener, shown] of [
      ['no', false],
      ['gum', false],
      ['starch', true],
      [{ unknown: 'unknown' }, true],
    ] as const) {
      form.answer('thickener', thickener);
      assert.equal(form.node('thickenerAndMacrogol')?.visible, shown);
    }
  });
});
