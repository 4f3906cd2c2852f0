// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer, compare, integer, score, text, told } from '../../../test/lint-example.js';

const kilos = integer('kilos', { unit: 'kg', unitCode: 'kg' });
const grams = integer('grams', { unit: 'g', unitCode: 'g' });
const weight = {
  id: 'weight',
  type: 'quantity',
  label: 'Weight',
  units: [
    { code: 'kg', label: 'kg' },
    { code: '[stone_av]', label: 'st' },
  ],
};
const sum = (...ids: string[]) => ({ op: 'sum', of: ids.map(answer) });
const clash = (calculate: unknown, more: object = {}) =>
  told('unit-clash', [kilos, grams, weight, integer('r', { calculate })], more as never);

test('amounts in different units that are added or compared are told', () => {
  assert.deepEqual(clash(sum('kilos', 'grams')), [
    'items[3].calculate error: Amounts in “kg” and in “g” are added up or taken away; bring them to one unit first.',
  ]);
  const rounded = { op: 'round', places: 0, value: answer('grams') };
  const older = { op: 'less', left: answer('weight'), right: rounded };
  assert.match(
    told('unit-clash', [grams, weight, text('x', { enableWhen: older })])[0] ?? '',
    /“kg” and in “g” are put side by side/,
  );
  const variables = [{ name: 'inGrams', value: answer('grams') }];
  const named = { op: 'subtract', left: answer('kilos'), right: { op: 'variable', name: 'inGrams' } };
  assert.equal(clash(named, { variables }).length, 1);
  const parts = { scores: [score([answer('kilos'), answer('grams')])] };
  assert.deepEqual(told('unit-clash', [kilos, grams], parts), [
    'scores[0].parts error: The parts of “Risk” are in “kg” and in “g”, and are added up.',
  ]);
});

test('amounts in one unit, ratios and plain numbers are left alone', () => {
  assert.deepEqual(clash(sum('kilos', 'weight')), []);
  assert.deepEqual(clash({ op: 'divide', left: answer('kilos'), right: answer('grams') }), []);
  assert.deepEqual(told('unit-clash', [kilos, text('x', { enableWhen: compare('less', 'kilos', 50) })]), []);
  const grown = { op: 'if', when: compare('less', 'grams', 5), then: answer('kilos'), otherwise: answer('weight') };
  assert.deepEqual(clash(grown), []);
});

test('a unit whose amounts are never counted is told', () => {
  const bad = { ...weight, max: 300 };
  assert.deepEqual(told('unit-without-factor', [bad]), [
    'items[0].units[1] warning: Amounts of “Weight” in “st” are not checked or counted: the unit has no factor.',
  ]);
  assert.equal(
    told('unit-without-factor', [weight, text('x', { enableWhen: compare('less', 'weight', 50) })]).length,
    1,
  );
  assert.deepEqual(told('unit-without-factor', [weight]), []);
  const units = [weight.units[0], { code: '[stone_av]', label: 'st', factor: '6.35029318' }];
  assert.deepEqual(told('unit-without-factor', [{ ...bad, units }]), []);
});
