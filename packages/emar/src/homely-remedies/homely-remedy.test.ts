// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dose, medicinesOf, regularOrder, tablets } from '../../test/medicines-of.js';
import { homelyRemedyCheck } from './homely-remedy.js';

const listed = { medicationId: 'paracetamol', maxDurationHours: 48, dose: tablets(2) };
const asked = (more: Readonly<Record<string, unknown>> = {}, args: object = {}) =>
  homelyRemedyCheck(medicinesOf({ now: '2026-06-12T10:00:00Z', orders: [], homelyRemedies: [listed], ...more }), {
    medicationId: 'paracetamol',
    ...args,
  });
const taken = (id: string, at: string, more: object = {}) =>
  dose(id, at, { orderId: undefined, medicationId: 'paracetamol', homelyRemedy: true, ...more });

describe('homely remedies', () => {
  test('R78: exactly the agreed hours are allowed; a spell long past is over', () => {
    assert.equal(asked({ records: [taken('a', '2026-06-10T10:00:00Z')] }).decision, 'allow');
    assert.deepEqual(asked({ records: [taken('a', '2026-06-10T09:59:59Z')] }).codes, ['HOMELY_REMEDY_LIMIT']);
    assert.deepEqual(asked({ records: [taken('a', '2026-05-01T10:00:00Z')] }).codes, []);
    const spell = [taken('a', '2026-06-09T10:00:00Z'), taken('b', '2026-06-11T10:00:00Z')];
    assert.equal(asked({ records: spell }).firstGivenAt, '2026-06-09T10:00:00Z');
  });

  test('R23, R24, R78: it is counted with every other dose', () => {
    const orders = [regularOrder({ medicationId: 'co-codamol', dose: tablets(2) })];
    const records = [dose('a', '2026-06-12T07:00:00Z', { orderId: 'reg' })];
    const found = asked({ orders, records });
    assert.deepEqual([found.codes, found.nextAllowedAt], [['MIN_INTERVAL'], '2026-06-12T11:00:00Z']);
  });

  test('R78: what is not listed, and who is excluded', () => {
    assert.deepEqual(asked({ homelyRemedies: [] }).codes, ['HOMELY_REMEDY_NOT_LISTED']);
    const excludedWhen = ['regular paracetamol', 'weight under 50kg without advice', 'liver disease'];
    const homelyRemedies = [{ ...listed, excludedWhen }];
    const orders = [regularOrder({ medicationId: 'co-codamol', dose: tablets(2) })];
    assert.deepEqual(asked({ homelyRemedies, orders }).codes, ['HOMELY_REMEDY_EXCLUDED']);
    const light = { id: 'mrs-smith', allergyStatus: 'none-known', weightKg: 45 };
    assert.deepEqual(asked({ homelyRemedies, person: light }).codes, ['HOMELY_REMEDY_EXCLUDED', 'LOW_WEIGHT_REVIEW']);
    const open = asked({ homelyRemedies, person: { ...light, weightKg: 60 } });
    assert.deepEqual([open.decision, open.ask], ['warn', ['liver disease']]);
    assert.equal(
      asked({ homelyRemedies, person: { ...light, weightKg: 60 } }, { exclusionsConfirmed: true }).decision,
      'allow',
    );
  });

  test('R35, R78: allergies and the remedy’s own number of doses hold', () => {
    const person = { id: 'mrs-smith', allergyStatus: 'recorded', allergies: [{ substance: 'paracetamol' }] };
    assert.deepEqual(asked({ person }).codes, ['ALLERGY_CONFLICT']);
    const homelyRemedies = [{ ...listed, maxDosesPer24h: 1 }];
    assert.deepEqual(asked({ homelyRemedies, records: [taken('a', '2026-06-12T04:00:00Z')] }).codes, ['MAX_24H_DOSES']);
  });
});
