// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dose, medicinesOf, prnOrder, regularOrder, tablets } from '../../test/medicines-of.js';
import { alertsOf, tasksOf } from './index.js';

const tasks = (more: Readonly<Record<string, unknown>>) =>
  tasksOf(medicinesOf(more)).map(({ code, status }) => (status === undefined ? code : `${code} ${String(status)}`));
const alerts = (more: Readonly<Record<string, unknown>>) => alertsOf(medicinesOf(more));
const codes = (more: Readonly<Record<string, unknown>>) => alerts(more).map(({ code }) => code);
const at = (day: string, outcome: string, more: object = {}) =>
  dose(`${day} ${outcome}`, `2026-06-${day}T07:05:00Z`, {
    orderId: 'reg',
    slotKey: `reg@2026-06-${day}T07:00:00Z`,
    outcome,
    reason: 'x',
    dose: tablets(1),
    ...more,
  });

describe('what has to be done', () => {
  test('R30: the look at a dose opens an hour after it, and stays until it is answered', () => {
    const of = (now: string, more: Readonly<Record<string, unknown>> = {}) =>
      tasks({ now, records: [dose('a', '2026-06-10T09:00:00Z', more)] });
    assert.deepEqual(of('2026-06-10T09:59:59Z'), []);
    assert.deepEqual(of('2026-06-10T10:00:00Z'), ['PRN_EFFECT_CHECK due']);
    assert.deepEqual(of('2026-06-10T10:00:01Z'), ['PRN_EFFECT_CHECK overdue']);
    assert.deepEqual(of('2026-06-20T11:00:01Z'), ['PRN_EFFECT_CHECK overdue']);
    assert.deepEqual(of('2026-06-10T11:00:01Z', { effectCheck: { at: '2026-06-10T10:05:00Z', effective: true } }), []);
    assert.deepEqual(of('2026-06-10T11:00:01Z', { outcome: 'refused', reason: 'no' }), []);
  });

  test('R64: looks at a patch between changes, none after it is off, and one that was found gone', () => {
    const orders = [
      regularOrder({
        medicationId: 'patch',
        timing: { period: 7, periodUnit: 'd', timeOfDay: ['10:00'], boundsPeriod: { start: '2026-06-08' } },
      }),
    ];
    const on = {
      orderId: 'reg',
      medicationId: 'patch',
      slotKey: 'reg@2026-06-08T09:00:00Z',
      dose: { value: 1, unit: 'patch' },
      site: 'left arm',
    };
    const of = (now: string, more: Readonly<Record<string, unknown>> = {}, record: object = {}) =>
      tasks({ now, orders, records: [dose('a', '2026-06-08T09:00:00Z', { ...on, ...record })], ...more });
    assert.deepEqual(of('2026-06-09T08:59:59Z'), []);
    assert.deepEqual(of('2026-06-09T09:00:00Z'), ['PATCH_IN_PLACE_CHECK due']);
    assert.deepEqual(of('2026-06-09T09:00:01Z'), ['PATCH_IN_PLACE_CHECK overdue']);
    assert.deepEqual(of('2026-06-09T09:00:00Z', {}, { removedAt: '2026-06-09T08:00:00Z' }), []);
    const patchChecks = [{ orderId: 'reg', at: '2026-06-09T08:30:00Z', inPlace: false }];
    assert.deepEqual(of('2026-06-09T09:00:00Z', { patchChecks }), ['PATCH_FELL_OFF due']);
  });

  test('R33, R51, R69, R71: pending records, approvals, times and double doses wait for a person', () => {
    const records = [
      at('08', 'refused', { pending: true, missing: ['REASON_REQUIRED'] }),
      at('09', 'given', { pending: true, missing: ['APPROVAL_REQUIRED'] }),
      at('10', 'given', { needsTimeConfirmation: true }),
      at('10', 'given', { id: 'again' }),
    ];
    assert.deepEqual(tasks({ orders: [regularOrder()], records }), [
      'COMPLETE_RECORD',
      'APPROVE_LATE_ENTRY',
      'CONFIRM_TIME',
      'RESOLVE_DOUBLE',
    ]);
  });

  test('R21, R42: gaps of a range, and a suspension whose review has come', () => {
    const orders = [regularOrder({ suspensions: [{ from: '2026-06-10T10:00:00Z', reviewOn: '2026-06-10' }] })];
    const facts = medicinesOf({ orders });
    assert.deepEqual(
      tasksOf(facts).map(({ code }) => code),
      ['SUSPENSION_REVIEW'],
    );
    const range = { from: Date.parse('2026-06-09T00:00:00Z'), to: Date.parse('2026-06-10T00:00:00Z') };
    assert.deepEqual(
      tasksOf(facts, range).map(({ code }) => code),
      ['SUSPENSION_REVIEW', 'EXPLAIN_GAP'],
    );
  });
});

describe('what somebody has to be told', () => {
  const run = (...records: readonly object[]) =>
    alerts({ now: '2026-06-10T08:00:00Z', orders: [regularOrder()], records });

  test('R49: three refused slots in a row; sleep neither counts nor ends it; a dose does, a later attempt at the slot too', () => {
    assert.deepEqual(run(at('08', 'refused'), at('09', 'refused')), []);
    const three = run(at('07', 'refused'), at('08', 'asleep'), at('09', 'spat-out'), at('10', 'refused-destroyed'));
    assert.deepEqual(
      three.map(({ code, consecutive, triggeredByRecordId }) => [code, consecutive, triggeredByRecordId]),
      [['REFUSAL_PATTERN', 3, '10 refused-destroyed']],
    );
    assert.deepEqual(run(at('07', 'refused'), at('08', 'refused'), at('09', 'refused'), at('10', 'given')), []);
    assert.deepEqual(
      run(
        at('08', 'refused'),
        at('09', 'refused'),
        at('10', 'refused'),
        at('10', 'given', { givenAt: '2026-06-10T07:30:00Z' }),
      ),
      [],
    );
    assert.deepEqual(run(at('10', 'refused'), at('10', 'refused', { id: '2' }), at('10', 'refused', { id: '3' })), []);
  });

  test('R52, R54: a refusal that was entered in error is no refusal', () => {
    assert.deepEqual(
      run(at('08', 'refused'), at('09', 'refused'), at('10', 'refused', { status: 'entered-in-error' })),
      [],
    );
  });

  test('R32: five days of seven, local days, and four weeks without use', () => {
    const used = (...days: readonly string[]) =>
      codes({ records: days.map((day) => dose(day, `2026-06-${day}T07:00:00Z`)) });
    assert.deepEqual(used('04', '05', '06', '07'), []);
    assert.deepEqual(used('04', '05', '06', '07', '08'), ['PRN_REGULAR_USE_REVIEW']);
    assert.deepEqual(used('03', '04', '05', '06', '07'), []);
    const unused = (start: string) => codes({ orders: [prnOrder({ timing: { boundsPeriod: { start } } })] });
    assert.deepEqual(unused('2026-05-13'), ['PRN_UNUSED_REVIEW']);
    assert.deepEqual(unused('2026-05-14'), []);
  });

  test('R30: twice without effect asks the prescriber, once does not', () => {
    const checked = (id: string, effective: boolean) =>
      dose(id, `2026-06-${id}T07:00:00Z`, { effectCheck: { at: `2026-06-${id}T08:00:00Z`, effective } });
    assert.deepEqual(codes({ records: [checked('08', false), checked('09', false)] }), ['PRN_NOT_EFFECTIVE']);
    assert.deepEqual(codes({ records: [checked('08', false), checked('09', true)] }), []);
    assert.deepEqual(codes({ records: [checked('08', true), checked('09', false)] }), []);
  });

  test('R35: an allergy that is added later is told for every order that runs', () => {
    const person = { id: 'mrs-smith', allergyStatus: 'recorded', allergies: [{ substance: 'penicillin' }] };
    assert.deepEqual(codes({ person, orders: [prnOrder(), prnOrder({ id: 'b', medicationId: 'amoxicillin' })] }), [
      'ALLERGY_CONFLICT',
    ]);
  });

  test('R17: a quarter of an hour before, after half an hour, and when missed, to somebody by name', () => {
    const of = (now: string) =>
      alerts({ now, orders: [regularOrder({ timeCritical: true, escalateTo: 'andi' })] }).map(({ code, notify }) => [
        code,
        notify,
      ]);
    assert.deepEqual(of('2026-06-10T06:44:59Z'), []);
    assert.deepEqual(of('2026-06-10T06:45:00Z'), [['TIME_CRITICAL_DUE', ['andi']]]);
    assert.deepEqual(of('2026-06-10T07:30:01Z'), [['TIME_CRITICAL_LATE', ['andi']]]);
    assert.deepEqual(of('2026-06-10T08:00:00Z'), [['TIME_CRITICAL_MISSED', ['andi']]]);
  });
});
