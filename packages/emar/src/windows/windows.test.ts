// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { factsOf, given, order } from '../../test/facts-of.js';
import type { Order, Timing } from '../facts/index.js';
import { toMs } from '../time/instants.js';
import { evaluateSlots, gapsOf, timeCriticalAlerts, windowTasks, wrongPersonIncidents } from './index.js';

const twice: Timing = { timeOfDay: ['08:00', '18:00'], boundsPeriod: { start: '2026-06-01' } };
const MORNING = 'ord-1@2026-06-10T07:00:00Z';
const DAY = [toMs('2026-06-09T23:00:00Z'), toMs('2026-06-10T23:00:00Z')] as const;

const stand = (now: string, more: Readonly<Record<string, unknown>> = {}, one: Order = order(twice)) =>
  evaluateSlots(factsOf({ now, orders: [one], ...more }), ...DAY);
const statuses = (...args: Parameters<typeof stand>) => stand(...args).slots.map(({ status }) => status);

describe('where a slot stands', () => {
  test('R16: each state begins and ends where the rule says, to the second', () => {
    const states = (window: Partial<Order>) => (now: string) => statuses(now, {}, order(twice, window))[0];
    const standard = states({});
    assert.equal(standard('2026-06-10T05:59:59Z'), 'future');
    assert.equal(standard('2026-06-10T06:00:00Z'), 'open-early');
    assert.equal(standard('2026-06-10T07:00:00Z'), 'due');
    assert.equal(standard('2026-06-10T08:00:00Z'), 'due');
    assert.equal(standard('2026-06-10T08:00:01Z'), 'late');
    assert.equal(standard('2026-06-10T08:59:59Z'), 'late');
    assert.equal(standard('2026-06-10T09:00:00Z'), 'missed');
    const flexible = states({ windowProfile: 'dayFlexible' });
    assert.equal(flexible('2026-06-10T11:00:00Z'), 'due');
    assert.equal(flexible('2026-06-10T11:00:01Z'), 'late');
  });

  test('R16: a window of the order’s own that says only one side keeps the others of its profile', () => {
    const own = order(twice, { window: { late: 15 } });
    assert.equal(statuses('2026-06-10T07:15:01Z', {}, own)[0], 'late');
    assert.equal(statuses('2026-06-10T09:00:00Z', {}, own)[0], 'missed');
  });

  test('R16: how a dose lay in its window, at both of its ends', () => {
    const timing = (at: string) =>
      stand('2026-06-10T20:00:00Z', { records: [given('r', MORNING, at)] }).slots[0]?.timing;
    assert.equal(timing('2026-06-10T05:59:59Z'), 'early');
    assert.equal(timing('2026-06-10T06:00:00Z'), 'on-time');
    assert.equal(timing('2026-06-10T08:00:00Z'), 'on-time');
    assert.equal(timing('2026-06-10T08:00:01Z'), 'late');
  });

  test('R16: the band of a visit is the window, on both sides of a change of clocks', () => {
    const visits = [{ id: 'v', plannedStart: '2026-10-25T09:00:00Z', band: { from: '06:00', to: '10:59' } }];
    const daily = order({ timeOfDay: ['09:00'], boundsPeriod: { start: '2026-10-01' } });
    const at = (now: string) => {
      const facts = factsOf({ now, orders: [daily], visits });
      return evaluateSlots(facts, toMs('2026-10-25T00:00:00Z'), toMs('2026-10-26T00:00:00Z')).slots[0]?.status;
    };
    assert.equal(at('2026-10-25T05:59:00Z'), 'future');
    assert.equal(at('2026-10-25T06:00:00Z'), 'open-early');
    assert.equal(at('2026-10-25T10:59:00Z'), 'due');
    assert.equal(at('2026-10-25T10:59:01Z'), 'late');
  });

  test('R17: a time-critical order keeps to the half hour, whatever profile or visit it has', () => {
    const own = order(twice, { timeCritical: true, windowProfile: 'dayFlexible' });
    const visits = [{ id: 'v', plannedStart: '2026-06-10T07:00:00Z', band: { from: '06:00', to: '10:59' } }];
    assert.equal(statuses('2026-06-10T07:30:01Z', { visits }, own)[0], 'late');
    assert.equal(statuses('2026-06-10T08:00:00Z', { visits }, own)[0], 'missed');
  });

  test('R17: the alert comes before the dose is late, and then says late and missed', () => {
    const own = order(twice, { timeCritical: true });
    const alerts = (now: string) => {
      const facts = factsOf({ now, orders: [own] });
      return timeCriticalAlerts(facts, evaluateSlots(facts, ...DAY).slots, toMs(now)).map(
        ({ code, raisedAtUtc }) => `${code} ${raisedAtUtc}`,
      );
    };
    assert.deepEqual(alerts('2026-06-10T06:44:59Z'), []);
    assert.deepEqual(alerts('2026-06-10T06:45:00Z'), ['TIME_CRITICAL_DUE 2026-06-10T06:45:00Z']);
    assert.deepEqual(alerts('2026-06-10T07:30:00Z'), ['TIME_CRITICAL_DUE 2026-06-10T06:45:00Z']);
    assert.deepEqual(alerts('2026-06-10T07:30:01Z'), ['TIME_CRITICAL_LATE 2026-06-10T07:30:00Z']);
    assert.deepEqual(alerts('2026-06-10T08:00:00Z'), ['TIME_CRITICAL_MISSED 2026-06-10T08:00:00Z']);
  });

  test('R18: a slot is missed when the next one of its order opens, also where that lies outside what is asked', () => {
    const own = order({ timeOfDay: ['08:00', '09:30'], boundsPeriod: { start: '2026-06-01' } });
    const facts = factsOf({ now: '2026-06-10T07:30:00Z', orders: [own] });
    const [only] = evaluateSlots(facts, toMs('2026-06-10T07:00:00Z'), toMs('2026-06-10T07:30:00Z')).slots;
    assert.equal(only?.status, 'missed');
  });

  test('R18: slots closer together than their windows meet half way, and neither is missed before it is due', () => {
    const hourly = order({ period: 1, periodUnit: 'h', boundsPeriod: { start: '2026-06-10T06:00:00Z' } });
    const at = (now: string) =>
      stand(now, {}, hourly)
        .slots.filter(({ slot }) => slot.dueUtc.includes('T07:00'))
        .map(({ status }) => status);
    assert.deepEqual(at('2026-06-10T07:00:00Z'), ['due']);
    assert.deepEqual(at('2026-06-10T07:29:59Z'), ['due']);
    assert.deepEqual(at('2026-06-10T07:30:00Z'), ['missed']);
  });
});

describe('what goes before the clock', () => {
  test('R33: what happened is shown also where nothing should have happened', () => {
    const records = [given('r', MORNING, '2026-06-10T07:00:00Z')];
    const held = order(twice, { suspensions: [{ from: '2026-06-01' }] });
    assert.deepEqual(statuses('2026-06-10T20:00:00Z', { records }, held), ['recorded', 'suspended']);
    const person = { id: 'james', statusPeriods: [{ kind: 'hospital', from: '2026-06-01' }] };
    assert.deepEqual(statuses('2026-06-10T20:00:00Z', { records, person }), ['recorded', 'away']);
  });

  test('R42, R44: suspensions and absences hold from their first moment to before their last', () => {
    const [from, to] = ['2026-06-10T07:00:00Z', '2026-06-10T17:00:00Z'];
    assert.deepEqual(statuses('2026-06-10T06:30:00Z', {}, order(twice, { suspensions: [{ from, to }] })), [
      'suspended',
      'future',
    ]);
    const person = { id: 'james', statusPeriods: [{ kind: 'day-centre', from, to }] };
    const { slots } = stand('2026-06-10T06:30:00Z', { person });
    assert.deepEqual(
      slots.map(({ status, outcome }) => [status, outcome]),
      [
        ['away', 'absent-other'],
        ['future', undefined],
      ],
    );
  });

  test('R44: an absence of a kind nobody foresaw is an absence', () => {
    const person = { id: 'james', statusPeriods: [{ kind: 'prison', from: '2026-06-10' }] };
    assert.deepEqual(
      stand('2026-06-10T20:00:00Z', { person }).slots.map(({ outcome }) => outcome),
      ['absent-other', 'absent-other'],
    );
  });

  test('R48, R69: a part and the rest of a dose are one dose; two doses are for a person to decide', () => {
    const of = (...records: object[]) => stand('2026-06-10T20:00:00Z', { records }).slots[0];
    const part = (id: string, value: number) =>
      given(id, MORNING, `2026-06-10T07:0${id}:00Z`, { outcome: 'given-partial', dose: { value }, reason: 'tired' });
    assert.equal(of(part('1', 0.5), part('2', 0.5))?.status, 'recorded');
    assert.equal(of(part('1', 0.5), part('2', 0.75))?.outcome, 'possible-double-administration');
    const two = [
      given('1', MORNING, '2026-06-10T07:01:00Z'),
      given('2', MORNING, '2026-06-10T07:09:00Z', { administratorId: 'family:robert', source: 'family' }),
    ];
    assert.equal(of(...two)?.status, 'conflict');
    assert.equal(of(two[0]!, { ...two[1]!, flags: ['both-given-confirmed'] })?.status, 'recorded');
    const sick = given('3', MORNING, '2026-06-10T07:05:00Z', { outcome: 'vomited-after-dose', reason: 'was sick' });
    assert.equal(of(sick, two[1]!)?.status, 'conflict');
  });

  test('R48: a refusal after a given dose does not take its place', () => {
    const records = [
      given('1', MORNING, '2026-06-10T07:01:00Z'),
      given('2', MORNING, '2026-06-10T07:30:00Z', { outcome: 'refused', reason: 'had it' }),
    ];
    assert.deepEqual(stand('2026-06-10T20:00:00Z', { records }).slots[0]?.outcome, 'given');
  });

  test('R54: a record entered in error opens its slot again, and one of another person is an incident', () => {
    const wrong = (enteredInErrorReason: string) =>
      factsOf({
        orders: [order(twice)],
        records: [given('r', MORNING, '2026-06-10T07:00:00Z', { status: 'entered-in-error', enteredInErrorReason })],
      });
    assert.equal(evaluateSlots(wrong('tapped twice'), ...DAY).slots[0]?.status, 'due');
    assert.deepEqual(wrongPersonIncidents(wrong('tapped twice')), []);
    assert.equal(wrongPersonIncidents(wrong('was for the wrong resident')).length, 1);
    assert.equal(wrongPersonIncidents(wrong('wrong-person')).length, 1);
  });

  test('R70: a record at a slot its order no longer makes is shown and not lost', () => {
    const records = [given('r', 'ord-1@2026-06-10T10:00:00Z', '2026-06-10T10:00:00Z')];
    const { slotKey: _, ...unplaced } = given('s', MORNING, '2026-06-10T11:00:00Z', { source: 'family' });
    const late = given('t', 'ord-1@2026-06-09T07:00:00Z', '2026-06-10T12:00:00Z');
    const { offSchedule } = stand('2026-06-10T20:00:00Z', { records: [...records, unplaced, late] });
    assert.deepEqual(
      offSchedule.map(({ id }) => id),
      ['r', 's'],
    );
  });
});

describe('gaps and what they ask of people', () => {
  test('R21: a slot stays a gap for ever until somebody answers for it', () => {
    const years = stand('2036-06-10T20:00:00Z');
    assert.equal(gapsOf(years.slots).length, 2);
    const records = [
      given('r', MORNING, '2026-06-10T07:00:00Z', { outcome: 'missed-unexplained', reason: 'nobody knows' }),
    ];
    assert.equal(gapsOf(stand('2036-06-10T20:00:00Z', { records }).slots).length, 1);
  });

  test('R21: each gap is asked of a person by name of their part', () => {
    const facts = factsOf({
      now: '2026-06-11T08:00:00Z',
      orders: [order(twice)],
      settings: { gapOwner: 'nurse-in-charge' },
    });
    const tasks = windowTasks(facts, evaluateSlots(facts, ...DAY).slots, toMs(facts.now));
    assert.deepEqual(
      tasks.map(({ code, assignTo }) => [code, assignTo]),
      [
        ['EXPLAIN_GAP', 'nurse-in-charge'],
        ['EXPLAIN_GAP', 'nurse-in-charge'],
      ],
    );
  });

  test('R46: home from hospital, lists are compared before the next dose, until that was done', () => {
    const person = {
      id: 'james',
      statusPeriods: [{ kind: 'hospital', from: '2026-06-08T10:00:00Z', to: '2026-06-10T12:00:00Z' }],
    };
    const codes = (more: object) => {
      const facts = factsOf({ now: '2026-06-10T13:00:00Z', orders: [order(twice)], person, ...more });
      return windowTasks(facts, evaluateSlots(facts, ...DAY).slots, toMs(facts.now)).map(
        ({ code, dueBefore }) => `${code} ${dueBefore}`,
      );
    };
    assert.deepEqual(codes({}), ['RECONCILE_BEFORE_NEXT_DOSE 2026-06-10T17:00:00Z']);
    assert.deepEqual(codes({ reconciliation: { status: 'complete', openedAt: '2026-06-10T12:30:00Z' } }), []);
    assert.equal(codes({ reconciliation: { status: 'complete', openedAt: '2026-05-01T12:30:00Z' } }).length, 1);
  });

  test('R77: who manages their own is looked in on, never chased', () => {
    const own = order(twice, { supportLevel: 'self-administers', reviewOn: '2026-07-01' });
    const facts = factsOf({ now: '2026-06-11T08:00:00Z', orders: [own] });
    const { slots } = evaluateSlots(facts, ...DAY);
    assert.deepEqual(
      slots.map(({ status }) => status),
      ['not-tracked', 'not-tracked'],
    );
    assert.deepEqual(windowTasks(facts, slots, toMs(facts.now)), [
      { code: 'SELF_ADMIN_REVIEW', orderId: 'ord-1', dueOn: '2026-07-01' },
    ]);
  });
});
