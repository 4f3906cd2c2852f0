// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { CalendarDate, Instant } from '../values.js';
import { isCalendarDate, isInstant, isPartialDate, isTimeOfDay } from './calendar-texts.js';
import { PartialDate } from './partial-date.js';
import { TimeOfDay } from './time-of-day.js';

const PAIRS = [
  ['a calendar date', CalendarDate, isCalendarDate],
  ['a moment', Instant, isInstant],
  ['a partial date', PartialDate, isPartialDate],
  ['a time of day', TimeOfDay, isTimeOfDay],
] as const;

const TEXTS = [
  ...['2026-02-28', '2026-02-29', '2024-02-29', '1900-02-29', '2000-02-29', '2026-06-31', '0000-01-01', '26-01-01'],
  ...['2026-11-22T14:02:00Z', '2026-11-22T14:02Z', '2026-11-22T14:02:00.123+01:00', '2026-11-22T14:02:00+0100'],
  ...['2026-11-22T24:00:00Z', '2026-11-22T14:02:00', '2026-02-29T14:02:00Z', '2026-11-22 14:02:00Z', ' 2026-11-22'],
  ...[
    '08:30',
    '08:30:15',
    '08:30:15.250',
    '24:00',
    '8:30',
    '08:60',
    '1941~',
    '194X',
    '19XX',
    '1941-13',
    '2026-05?',
    '',
  ],
  ...[
    '2026-11-22\n',
    '08:30\n',
    '1941\n',
    '2026-11-22T14:02:00Z\n',
    '2026-11-22T14:02:00-23:59',
    '2026-11-22T14:02:00-24:00',
  ],
];

/** Something like these texts: one of them with a sign changed, put in or taken out. */
const likely = fc
  .tuple(
    fc.constantFrom(...TEXTS),
    fc.nat(30),
    fc.constantFrom('', '0', '1', '9', 'X', '~', ':', '-', 'T', 'Z', '+'),
    fc.nat(1),
  )
  .map(([text, at, sign, cut]) => text.slice(0, at) + sign + text.slice(at + cut));

describe('texts of the calendar', () => {
  for (const [name, schema, is] of PAIRS) {
    test(`the schema of ${name} and the question whether it is one always agree`, () => {
      for (const text of TEXTS) assert.equal(is(text), schema.safeParse(text).success, text);
      fc.assert(
        fc.property(fc.oneof(likely, fc.string()), (text) => is(text) === schema.safeParse(text).success),
        {
          numRuns: 5_000,
        },
      );
    });
  }
});
