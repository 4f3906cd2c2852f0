// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answer, codesOf, dose, prnOrder, regularOrder, tablets } from '../../test/medicines-of.js';

const noInterval = prnOrder({ prn: { indication: 'pain', minIntervalMinutes: 0 } });
const noDefaults = {
  ingredientLimits: { paracetamol: { maxPer24h: { value: 4000, unit: 'mg' }, minIntervalMinutes: 0 } },
};

describe('intervals between doses of one ingredient', () => {
  test('R23: exactly the interval is allowed, one second less is not', () => {
    assert.deepEqual(codesOf({ records: [dose('a', '2026-06-10T08:00:00Z')] }), []);
    const { codes, nextAllowedAt } = answer({ records: [dose('a', '2026-06-10T08:00:01Z')] });
    assert.deepEqual(codes, ['MIN_INTERVAL']);
    assert.equal(nextAllowedAt, '2026-06-10T12:00:01Z');
  });

  test('R23, R37: another product, another spelling of the ingredient and a dose without an order count', () => {
    const other = dose('a', '2026-06-10T09:00:00Z', {
      orderId: undefined,
      medicationId: 'paracetamol-liquid',
      dose: { value: 20, unit: 'ml' },
    });
    const { codes, rolling24h } = answer({ records: [other] });
    assert.deepEqual(codes, ['MIN_INTERVAL']);
    assert.equal(rolling24h?.administered, 480);
  });

  test('R23, R28: the longest of the intervals of order, person and ingredient holds', () => {
    const records = [dose('a', '2026-06-10T07:00:00Z')];
    const person = {
      id: 'mrs-smith',
      allergyStatus: 'none-known',
      ingredientLimits: { paracetamol: { minIntervalMinutes: 360 } },
    };
    assert.equal(answer({ records, person }).nextAllowedAt, '2026-06-10T13:00:00Z');
    const long = prnOrder({ prn: { indication: 'pain', minIntervalMinutes: 480 } });
    assert.equal(answer({ records, person, orders: [long] }).nextAllowedAt, '2026-06-10T15:00:00Z');
  });

  test('R23, R81: an interval holds for a product nobody knows the contents of', () => {
    const orders = [prnOrder({ medicationId: 'remedy', dose: { value: 1, unit: 'sachet' } })];
    const records = [dose('a', '2026-06-10T10:00:00Z', { dose: { value: 1, unit: 'sachet' } })];
    assert.deepEqual(codesOf({ orders, records }), ['LIMITS_NOT_CHECKED', 'MIN_INTERVAL']);
  });

  test('R5, R23: wall clocks are never subtracted on the night the clocks go back', () => {
    const now = '2026-10-25T03:29:59Z';
    const records = [dose('a', '2026-10-24T23:30:00Z')];
    const { codes, nextAllowedLocal } = answer({ now, records });
    assert.deepEqual(codes, ['MIN_INTERVAL']);
    assert.equal(nextAllowedLocal, '2026-10-25T03:30:00+00:00');
  });

  test('R27: an uncertain dose is measured from its latest time, and counts if any of it may lie in the window', () => {
    const reported = {
      givenAtEarliest: '2026-06-10T06:00:00Z',
      givenAtLatest: '2026-06-10T09:00:00Z',
      source: 'family',
    };
    const late = answer({ records: [dose('a', '2026-06-10T07:00:00Z', reported)] });
    assert.equal(late.nextAllowedAt, '2026-06-10T13:00:00Z');
    const old = { givenAtEarliest: '2026-06-09T08:00:00Z', givenAtLatest: '2026-06-09T12:00:01Z' };
    assert.equal(answer({ records: [dose('a', '2026-06-09T09:00:00Z', old)] }).rolling24h?.administered, 1000);
    const older = { ...old, givenAtLatest: '2026-06-09T12:00:00Z' };
    assert.equal(answer({ records: [dose('a', '2026-06-09T09:00:00Z', older)] }).rolling24h?.administered, 0);
  });
});

describe('what counts', () => {
  const counted = (record: object) => answer({ records: [record] }).rolling24h?.administered;

  test('R26: what was swallowed counts, and all of it where nobody knows', () => {
    const at = '2026-06-10T06:00:00Z';
    assert.equal(counted(dose('a', at, { outcome: 'given-partial', dose: tablets(0.5) })), 250);
    assert.equal(counted(dose('a', at, { outcome: 'given-partial', dose: undefined })), 1000);
    assert.equal(counted(dose('a', at, { outcome: 'spat-out', dose: tablets(1) })), 1000);
    assert.equal(counted(dose('a', at, { outcome: 'vomited-after-dose' })), 1000);
    for (const outcome of [
      'refused',
      'withheld-clinical',
      'destroyed',
      'refused-destroyed',
      'asleep',
      'not-available',
    ]) {
      assert.equal(counted(dose('a', at, { outcome, reason: 'said no' })), 0, outcome);
    }
  });

  test('R26, R39: a dose of a range without an amount counts as the largest of the range', () => {
    const orders = [prnOrder({ dose: undefined, doseRange: { low: 1, high: 2, unit: 'tablet' } })];
    const records = [dose('a', '2026-06-10T06:00:00Z', { dose: undefined })];
    assert.equal(answer({ orders, records }, { dose: tablets(1) }).rolling24h?.administered, 1000);
  });

  test('R52, R54: replaced versions and records entered in error do not count, and a version whose successor is missing does', () => {
    const first = dose('a', '2026-06-10T06:00:00Z', { status: 'superseded', supersededBy: 'a.v2' });
    const second = dose('a.v2', '2026-06-10T06:00:00Z', { supersedes: 'a', version: 2, dose: tablets(1) });
    assert.equal(answer({ records: [first, second] }).rolling24h?.administered, 500);
    assert.equal(answer({ records: [second, { ...first, status: 'active' }] }).rolling24h?.administered, 500);
    assert.equal(answer({ records: [first] }).rolling24h?.administered, 1000);
    const wrong = { ...second, status: 'entered-in-error' };
    assert.equal(answer({ records: [first, wrong] }).rolling24h?.administered, 0);
  });

  test('R68: the same record twice is one dose', () => {
    const record = dose('a', '2026-06-10T06:00:00Z');
    assert.equal(answer({ records: [record, { ...record }], serverRecords: [record] }).rolling24h?.administered, 1000);
  });

  test('R24: amounts are added exactly, where binary fractions would not be', () => {
    const orders = [
      prnOrder({
        dose: tablets(0.1),
        prn: { indication: 'pain', minIntervalMinutes: 0, maxAmountPer24h: { value: 150, unit: 'mg' } },
      }),
    ];
    const records = ['08', '09'].map((hour) => dose(hour, `2026-06-10T${hour}:00:00Z`, { dose: tablets(0.1) }));
    assert.deepEqual(codesOf({ orders, records, settings: noDefaults }), []);
    const { codes } = answer({
      orders,
      records: [...records, dose('10', '2026-06-10T10:00:00Z', { dose: tablets(0.1) })],
      settings: noDefaults,
    });
    assert.deepEqual(codes, ['MAX_24H_AMOUNT']);
  });
});

describe('24 hours', () => {
  test('R24: a dose exactly 24 hours old is out, one a second younger is in', () => {
    const records = (at: string) => [dose('a', at, { dose: tablets(8) })];
    assert.deepEqual(codesOf({ orders: [noInterval], records: records('2026-06-09T12:00:00Z') }), []);
    const { codes, nextAllowedAt } = answer({ orders: [noInterval], records: records('2026-06-09T12:00:01Z') });
    assert.deepEqual(codes, ['MAX_24H_AMOUNT']);
    assert.equal(nextAllowedAt, '2026-06-10T12:00:01Z');
  });

  test('R24: up to the limit is allowed; a dose that alone is above it never is', () => {
    const records = [dose('a', '2026-06-10T06:00:00Z', { dose: tablets(6) })];
    assert.deepEqual(codesOf({ orders: [noInterval], records }), []);
    const { codes, nextAllowedAt } = answer({ orders: [noInterval] }, { dose: tablets(9) });
    assert.deepEqual(codes, ['MAX_24H_AMOUNT']);
    assert.equal(nextAllowedAt, undefined);
  });

  test('R25: doses are counted by order, earlier versions of it included, and not those of other orders', () => {
    const orders = [
      prnOrder({ id: 'old', status: 'stopped', stoppedAt: '2026-06-10T00:00:00Z' }),
      prnOrder({ supersedesOrderId: 'old', prn: { indication: 'pain', minIntervalMinutes: 60, maxDosesPer24h: 2 } }),
      prnOrder({ id: 'other' }),
    ];
    const small = { dose: tablets(0.5) };
    const records = [
      dose('a', '2026-06-09T20:00:00Z', { orderId: 'old', ...small }),
      dose('b', '2026-06-09T22:00:00Z', { orderId: 'other', ...small }),
    ];
    assert.deepEqual(codesOf({ orders, records }), []);
    const more = [...records, dose('c', '2026-06-10T04:00:00Z', small)];
    assert.deepEqual(codesOf({ orders, records: more }), ['MAX_24H_DOSES']);
  });

  test('R24, R28: a maximum in tablets is one of the product', () => {
    const orders = [
      prnOrder({
        dose: tablets(1),
        prn: { indication: 'pain', minIntervalMinutes: 0, maxAmountPer24h: { value: 3, unit: 'tablets' } },
      }),
    ];
    const records = [dose('a', '2026-06-10T03:00:00Z', { dose: tablets(2) })];
    assert.deepEqual(codesOf({ orders, records }), []);
    assert.deepEqual(codesOf({ orders, records }, { dose: tablets(2) }), ['MAX_24H_AMOUNT']);
  });

  test('R39: the largest amount now is offered, none below the low end, none while the interval runs', () => {
    const range = prnOrder({ doseRange: { low: 1, high: 2 } });
    const six = (at: string, many: number) => dose(at, `2026-06-10T${at}:00:00Z`, { dose: tablets(many) });
    assert.deepEqual(answer({ orders: [range], records: [six('01', 4), six('06', 3)] }).maxDoseNow, tablets(1));
    assert.deepEqual(answer({ orders: [range], records: [six('01', 4), six('06', 3.5)] }).maxDoseNow, tablets(0));
    assert.deepEqual(answer({ orders: [range], records: [six('11', 1)] }).maxDoseNow, tablets(0));
    assert.equal(answer({ orders: [range] }).maxDoseNow, undefined);
  });
});

describe('before and after', () => {
  test('R34: a fact that comes in late names every later dose it touches', () => {
    const records = [dose('b', '2026-06-10T10:00:00Z'), dose('c', '2026-06-10T11:59:00Z')];
    const { codes, affectedRecords, decision } = answer(
      { records },
      { intent: 'record-fact', givenAt: '2026-06-10T08:00:01Z', reason: 'forgot' },
    );
    assert.equal(decision, 'accept-with-incident');
    assert.deepEqual(codes, ['MIN_INTERVAL']);
    assert.deepEqual(affectedRecords, ['b', 'c']);
  });

  test('R34: later doses that are now above the 24 hour limit are named', () => {
    const records = [dose('b', '2026-06-10T06:00:00Z', { dose: tablets(7) })];
    const fact = { intent: 'record-fact', givenAt: '2026-06-09T20:00:00Z', reason: 'found at audit' } as const;
    const { codes, affectedRecords } = answer({ records }, fact);
    assert.deepEqual(codes, ['MAX_24H_AMOUNT']);
    assert.deepEqual(affectedRecords, ['b']);
  });

  test('R29: a when-required dose exactly the interval before the regular one is allowed', () => {
    const reg = (time: string) =>
      regularOrder({
        medicationId: 'co-codamol',
        dose: tablets(2),
        timing: { timeOfDay: [time], boundsPeriod: { start: '2026-06-10' } },
      });
    assert.deepEqual(codesOf({ orders: [prnOrder(), reg('17:00')] }), []);
    const { codes, nextScheduled } = answer({ orders: [prnOrder(), reg('16:59')] });
    assert.deepEqual(codes, ['BLOCKS_NEXT_SCHEDULED']);
    assert.deepEqual(nextScheduled, { slotKey: 'reg@2026-06-10T15:59:00Z', earliestAfterPrn: '2026-06-10T16:00:00Z' });
  });

  test('R29: a regular dose that is open now, and not taken yet, is named too', () => {
    const orders = [prnOrder(), regularOrder({ medicationId: 'paracetamol', timing: { timeOfDay: ['12:30'] } })];
    assert.deepEqual(codesOf({ orders }), ['BLOCKS_NEXT_SCHEDULED']);
  });

  test('R31: the first option counts as tried for 24 hours, and a refusal of it is recorded too', () => {
    const orders = [
      prnOrder({ id: 'first' }),
      prnOrder({ medicationId: 'morphine', dose: tablets(1), prn: { indication: 'pain', after: ['first'] } }),
    ];
    const settings = { cdPolicy: { registerSchedules: [], witnessSchedules: [] } };
    const after = (records: readonly object[]) => codesOf({ orders, records, settings });
    assert.deepEqual(after([]), ['PRN_SEQUENCE']);
    assert.deepEqual(after([dose('a', '2026-06-09T12:00:01Z', { orderId: 'first' })]), []);
    assert.deepEqual(after([dose('a', '2026-06-09T12:00:00Z', { orderId: 'first' })]), ['PRN_SEQUENCE']);
    assert.deepEqual(
      after([dose('a', '2026-06-10T11:00:00Z', { orderId: 'first', outcome: 'refused', reason: 'no' })]),
      [],
    );
  });

  test('R31: a step without a medicine is asked for until it is tried', () => {
    const orders = [prnOrder({ prn: { indication: 'distress', nonDrugFirst: 'sit with her' } })];
    assert.deepEqual(codesOf({ orders }), ['PRN_SEQUENCE']);
    assert.deepEqual(codesOf({ orders }, { tried: ['Sit with her'] }), []);
  });
});

describe('what could not be checked', () => {
  test('R28: a low weight asks for a review until somebody set a maximum for the person', () => {
    const light = { id: 'mrs-smith', allergyStatus: 'none-known', weightKg: 49.9 };
    assert.deepEqual(codesOf({ person: light }), ['LOW_WEIGHT_REVIEW']);
    assert.deepEqual(codesOf({ person: { ...light, weightKg: 50 } }), []);
    const own = { paracetamol: { maxPer24h: { value: 3000, unit: 'mg' } } };
    assert.deepEqual(codesOf({ person: { ...light, ingredientLimits: own } }), []);
  });

  test('R81: a strength nobody knows, a unit that does not fit and an unknown product before it are said', () => {
    const strengthless = {
      id: 'paracetamol',
      name: 'Paracetamol',
      unit: 'tablet',
      ingredients: [{ id: 'paracetamol' }],
    };
    assert.deepEqual(codesOf({ medications: [strengthless] }), ['LIMITS_NOT_CHECKED']);
    assert.deepEqual(codesOf({}, { dose: { value: 1, unit: 'spoonful' } }), ['LIMITS_NOT_CHECKED']);
    const sachet = dose('a', '2026-06-10T06:00:00Z', { orderId: undefined, medicationId: 'remedy', source: 'family' });
    assert.deepEqual(codesOf({ records: [sachet] }), ['LIMITS_NOT_CHECKED']);
  });
});
