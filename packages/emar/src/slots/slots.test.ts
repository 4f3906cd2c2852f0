// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dueOf, factsOf, METFORMIN, order } from '../../test/facts-of.js';
import type { Timing } from '../facts/index.js';
import { toMs } from '../time/instants.js';
import { listSlots, normalKey, slotOf, slotsOf } from './slots.js';

const since = (start: string, more: Partial<Timing> = {}): Timing => ({ boundsPeriod: { start }, ...more });
const at8 = { timeOfDay: ['08:00'] };

describe('slots on the clock of the service', () => {
  test('R1: a key is written in one way, whatever the offset it came with', () => {
    assert.equal(normalKey('ord-1@2026-06-10T08:00:00+01:00'), 'ord-1@2026-06-10T07:00:00Z');
    assert.equal(normalKey('a@b@2026-06-10T07:00:00.000Z'), 'a@b@2026-06-10T07:00:00Z');
    assert.equal(normalKey('no key'), 'no key');
  });

  test('R1: the slot of a key is found while the order still makes it, and not after', () => {
    const facts = factsOf({ orders: [order(since('2026-06-01', at8))] });
    assert.equal(slotOf(facts, 'ord-1@2026-06-10T07:00:00Z')?.dueLocal, '2026-06-10T08:00:00+01:00');
    assert.equal(slotOf(facts, 'ord-1@2026-06-10T07:30:00Z'), undefined);
    assert.equal(slotOf(facts, 'nonsense'), undefined);
  });

  test('R3: a collision over two days keeps the dose of the day that exists', () => {
    const own = order(since('2011-12-29', at8), {
      doseByDate: [
        { date: '2011-12-30', dose: { value: 3 } },
        { date: '2011-12-31', dose: { value: 2 } },
      ],
    });
    const facts = factsOf({ timezone: 'Pacific/Apia', orders: [own] });
    const slots = slotsOf(facts, toMs('2011-12-30T00:00:00Z'), toMs('2011-12-31T00:00:00Z'));
    assert.deepEqual(
      slots.map(({ dueLocal, dose, flags }) => [dueLocal, dose?.value, flags]),
      [['2011-12-31T08:00:00+14:00', 2, ['dstCollision']]],
    );
  });

  test('R3: in a zone whose clocks move by half an hour a time in the gap moves by half an hour', () => {
    const own = order(since('2026-10-01', { timeOfDay: ['02:10'] }));
    const due = dueOf(own, '2026-10-03T12:00:00Z', '2026-10-04T12:00:00Z', { timezone: 'Australia/Lord_Howe' });
    assert.deepEqual(due, ['2026-10-04T02:40:00+11:00']);
  });

  test('R4: both hours of the autumn night can be told apart by their offset', () => {
    const hourly = order(since('2026-10-24T23:30:00Z', { period: 1, periodUnit: 'h' }));
    assert.deepEqual(dueOf(hourly, '2026-10-25T00:00:00Z', '2026-10-25T02:00:00Z'), [
      '2026-10-25T01:30:00+01:00',
      '2026-10-25T01:30:00+00:00',
    ]);
  });

  test('R5: every 72 hours with a time of day begins at that time and then counts hours', () => {
    const patch = order(since('2026-03-26', { period: 72, periodUnit: 'h', timeOfDay: ['10:00'] }));
    assert.deepEqual(dueOf(patch, '2026-03-26T00:00:00Z', '2026-04-02T00:00:00Z'), [
      '2026-03-26T10:00:00+00:00',
      '2026-03-29T11:00:00+01:00',
      '2026-04-01T11:00:00+01:00',
    ]);
  });

  test('R5: three times in 24 hours is every eight hours', () => {
    const own = order(since('2026-06-01T06:00:00Z', { frequency: 3, period: 24, periodUnit: 'h' }));
    assert.deepEqual(dueOf(own, '2026-06-01T00:00:00Z', '2026-06-02T00:00:00Z'), [
      '2026-06-01T07:00:00+01:00',
      '2026-06-01T15:00:00+01:00',
      '2026-06-01T23:00:00+01:00',
    ]);
  });
});

describe('slots on some days', () => {
  test('R6: every three weeks on two days counts weeks from Monday, over the new year', () => {
    const own = order(since('2026-12-23', { ...at8, period: 3, periodUnit: 'wk', dayOfWeek: ['thu', 'mon'] }));
    assert.deepEqual(
      dueOf(own, '2026-12-01T00:00:00Z', '2027-02-10T00:00:00Z').map((due) => due.slice(0, 10)),
      ['2026-12-24', '2027-01-11', '2027-01-14', '2027-02-01', '2027-02-04'],
    );
  });

  test('R6: every two weeks without a day keeps the weekday of the start', () => {
    const own = order(since('2026-06-04', { ...at8, period: 2, periodUnit: 'wk' }));
    assert.deepEqual(
      dueOf(own, '2026-06-01T00:00:00Z', '2026-07-10T00:00:00Z').map((due) => due.slice(0, 10)),
      ['2026-06-04', '2026-06-18', '2026-07-02'],
    );
  });

  test('R6: a weekly-only medicine ordered daily makes no slots and says why', () => {
    const marked = { ...METFORMIN, highRisk: ['weekly-only'] };
    const list = (timing: Timing) =>
      listSlots(
        factsOf({ medications: [marked], orders: [order(timing)] }),
        toMs('2026-06-01T00:00:00Z'),
        toMs('2026-06-15T00:00:00Z'),
      );
    assert.deepEqual(list(since('2026-06-01', at8)).problems, [{ orderId: 'ord-1', code: 'WEEKLY_ONLY' }]);
    assert.deepEqual(list(since('2026-06-01', at8)).slots, []);
    assert.deepEqual(list(since('2026-06-01', { ...at8, dayOfWeek: ['mon', 'thu'] })).slots, []);
    assert.equal(list(since('2026-06-01', { ...at8, dayOfWeek: ['mon'] })).slots.length, 2);
    assert.equal(list(since('2026-06-01', { ...at8, period: 1, periodUnit: 'wk' })).slots.length, 2);
    assert.equal(list(since('2026-06-01', { ...at8, period: 7, periodUnit: 'd' })).slots.length, 2);
  });

  test('R7: every third day with a start in the afternoon begins three days on, not a day late', () => {
    const own = order(since('2026-06-01T13:00:00Z', { ...at8, period: 3, periodUnit: 'd' }));
    assert.deepEqual(
      dueOf(own, '2026-06-01T00:00:00Z', '2026-06-08T00:00:00Z').map((due) => due.slice(0, 10)),
      ['2026-06-04', '2026-06-07'],
    );
  });

  test('R8: the 31st, the 29th of February and years are clamped and come back to their own day', () => {
    const monthly = order(since('2027-12-31', { ...at8, period: 1, periodUnit: 'mo' }));
    assert.deepEqual(
      dueOf(monthly, '2027-12-01T00:00:00Z', '2028-05-01T00:00:00Z').map((due) => due.slice(0, 10)),
      ['2027-12-31', '2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30'],
    );
    const yearly = order(since('2028-02-29', { ...at8, period: 1, periodUnit: 'a' }));
    assert.deepEqual(
      dueOf(yearly, '2028-01-01T00:00:00Z', '2033-01-01T00:00:00Z').map((due) => due.slice(0, 10)),
      ['2028-02-29', '2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29'],
    );
    const quarterly = order(since('2026-11-30', { ...at8, period: 3, periodUnit: 'mo' }));
    assert.deepEqual(
      dueOf(quarterly, '2027-01-01T00:00:00Z', '2027-09-01T00:00:00Z').map((due) => due.slice(0, 10)),
      ['2027-02-28', '2027-05-30', '2027-08-30'],
    );
  });

  test('R9: a cycle runs on from its anchor, and gives nothing before it', () => {
    const cycle = { onDays: 2, offDays: 1, anchorDate: '2026-06-03' };
    const own = order(since('2026-06-01', at8), { cycle });
    assert.deepEqual(
      dueOf(own, '2026-06-01T00:00:00Z', '2026-06-09T00:00:00Z').map((due) => due.slice(8, 10)),
      ['03', '04', '06', '07'],
    );
  });

  test('R10: a step with its own timing counts from its own first day', () => {
    const own = order(since('2026-06-01', at8), {
      dose: null,
      steps: [
        { days: 3, dose: { value: 2 } },
        { days: 4, dose: { value: 1 }, timing: { ...at8, period: 2, periodUnit: 'd' } },
      ],
    });
    const facts = factsOf({ orders: [own] });
    const slots = slotsOf(facts, toMs('2026-06-01T00:00:00Z'), toMs('2026-06-20T00:00:00Z'));
    assert.deepEqual(
      slots.map(({ date, dose }) => `${date.slice(8)} ${dose?.value}`),
      ['01 2', '02 2', '03 2', '04 1', '06 1'],
    );
  });
});

describe('doses of slots', () => {
  const doses = (more: object) =>
    slotsOf(
      factsOf({ orders: [order(since('2026-06-01', { timeOfDay: ['23:30'] }), more)] }),
      toMs('2026-06-01T00:00:00Z'),
      toMs('2026-06-03T00:00:00Z'),
    ).map(({ dose, flags }) => [dose?.value ?? null, ...flags]);

  test('R11: two entries of a day that do not agree are no dose, two that do are one', () => {
    const entry = (date: string, value: number) => ({ date, dose: { value, unit: 'tablet' } });
    assert.deepEqual(
      doses({
        doseByDate: [entry('2026-06-01', 3), entry('2026-06-01', 4), entry('2026-06-02', 2), entry('2026-06-02', 2)],
      }),
      [[null, 'doseNotSet'], [2]],
    );
  });

  test('R11: the dose of a day never stands in for that of the next, and the order’s own dose does not either', () => {
    assert.deepEqual(doses({ dose: { value: 9 }, doseByDate: [{ date: '2026-06-01', dose: { value: 3 } }] }), [
      [3],
      [null, 'doseNotSet'],
    ]);
  });

  test('R39: a range has no single dose, and is not taken for one that was not set', () => {
    assert.deepEqual(doses({ dose: undefined, doseRange: { low: 1, high: 2 } }), [[null], [null]]);
    assert.deepEqual(doses({ dose: undefined }), [
      [null, 'doseNotSet'],
      [null, 'doseNotSet'],
    ]);
  });
});

describe('times of the day', () => {
  const clock = (timing: Timing, more: Readonly<Record<string, unknown>> = {}) =>
    dueOf(order({ ...since('2026-06-01'), ...timing }), '2026-06-09T23:00:00Z', '2026-06-10T23:00:00Z', more).map(
      (due) => due.slice(11, 16),
    );

  test('R12: an offset lies before meals and bed, and after meals and waking', () => {
    assert.deepEqual(clock({ when: ['PC'], offset: 30 }), ['09:00', '13:00', '18:00']);
    assert.deepEqual(clock({ when: ['WAKE'], offset: 15 }), ['07:15']);
    assert.deepEqual(clock({ when: ['HS'], offset: 30 }), ['21:00']);
    assert.deepEqual(clock({ when: ['C'] }), ['08:30', '12:30', '17:30']);
    assert.deepEqual(clock({ when: ['MORN', 'NIGHT'] }), ['08:00', '22:00']);
  });

  test('R12: an offset over midnight falls on the next day', () => {
    const settings = { eventTimes: { NIGHT: '23:30' } };
    const due = dueOf(
      order(since('2026-06-10', { when: ['NIGHT'], offset: 60 })),
      '2026-06-10T00:00:00Z',
      '2026-06-11T06:00:00Z',
      {
        settings,
      },
    );
    assert.deepEqual(due, ['2026-06-11T00:30:00+01:00']);
  });

  test('R12: a person’s own times go before those of the service', () => {
    const person = { id: 'mrs-smith', mealTimes: { CM: '10:00', lunch: '14:00' } };
    assert.deepEqual(clock({ when: ['CM', 'CD', 'CV'] }, { person }), ['10:00', '14:00', '17:30']);
  });

  test('R12: a bare frequency uses the times of the service; one without times says so', () => {
    assert.deepEqual(clock({ frequency: 4 }), ['08:00', '12:00', '17:00', '21:00']);
    assert.deepEqual(clock({ period: 1, periodUnit: 'd' }), ['08:00']);
    assert.deepEqual(clock({ frequency: 6, period: 1, periodUnit: 'd' }), []);
  });

  test('R12: a time that is given twice is one dose, without a flag', () => {
    const facts = factsOf({
      orders: [order(since('2026-06-10', { timeOfDay: ['08:00', '08:00:00'], when: ['MORN'] }))],
    });
    const slots = slotsOf(facts, toMs('2026-06-10T00:00:00Z'), toMs('2026-06-11T00:00:00Z'));
    assert.deepEqual(
      slots.map(({ flags }) => flags),
      [[]],
    );
  });
});

describe('orders that cannot be worked out', () => {
  const codes = (timing: Timing, more: object = {}) =>
    listSlots(factsOf({ orders: [order(timing, more)] }), toMs('2026-06-01T00:00:00Z'), toMs('2026-06-08T00:00:00Z'));

  const cases: readonly (readonly [string, Timing, object, string])[] = [
    ['every other day from no start', { ...at8, period: 2, periodUnit: 'd' }, {}, 'START_NOT_SET'],
    ['hours from no start', { period: 6, periodUnit: 'h' }, {}, 'START_NOT_SET'],
    ['a count from no start', { ...at8, count: 3 }, {}, 'START_NOT_SET'],
    ['a taper from no start', at8, { steps: [{ days: 1, dose: { value: 1 } }] }, 'START_NOT_SET'],
    ['no time at all', since('2026-06-01'), {}, 'TIMING_NOT_SET'],
    ['five times a day', since('2026-06-01', { frequency: 5 }), {}, 'TIMES_NOT_SET'],
    ['an event without a time', since('2026-06-01', { when: ['CM'] }), { settings: {} }, 'EVENT_TIME_NOT_SET'],
    [
      'twice a week on no day',
      since('2026-06-01', { ...at8, frequency: 2, period: 1, periodUnit: 'wk' }),
      {},
      'DAYS_NOT_SET',
    ],
    ['twice every three days', since('2026-06-01', { frequency: 2, period: 3, periodUnit: 'd' }), {}, 'DAYS_NOT_SET'],
    [
      'Mondays and months',
      since('2026-06-01', { ...at8, period: 1, periodUnit: 'mo', dayOfWeek: ['mon'] }),
      {},
      'DAYS_NOT_SET',
    ],
    ['every day and a half', since('2026-06-01', { ...at8, period: 1.5, periodUnit: 'd' }), {}, 'PERIOD_NOT_WHOLE'],
    ['every ten seconds', since('2026-06-01', { period: 10, periodUnit: 's' }), {}, 'TOO_OFTEN'],
    ['stopped at no known moment', since('2026-06-01', at8), { status: 'stopped' }, 'STOP_NOT_SET'],
    ['over since no known moment', since('2026-06-01', at8), { status: 'completed' }, 'STOP_NOT_SET'],
  ];
  for (const [what, timing, more, code] of cases) {
    test(`R21: ${what}: no slots, and the order says why (${code})`, () => {
      const settings = code === 'EVENT_TIME_NOT_SET' ? { eventTimes: {} } : undefined;
      const { slots, problems } = settings
        ? listSlots(
            factsOf({ settings, orders: [order(timing)] }),
            toMs('2026-06-01T00:00:00Z'),
            toMs('2026-06-08T00:00:00Z'),
          )
        : codes(timing, more);
      assert.deepEqual(slots, []);
      assert.deepEqual(problems, [{ orderId: 'ord-1', code }]);
    });
  }

  test('R2: a plain daily order needs no start', () => {
    assert.equal(codes(at8).slots.length, 7);
  });

  test('R5: an order every minute has all its slots of five months', () => {
    const facts = factsOf({ orders: [order(since('2026-01-01T00:00:00Z', { period: 1, periodUnit: 'min' }))] });
    const { slots } = listSlots(facts, toMs('2026-01-01T00:00:00Z'), toMs('2026-06-01T00:00:00Z'));
    assert.equal(slots.length, 151 * 24 * 60);
  });
});
