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
  SLOT,
  slot,
  tablets,
} from '../../test/medicines-of.js';
import { type CheckArgs, checkAdministration } from './index.js';

describe('state of the order and of the person', () => {
  test('R42, R43: draft, not begun, held, stopped and run out', () => {
    assert.deepEqual(regularCodes({ status: 'draft' }), ['ORDER_UNVERIFIED']);
    assert.deepEqual(regularCodes({ timing: { timeOfDay: ['08:00'], boundsPeriod: { start: '2026-06-11' } } }), [
      'ORDER_NOT_STARTED',
    ]);
    assert.deepEqual(regularCodes({ status: 'on-hold' }), ['ORDER_SUSPENDED']);
    assert.deepEqual(regularCodes({ stoppedAt: '2026-06-10T07:00:00Z' }), ['ORDER_STOPPED']);
    assert.deepEqual(regularCodes({ stoppedAt: '2026-06-10T07:00:01Z' }), []);
    const ended = prnOrder({ timing: { boundsPeriod: { start: '2026-06-01', end: '2026-06-09' } } });
    assert.deepEqual(codesOf({ orders: [ended] }), ['ORDER_STOPPED']);
    const today = prnOrder({ timing: { boundsPeriod: { start: '2026-06-01', end: '2026-06-10' } } });
    assert.deepEqual(codesOf({ orders: [today] }), []);
  });

  test('R42: a suspension covers its first moment and not its last', () => {
    const held = (from: string, to: string) => regularCodes({ suspensions: [{ from, to, reason: 'kidneys' }] });
    assert.deepEqual(held('2026-06-10T07:00:00Z', '2026-06-11T07:00:00Z'), ['ORDER_SUSPENDED']);
    assert.deepEqual(held('2026-06-09T07:00:00Z', '2026-06-10T07:00:00Z'), []);
  });

  test('R33, R43: a dose from before the stop, written down after it, was given under a running order', () => {
    const orders = [prnOrder({ status: 'stopped', stoppedAt: '2026-06-10T11:30:00Z' })];
    const fact = { intent: 'record-fact', givenAt: '2026-06-10T11:29:59Z' } as const;
    assert.deepEqual(codesOf({ orders }, fact), []);
    assert.deepEqual(codesOf({ orders }, { ...fact, givenAt: '2026-06-10T11:30:00Z' }), ['ORDER_STOPPED']);
    assert.deepEqual(codesOf({ orders }, { intent: 'prepare' }), ['ORDER_STOPPED']);
  });

  test('R44, R45: away from the first moment of the absence to before its last; a dose the family gave meanwhile is no incident', () => {
    const person = {
      id: 'mrs-smith',
      allergyStatus: 'none-known',
      statusPeriods: [{ kind: 'social-leave', from: '2026-06-10T12:00:00Z' }],
    };
    assert.deepEqual(answer({ person }).suggestedOutcome, 'absent-leave');
    assert.deepEqual(codesOf({ person }), ['PERSON_AWAY']);
    assert.deepEqual(codesOf({ person }, { intent: 'record-fact', source: 'family' }), []);
    assert.deepEqual(
      codesOf({
        person: { ...person, statusPeriods: [{ kind: 'hospital', from: '2026-06-09', to: '2026-06-10T12:00:00Z' }] },
      }),
      [],
    );
  });

  test('R74: an open comparison of lists holds its orders, and advice with a reason goes on', () => {
    const open = { reconciliation: { status: 'open', unresolved: ['reg'] } };
    assert.deepEqual(regularCodes({}, {}, open), ['RECONCILIATION_OPEN']);
    const go = (override: CheckArgs['override']) =>
      checkAdministration(medicinesOf(regular({}, open)), { ...slot, override }).decision;
    assert.equal(go({ codes: ['RECONCILIATION_OPEN'], reason: 'GP said so' }), 'block');
    assert.equal(go({ codes: ['RECONCILIATION_OPEN'], reason: 'GP said so', advisedBy: 'the GP' }), 'warn');
  });
});

describe('the slot', () => {
  test('R19: too early to the second; an override needs a reason and shows the gap to the last dose', () => {
    assert.deepEqual(regularCodes({}, {}, { now: '2026-06-10T05:59:59Z' }), ['TOO_EARLY']);
    assert.deepEqual(regularCodes({}, {}, { now: '2026-06-10T06:00:00Z' }), []);
    const records = [
      dose('a', '2026-06-09T07:00:00Z', { orderId: 'reg', slotKey: 'reg@2026-06-09T07:00:00Z', dose: tablets(1) }),
    ];
    const early = (override: CheckArgs['override']) =>
      checkAdministration(medicinesOf(regular({}, { now: '2026-06-10T05:00:00Z', records })), { ...slot, override });
    assert.equal(early({ codes: ['TOO_EARLY'] }).decision, 'block');
    const said = early({ codes: ['TOO_EARLY'], reason: 'going out' });
    assert.equal(said.decision, 'warn');
    assert.equal(said.minutesSinceLastDose, 22 * 60);
  });

  test('R20: late needs a reason, and says how long until the next dose', () => {
    const facts = regular(
      { timing: { timeOfDay: ['08:00', '12:00'] }, window: { early: 30, late: 30, missed: 300 } },
      { now: '2026-06-10T08:30:00Z' },
    );
    assert.deepEqual(codesOf(facts, slot), ['REASON_REQUIRED']);
    assert.deepEqual(codesOf(facts, { ...slot, reason: ' ' }), ['REASON_REQUIRED']);
    const late = answer(facts, { ...slot, reason: 'fire bell' });
    assert.deepEqual(late.codes, ['LATE']);
    assert.equal(late.minutesToNextSlot, 150);
  });

  test('R48: a dose after a refusal is offered again; after a dose it is not; the rest of a part is', () => {
    const at = { orderId: 'reg', slotKey: SLOT };
    const refused = dose('a', '2026-06-10T06:50:00Z', { ...at, outcome: 'refused', reason: 'no' });
    assert.deepEqual(regularCodes({}, {}, { records: [refused] }), []);
    const given = dose('b', '2026-06-10T06:50:00Z', { ...at, dose: tablets(1) });
    assert.deepEqual(regularCodes({}, {}, { records: [refused, given] }), ['ALREADY_RECORDED']);
    const part = dose('c', '2026-06-10T06:50:00Z', { ...at, outcome: 'given-partial', dose: tablets(0.5) });
    assert.deepEqual(regularCodes({}, { dose: tablets(0.5) }, { records: [part] }), []);
    assert.deepEqual(regularCodes({}, { dose: tablets(1) }, { records: [part] }), ['ALREADY_RECORDED']);
    const fact = answer(regular({}, { records: [given] }), { ...slot, intent: 'record-fact' });
    assert.equal(fact.incident?.type, 'possible-double-administration');
  });

  test('R26, R48: a dose that came up again is not repeated', () => {
    const vomited = dose('a', '2026-06-10T06:50:00Z', {
      orderId: 'reg',
      slotKey: SLOT,
      outcome: 'vomited-after-dose',
      reason: 'sick',
      dose: tablets(1),
    });
    assert.deepEqual(regularCodes({}, {}, { records: [vomited] }), ['ALREADY_RECORDED']);
  });

  test('R1, R70: a slot the order does not make is not due; a key may be written in another way', () => {
    assert.deepEqual(regularCodes({}, { slotKey: 'reg@2026-06-10T07:30:00Z' }), ['SLOT_NOT_DUE']);
    assert.deepEqual(regularCodes({}, { slotKey: 'reg@2026-06-10T08:00:00+01:00' }), []);
  });

  test('R50, R51: two minutes ahead are allowed, an hour back needs no reason, a second more does', () => {
    assert.deepEqual(codesOf({}, { givenAt: '2026-06-10T12:02:00Z' }), []);
    assert.deepEqual(codesOf({}, { givenAt: '2026-06-10T12:02:01Z' }), ['FUTURE_TIMESTAMP']);
    const fact = { intent: 'record-fact' } as const;
    assert.deepEqual(codesOf({}, { ...fact, givenAt: '2026-06-10T11:00:00Z' }), []);
    assert.deepEqual(codesOf({}, { ...fact, givenAt: '2026-06-10T10:59:59Z' }), ['RETROSPECTIVE_REASON_REQUIRED']);
  });

  test('R10, R11, R39: the dose of the day, of its step, and of no other day', () => {
    const steps = { dose: undefined, steps: [{ days: 9, dose: tablets(6) }, { dose: tablets(4) }] };
    assert.deepEqual(regularCodes(steps, { dose: tablets(4) }), []);
    assert.deepEqual(regularCodes(steps, { dose: tablets(6) }), ['DOSE_OUT_OF_RANGE']);
    const byDate = (dose: object | null, until?: string) => ({
      ...{
        dose: undefined,
        doseByDate: [
          { date: '2026-06-09', dose: tablets(3) },
          { date: '2026-06-10', dose },
        ],
      },
      ...(until === undefined ? {} : { doseScheduleValidUntil: until }),
    });
    assert.deepEqual(regularCodes(byDate(tablets(2)), { dose: tablets(2) }), []);
    assert.deepEqual(regularCodes(byDate(tablets(2)), { dose: tablets(3) }), ['DOSE_OUT_OF_RANGE']);
    assert.deepEqual(regularCodes(byDate(null), { dose: tablets(3) }), ['DOSE_NOT_SET']);
    assert.deepEqual(regularCodes(byDate(tablets(0))), ['DOSE_OUT_OF_RANGE']);
    assert.deepEqual(regularCodes(byDate(tablets(2), '2026-06-09')), ['DOSE_SCHEDULE_OUT_OF_DATE']);
  });
});
