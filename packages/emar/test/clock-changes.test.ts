// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { slotsOf } from '../src/slots/index.js';
import { HOUR, HOURS_24, toIso } from '../src/time/instants.js';
import { factsOf, order } from './facts-of.js';

/** 01:00 UTC on the last Sunday of March or October, reckoned without any library of time zones. */
function changeOf(year: number, month: 2 | 9): number {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return Date.UTC(year, month, last.getUTCDate() - last.getUTCDay(), 1);
}

const YEARS = Array.from({ length: 21 }, (_, at) => 2020 + at);
const CHANGES = YEARS.flatMap((year) => [
  { year, spring: true, at: changeOf(year, 2) },
  { year, spring: false, at: changeOf(year, 9) },
]);
const QUARTERS = Array.from({ length: 96 }, (_, at) => {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(at / 4))}:${two((at % 4) * 15)}:00`;
});

const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** When a wall-clock time of a day is, by the rule of the United Kingdom alone: summer time is an hour ahead. */
function ukInstant(day: string, clock: string): number {
  const year = Number(day.slice(0, 4));
  const wall = Date.parse(`${day}T00:00:00Z`) + minutesOf(clock) * 60_000;
  const [spring, autumn] = [changeOf(year, 2), changeOf(year, 9)];
  // In the gap the winter offset is meant, which moves the time on; in the hour that comes twice, the summer one.
  return wall >= spring + HOUR && wall < autumn + HOUR ? (wall < spring + HOUR ? wall : wall - HOUR) : wall;
}

/** One order for each quarter of an hour, every day. */
const everyQuarter = (bounds: { start?: string | undefined; end?: string | undefined }) =>
  factsOf({
    orders: QUARTERS.map((clock) => order({ timeOfDay: [clock], boundsPeriod: bounds }, { id: clock })),
  });

describe('every change of the clocks from 2020 to 2040', () => {
  test('R2 to R4: each of 96 daily times is due once a day, at the moment the rule of the country gives', () => {
    for (const { at } of CHANGES) {
      const days = [-2, -1, 0, 1, 2].map((shift) => dayOf(at + shift * HOURS_24));
      const facts = everyQuarter({ start: days[0], end: days.at(-1) });
      const due = new Map<string, string[]>(QUARTERS.map((clock) => [clock, []]));
      for (const { orderId, dueUtc } of slotsOf(facts, at - 4 * HOURS_24, at + 4 * HOURS_24))
        due.get(orderId)!.push(dueUtc);
      for (const [clock, moments] of due) {
        const wanted = days.map((day) => toIso(ukInstant(day, clock)));
        assert.deepEqual(moments, wanted, `${clock} round ${toIso(at)}`);
      }
    }
  });

  test('R3, R4: only the times the clocks touch are flagged, on that day alone', () => {
    for (const { at, spring } of CHANGES) {
      const day = dayOf(at);
      for (const { orderId, date, flags } of slotsOf(everyQuarter({}), at - 2 * HOURS_24, at + 2 * HOURS_24)) {
        const touched = orderId.startsWith('01:') && date === day;
        const flag = spring ? 'dstShifted' : 'dstAmbiguousFirst';
        assert.deepEqual(flags, touched ? [flag] : [], `${orderId} on ${date}`);
      }
    }
  });

  test('R3: all 96 times of one order make 92 slots on a day of 23 hours and 96 on one of 25, none twice', () => {
    for (const { at, spring } of CHANGES) {
      const one = order({ timeOfDay: QUARTERS, boundsPeriod: { start: dayOf(at), end: dayOf(at) } });
      const slots = slotsOf(factsOf({ orders: [one] }), at - 2 * HOURS_24, at + 2 * HOURS_24);
      assert.equal(slots.length, spring ? 92 : 96);
      assert.equal(new Set(slots.map(({ slotKey }) => slotKey)).size, slots.length);
      assert.equal(slots.filter(({ flags }) => flags.includes('dstCollision')).length, spring ? 4 : 0);
    }
  });

  test('R5: hours are never stretched or lost, whatever the clocks do', () => {
    for (const { at } of CHANGES) {
      for (const period of [1, 4, 6, 8, 12, 24, 72]) {
        const one = order({ period, periodUnit: 'h', boundsPeriod: { start: toIso(at - 5 * HOURS_24 - HOUR / 4) } });
        const slots = slotsOf(factsOf({ orders: [one] }), at - 6 * HOURS_24, at + 6 * HOURS_24);
        const steps = slots.slice(1).map(({ due }, index) => due - slots[index]!.due);
        assert.deepEqual(new Set(steps), new Set([period * HOUR]));
        assert.equal(slots.length, Math.ceil((11 * 24 + 0.25) / period));
      }
    }
  });
});
