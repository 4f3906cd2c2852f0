// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  answer,
  codesOf,
  dose,
  medicinesOf,
  prnOrder,
  regular,
  regularCodes,
  regularOrder,
  slot,
  tablets,
} from '../../test/medicines-of.js';
import { CHECK_WORDS } from '../words/index.js';
import { CHECK_CODES, type CheckArgs, checkAdministration } from './index.js';

describe('person, product and worker', () => {
  test('R35, R36, R81: allergies by substance, class, words and none at all', () => {
    const of = (person: object) =>
      codesOf({
        person: { id: 'mrs-smith', ...person },
        orders: [prnOrder({ medicationId: 'amoxicillin', dose: { value: 1, unit: 'capsule' } })],
      });
    assert.deepEqual(of({ allergyStatus: 'recorded', allergies: [{ substance: 'Penicillin' }] }), ['ALLERGY_CONFLICT']);
    assert.deepEqual(of({ allergyStatus: 'recorded', allergies: [{ substance: 'amoxicillin' }] }), [
      'ALLERGY_CONFLICT',
    ]);
    assert.deepEqual(of({ allergyStatus: 'recorded', allergies: [{ substance: 'latex' }] }), []);
    assert.deepEqual(of({ allergyStatus: 'unknown', allergies: [{ substance: 'penicillin' }] }), [
      'ALLERGY_CONFLICT',
      'ALLERGY_UNVERIFIED',
    ]);
    assert.deepEqual(of({ allergyStatus: 'recorded', allergies: [] }), ['ALLERGY_NOT_CHECKED']);
    assert.deepEqual(of({}), ['ALLERGY_UNVERIFIED']);
  });

  test('R35: to go on in spite of an allergy needs the prescriber and a reason', () => {
    const person = { id: 'mrs-smith', allergyStatus: 'recorded', allergies: [{ substance: 'paracetamol' }] };
    const go = (override: CheckArgs['override']) =>
      answer({ person }, { override: { codes: ['ALLERGY_CONFLICT', 'MIN_INTERVAL'], ...override } });
    assert.equal(go({ reason: 'mild' }).decision, 'block');
    const gone = go({ reason: 'mild', prescriber: 'the GP' });
    assert.equal(gone.decision, 'warn');
    assert.deepEqual(gone.codes, ['ALLERGY_CONFLICT']);
  });

  test('R23: nothing is given as an override of an interval', () => {
    const records = [dose('a', '2026-06-10T11:00:00Z')];
    const override = { codes: ['MIN_INTERVAL'], reason: 'pain', advisedBy: 'the GP', prescriber: 'the GP' };
    assert.equal(answer({ records }, { override }).decision, 'block');
  });

  test('R38: another person or product is stopped, a brand of the same product is not, and no scan shows what to look at', () => {
    assert.deepEqual(codesOf({}, { scan: { personId: 'mr-green' } }), ['PERSON_MISMATCH']);
    assert.deepEqual(codesOf({}, { scan: { medicationId: 'co-codamol' } }), ['PRODUCT_MISMATCH']);
    const brand = {
      id: 'brand',
      name: 'Panadol 500mg tablets',
      unit: 'tablet',
      vmpOf: 'Paracetamol 500mg tablets',
      ingredients: [{ id: 'paracetamol', perUnit: { value: 500, unit: 'mg' } }],
    };
    const { medications } = medicinesOf();
    assert.deepEqual(codesOf({ medications: [...medications, brand] }, { scan: { medicationId: 'brand' } }), []);
    assert.equal(answer().confirm?.name, 'Paracetamol 500mg tablets');
    assert.equal(answer({}, { scan: { medicationId: 'paracetamol' } }).confirm, undefined);
  });

  test('R40: a reading at its limit is within it; one outside, too old or in another unit is not', () => {
    const requiredMeasurements = [{ id: 'pulse', unit: '/min', min: 60, max: 100, withinMinutes: 30 }];
    const of = (pulse: unknown) => regularCodes({ requiredMeasurements }, { measurements: { pulse } });
    assert.deepEqual(of(60), []);
    assert.deepEqual(of(100), []);
    assert.deepEqual(of(59.9), ['MEASUREMENT_OUT_OF_RANGE']);
    assert.deepEqual(of(100.1), ['MEASUREMENT_OUT_OF_RANGE']);
    assert.deepEqual(of({ value: 70, at: '2026-06-10T06:30:00Z' }), []);
    assert.deepEqual(of({ value: 70, at: '2026-06-10T06:29:59Z' }), ['MEASUREMENT_REQUIRED']);
    assert.deepEqual(of({ value: 70, unit: 'mmol/l' }), ['MEASUREMENT_REQUIRED']);
    assert.deepEqual(of('70'), ['MEASUREMENT_REQUIRED']);
  });

  test('R41: a competence holds to the end of its last day; a fact can be recorded without one', () => {
    const staff = (validUntil: string) => ({
      staff: [{ id: 'sophie', competencies: [{ id: 'insulin', validUntil }] }],
    });
    assert.deepEqual(regularCodes({ competency: 'insulin' }, {}, staff('2026-06-10')), []);
    assert.deepEqual(regularCodes({ competency: 'insulin' }, {}, staff('2026-06-09')), ['STAFF_NOT_COMPETENT']);
    assert.deepEqual(regularCodes({ competency: 'insulin' }), ['STAFF_NOT_COMPETENT']);
    const fact = answer(regular({ competency: 'insulin' }), { ...slot, intent: 'record-fact' });
    assert.equal(fact.decision, 'accept-with-incident');
    assert.deepEqual(
      codesOf(regular({ competency: 'insulin' }), { ...slot, intent: 'record-fact', source: 'hcp' }),
      [],
    );
  });

  test('R55: the schedule asks for a witness even where the order does not, and a typed name is none', () => {
    const orders = [prnOrder({ medicationId: 'morphine', dose: tablets(1), witnessRequired: false })];
    const staff = [{ id: 'eliza', mayWitness: true }, { id: 'andi' }];
    const of = (args: CheckArgs) => codesOf({ orders, staff }, args);
    assert.deepEqual(of({}), ['WITNESS_REQUIRED']);
    assert.deepEqual(of({ witnessId: 'eliza' }), []);
    assert.deepEqual(of({ witnessId: 'andi' }), ['WITNESS_NOT_AUTHORISED']);
    assert.deepEqual(of({ witnessId: 'sophie' }), ['WITNESS_NOT_AUTHORISED', 'WITNESS_SAME_AS_ADMINISTRATOR']);
    assert.deepEqual(of({ witnessId: 'eliza', witnessProof: { method: 'typed-name' } }), ['WITNESS_NOT_AUTHORISED']);
    assert.deepEqual(of({ witnessId: 'eliza', witnessProof: { method: 'pin', staffId: 'sophie' } }), [
      'WITNESS_NOT_AUTHORISED',
      'WITNESS_SAME_AS_ADMINISTRATOR',
    ]);
  });
});

describe('patches, covert medicines, stock and old history', () => {
  const patch = (id: string, givenAt: string, more: object = {}) =>
    dose(id, givenAt, {
      orderId: 'reg',
      medicationId: 'patch',
      dose: { value: 1, unit: 'patch' },
      site: 'left arm',
      ...more,
    });
  const order = { medicationId: 'patch', dose: { value: 1, unit: 'patch' } };
  const of = (
    records: readonly object[],
    args: Readonly<Record<string, unknown>>,
    more: Readonly<Record<string, unknown>> = {},
  ) => regularCodes(order, args, { records, ...more });

  test('R63: a site rests by the calendar, and is free at the very moment', () => {
    const records = [patch('a', '2026-05-27T07:00:01Z', { removedAt: '2026-05-28T07:00:00Z' })];
    assert.deepEqual(of(records, { site: 'Left arm ' }), ['SITE_RECENTLY_USED']);
    assert.deepEqual(of(records, { site: 'right arm' }), []);
    assert.deepEqual(
      of([patch('a', '2026-05-27T07:00:00Z', { removedAt: '2026-05-28T07:00:00Z' })], { site: 'left arm' }),
      [],
    );
    const over = regular(order, {
      now: '2026-03-30T07:00:00Z',
      records: [patch('a', '2026-03-28T08:00:00Z', { removedAt: '2026-03-29T07:00:00Z' })],
      orders: [regularOrder({ ...order, timing: { timeOfDay: ['08:00'], boundsPeriod: { start: '2026-03-01' } } })],
    });
    assert.equal(
      answer(over, { orderId: 'reg', slotKey: 'reg@2026-03-30T07:00:00Z', site: 'left arm' }).siteFreeFrom,
      '2026-04-11T07:00:00Z',
    );
  });

  test('R64: the old patch comes off first; one that was found gone is off', () => {
    const worn = [patch('a', '2026-06-09T07:00:00Z')];
    assert.deepEqual(of(worn, { site: 'right arm' }), ['PREVIOUS_PATCH_NOT_REMOVED']);
    assert.deepEqual(of(worn, { site: 'right arm', previousPatchRemoved: true }), []);
    assert.deepEqual(
      of([patch('a', '2026-06-09T07:00:00Z', { removedAt: '2026-06-10T06:59:00Z' })], { site: 'right arm' }),
      [],
    );
    const patchChecks = [{ orderId: 'reg', at: '2026-06-09T20:00:00Z', inPlace: false }];
    assert.deepEqual(of(worn, { site: 'right arm' }, { patchChecks }), []);
  });

  test('R76: every part of the agreement has to be there', () => {
    const plan = {
      capacityAssessmentId: 'mca',
      bestInterestsId: 'bi',
      pharmacistAdvice: 'in jam',
      reviewBy: '2026-06-10',
    };
    const covert = (changes: object) => regularCodes({ covert: { ...plan, ...changes } }, { covert: true });
    assert.deepEqual(covert({}), []);
    assert.deepEqual(covert({ reviewBy: '2026-06-09' }), ['COVERT_REVIEW_OVERDUE']);
    for (const key of Object.keys(plan)) assert.deepEqual(covert({ [key]: undefined }), ['COVERT_NOT_AUTHORISED'], key);
    assert.deepEqual(covert({ authorised: false }), ['COVERT_NOT_AUTHORISED']);
    assert.deepEqual(regularCodes({ covert: { ...plan, reviewBy: '2026-01-01' } }, {}), []);
  });

  test('R58, R61: the last day counts, a second pack that is good is enough, and a low count only warns', () => {
    const stock = (...lines: readonly object[]) =>
      codesOf({ stock: lines.map((line) => ({ medicationId: 'paracetamol', balance: 20, ...line })) });
    assert.deepEqual(stock({ expiry: '2026-06-10' }), []);
    assert.deepEqual(stock({ expiry: '2026-06-09' }), ['STOCK_EXPIRED']);
    assert.deepEqual(stock({ openedOn: '2026-05-13', useWithinDaysOfOpening: 28 }), []);
    assert.deepEqual(stock({ openedOn: '2026-05-12', useWithinDaysOfOpening: 28 }), ['STOCK_EXPIRED']);
    assert.deepEqual(stock({ expiry: '2026-06-09' }, { expiry: '2027-01-31' }), []);
    assert.deepEqual(stock({ balance: 1 }), ['STOCK_INSUFFICIENT']);
    assert.equal(answer({ stock: [{ medicationId: 'paracetamol', balance: 1 }] }).decision, 'warn');
  });

  test('R57: a controlled dose the register does not cover is held back', () => {
    const cdRegister = { medicationId: 'morphine', personId: 'mrs-smith', openingBalance: 0, entries: [] };
    const orders = [prnOrder({ medicationId: 'morphine', dose: tablets(1) })];
    assert.deepEqual(codesOf({ orders, cdRegister }, { witnessId: 'eliza' }), ['CD_BALANCE_INSUFFICIENT']);
    assert.deepEqual(codesOf({ orders, cdRegister: { ...cdRegister, openingBalance: 1 } }, { witnessId: 'eliza' }), []);
  });

  test('R72: an old picture is said before a when-required or controlled dose, and never stops it', () => {
    assert.deepEqual(codesOf({ lastSyncedAt: '2026-06-10T11:45:00Z' }), []);
    const old = answer({ lastSyncedAt: '2026-06-10T11:44:59Z' });
    assert.deepEqual([old.decision, old.codes], ['warn', ['NO_LIVE_HISTORY']]);
    assert.deepEqual(codesOf({ lastSyncedAt: '2026-06-10T11:44:59Z' }, { historyConfirmed: true }), []);
  });
});

describe('every answer', () => {
  test('R33: all reasons at once, and a fact is never turned away', () => {
    const facts = {
      person: {
        id: 'mrs-smith',
        allergyStatus: 'recorded',
        allergies: [{ substance: 'paracetamol' }],
        statusPeriods: [{ kind: 'hospital', from: '2026-06-01' }],
      },
      orders: [prnOrder({ status: 'stopped', stoppedAt: '2026-06-01T00:00:00Z', doseRange: { low: 1, high: 2 } })],
      records: [dose('a', '2026-06-10T11:00:00Z', { dose: tablets(8) })],
    };
    const wanted = [
      'ALLERGY_CONFLICT',
      'DOSE_OUT_OF_RANGE',
      'MAX_24H_AMOUNT',
      'MIN_INTERVAL',
      'ORDER_STOPPED',
      'PERSON_AWAY',
    ];
    assert.deepEqual(codesOf(facts, { dose: tablets(3) }), wanted);
    assert.equal(answer(facts, { dose: tablets(3) }).decision, 'block');
    assert.equal(answer(facts, { dose: tablets(3), intent: 'record-fact' }).decision, 'accept-with-incident');
  });

  test('R81: each reason is one filled sentence in English and Welsh that never says that a dose is safe', () => {
    const records = [dose('a', '2026-06-10T10:30:00Z', { dose: tablets(8) })];
    const { reasons } = answer({ records });
    assert.deepEqual(
      reasons.map(({ sentence: { en } }) => en),
      [
        'Paracetamol 500mg tablets: paracetamol was given at 11:30 BST on 10 June 2026. At least 4 hours must pass between doses. The earliest time the recorded limits allow is 11:30 BST on 11 June 2026.',
        'Paracetamol 500mg tablets: 4000 mg of paracetamol is recorded in the last 24 hours. This dose would go over the limit of 4000 mg. The earliest time the recorded limits allow is 11:30 BST on 11 June 2026.',
      ],
    );
    for (const code of Object.keys(CHECK_CODES) as (keyof typeof CHECK_CODES)[]) {
      const { en, cy } = CHECK_WORDS[code];
      assert.doesNotMatch(`${en} ${cy}`, /\bsafe(?:ly)?\b|diogel/i, code);
    }
  });

  test('a check of nothing, or of a wrong shape, is told by its path', () => {
    assert.throws(() => checkAdministration(medicinesOf(), {}), { name: 'DataError' });
    assert.throws(() => checkAdministration(medicinesOf(), { orderId: 'prn', givenAt: 'noon' }), { name: 'DataError' });
    assert.deepEqual(codesOf({}, { orderId: 'nobody' }), ['LIMITS_NOT_CHECKED', 'ORDER_UNKNOWN']);
  });
});
