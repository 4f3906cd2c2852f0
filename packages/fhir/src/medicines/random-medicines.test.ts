// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AdministrationRecord, EVENTS, OUTCOME_CODES, ORDER_STATUSES, Order, WEEK_DAYS } from '@careplan-kit/emar';
import { parseWith } from '@careplan-kit/model';
import fc from 'fast-check';
import { fhirFaults } from '../../../../test/fhir-validators.mjs';
import { parseFhir } from '../json/parse-fhir.js';
import { stringifyFhir } from '../json/stringify-fhir.js';
import {
  dosageWords,
  fromMedicationAdministration,
  fromMedicationRequest,
  fromMedicationStatement,
  toMedicationAdministration,
  toMedicationRequest,
  toMedicationStatement,
} from './index.js';

const context = { system: 'https://lantern.example/fhir/Id', patient: { reference: 'Patient/betty' } };

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('', ' ', '\u0001', 'a\nb', '</div>'),
);
const id = fc.string({ minLength: 1, maxLength: 8 });
const amount = fc.record(
  {
    value: fc.constantFrom(0, 0.5, 1, 2.25, 1e-7, 1e21),
    unit: fc.oneof(fc.constantFrom('tablet', 'mg', 'ml', 'mcg'), words),
  },
  { requiredKeys: ['value'] },
);
const day = fc.constantFrom('2026-06-01', '2026-10-25', '2028-02-29');
const moment = fc.constantFrom('2026-06-01T08:00:00Z', '2026-10-25T01:30:00+01:00', '2026-06-09T07:00:00.250Z');
const when = fc.oneof(day, moment);
const span = fc.record({
  value: fc.constantFrom(1, 2.5, 14),
  unit: fc.constantFrom('s', 'min', 'h', 'd', 'wk', 'mo', 'a'),
});
const count = fc.constantFrom(1, 2, 7, 3_000_000_000);
const maybe = <T extends object>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(shape, { requiredKeys: [] });

const timing = maybe({
  boundsPeriod: maybe({ start: when, end: when }),
  boundsDuration: span,
  boundsRange: maybe({ low: span, high: span }),
  ...{ count, countMax: count, frequency: count, frequencyMax: count, period: fc.constantFrom(1, 1.5, 8) },
  ...{ periodMax: fc.constantFrom(12), periodUnit: fc.constantFrom('min', 'h', 'd', 'wk') },
  dayOfWeek: fc.subarray([...WEEK_DAYS]),
  timeOfDay: fc.subarray(['08:00', '08:00:00', '20:15:30']),
  when: fc.subarray([...EVENTS]),
  offset: fc.constantFrom(0, 30, 7.5),
  unknown: words,
});
const concept = fc.oneof(
  words,
  fc.constantFrom(
    { text: 'by mouth' },
    { coding: [{ system: 'http://snomed.info/sct', code: '26643006' }] },
    { odd: [1] },
  ),
);

const order = fc.record(
  {
    id,
    medicationId: id,
    status: fc.constantFrom(...ORDER_STATUSES),
    version: fc.integer({ min: -2, max: 9 }),
    dose: fc.oneof(amount, fc.constant(null)),
    doseRange: maybe({ low: fc.oneof(amount, fc.constant(1)), high: fc.oneof(amount, fc.constant(2)), unit: words }),
    doseByDate: fc.array(fc.record({ date: day, dose: fc.oneof(amount, fc.constant(null)) }), { maxLength: 2 }),
    steps: fc.array(maybe({ days: fc.constantFrom(1, 5), dose: amount, timing }), { maxLength: 3 }),
    cycle: fc.record({ onDays: fc.constant(21), offDays: fc.constant(7) }),
    timing,
    ...{ route: concept, site: concept, method: concept, prescriber: concept, doseText: words, changeReason: words },
    ...{ transcribedBy: id, secondCheckBy: id, supersedesOrderId: id, startedAt: when, stoppedAt: moment },
    asNeeded: fc.oneof(fc.boolean(), concept),
    prn: maybe({
      ...{
        indication: words,
        minIntervalMinutes: fc.constantFrom(0, 240),
        maxAmountPer24h: amount,
        maxDosesPer24h: count,
      },
      after: fc.array(words, { maxLength: 2 }),
    }),
    topical: maybe({ bodyAreas: fc.array(words, { maxLength: 2 }), thickness: words }),
    requiredMeasurements: fc.array(fc.record({ id, unit: words }), { maxLength: 2 }),
    suspensions: fc.array(fc.record({ from: when, to: when, reason: words }), { maxLength: 2 }),
    additionalInstruction: fc.array(concept, { maxLength: 2 }),
    patientInstruction: words,
    perVolume: amount,
    'host key': fc.constantFrom<unknown>(null, false, 0, '', [], {}, [[1.5]], { a: { b: 'c' } }),
  },
  { requiredKeys: ['id', 'medicationId', 'status'] },
);

const record = fc.record(
  {
    id,
    outcome: fc.constantFrom(...OUTCOME_CODES),
    givenAt: moment,
    ...{ version: fc.integer({ min: 1, max: 9 }), orderId: id, medicationId: id, supersedes: id, slotKey: id },
    status: fc.constantFrom('active', 'superseded', 'entered-in-error'),
    ...{ givenAtEarliest: moment, givenAtLatest: moment, recordedAt: moment, administratorId: id, witnessId: id },
    source: fc.oneof(fc.constantFrom('staff', 'family', 'self'), words),
    ...{ dose: fc.oneof(amount, fc.constant(null)), site: words, reason: words, deviceId: id },
    flags: fc.array(words, { maxLength: 2 }),
    effectCheck: fc.record({ at: moment, effective: fc.boolean() }),
  },
  { requiredKeys: ['id', 'outcome', 'givenAt'] },
);

/** JSON as it is read: without -0, which JSON does not have. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const through = (resource: object) => parseFhir(stringifyFhir(resource));
const RUNS = { numRuns: 300 };

test('any order comes back exactly from a request and from a statement, also as a replaced version', () => {
  fc.assert(
    fc.property(order, fc.boolean(), (made, isReplaced) => {
      const one = parseWith('An order', Order, plain(made));
      const request = through(toMedicationRequest(one, { ...context, isReplaced }));
      assert.deepEqual(plain(fromMedicationRequest(request, { own: true }).order), plain(one));
      const statement = through(toMedicationStatement(one, context));
      assert.deepEqual(plain(fromMedicationStatement(statement, { own: true }).order), plain(one));
    }),
    RUNS,
  );
});

test('any record comes back exactly, also as a replaced version', () => {
  fc.assert(
    fc.property(record, fc.boolean(), (made, isReplaced) => {
      const one = parseWith('A record', AdministrationRecord, plain(made));
      const resource = through(toMedicationAdministration(one, { ...context, isReplaced, orderMedicationId: 'm' }));
      assert.deepEqual(plain(fromMedicationAdministration(resource).record), plain(one));
    }),
    RUNS,
  );
});

test('both validators accept any order and any record', () => {
  fc.assert(
    fc.property(order, record, (one, other) => {
      const [made, given] = [
        parseWith('An order', Order, plain(one)),
        parseWith('A record', AdministrationRecord, plain(other)),
      ];
      assert.deepEqual(fhirFaults(toMedicationRequest(made, context)), []);
      assert.deepEqual(fhirFaults(toMedicationStatement(made, context)), []);
      assert.deepEqual(fhirFaults(toMedicationAdministration(given, context)), []);
    }),
    { numRuns: 25 },
  );
});

test('words of any order name whatever they do not say', () => {
  fc.assert(
    fc.property(order, (made) => {
      const one = parseWith('An order', Order, plain(made));
      const { text, notInWords } = dosageWords(one);
      assert.ok(text.length > 0 && !text.includes('undefined') && !text.includes('[object'));
      for (const name of notInWords) assert.ok(text.includes(name), name);
      if ('host key' in one) assert.ok(notInWords.includes('host key'));
    }),
    RUNS,
  );
});
