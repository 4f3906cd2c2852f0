// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dose, medicinesOf, tablets } from '../../test/medicines-of.js';
import { takenInLastDay } from './taken-in-last-day.js';

const takenOf = (records: readonly object[]) => {
  const facts = medicinesOf({ records });
  return takenInLastDay(facts, facts.orders[0]!, 'mrs-smith').map(({ id }) => id);
};

test('R23, R27: every product with the ingredient is told, from whichever hands, the newest first', () => {
  const son = { orderId: undefined, administratorId: undefined, source: 'family', medicationId: 'paracetamol-liquid' };
  const found = takenOf([
    dose('yesterday', '2026-06-09T12:00:00Z'),
    dose('own', '2026-06-09T12:00:01Z'),
    dose('co-codamol', '2026-06-10T05:00:00Z', { orderId: undefined, medicationId: 'co-codamol' }),
    dose('son', '2026-06-10T09:00:00Z', { ...son, dose: { value: 20, unit: 'ml' } }),
    dose('another medicine', '2026-06-10T09:00:00Z', { orderId: undefined, medicationId: 'amoxicillin' }),
    dose('refused', '2026-06-10T10:00:00Z', { outcome: 'refused', reason: 'asleep', dose: tablets(0) }),
  ]);
  assert.deepEqual(found, ['son', 'co-codamol', 'own']);
});

test('R27: a dose at an uncertain time is told if any of it may lie in the day', () => {
  const uncertain = { givenAtEarliest: '2026-06-09T08:00:00Z', givenAtLatest: '2026-06-09T14:00:00Z' };
  assert.deepEqual(takenOf([dose('perhaps', '2026-06-09T11:00:00Z', uncertain)]), ['perhaps']);
});
