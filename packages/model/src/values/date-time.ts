// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { DAY_PATTERN, PARTIAL_DATE_PATTERN, TIME_PATTERN } from './calendar-pattern.js';

const OFFSET = '(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)';
const MOMENT = `${DAY_PATTERN}T${TIME_PATTERN}${OFFSET}`;

/**
 * "Date and Time" of the standards: a moment with its offset (`2026-11-22T14:02:00+00:00`, `2026-11-22T14:02Z`), or only
 * as much of a date as is known ({@link PartialDate}: `2026-11-22`, `2026-11`, `1941~`). The text is kept as it was
 * given: offset, precision and trailing zeros are part of what was recorded. A time without an offset is refused, since
 * one hour a year would have two meanings.
 */
export const DateTime = z.stringFormat(
  'date-time-or-partial-date',
  new RegExp(`^(?:${MOMENT}|${PARTIAL_DATE_PATTERN})$`),
);
export type DateTime = z.infer<typeof DateTime>;

const MOMENT_ONLY = new RegExp(`^${MOMENT}$`);

/** True when the value says a moment and not only a date. */
export function hasTime(value: DateTime): boolean {
  return MOMENT_ONLY.test(value);
}
