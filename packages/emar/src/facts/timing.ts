// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { ClockTime, Count, DateOrInstant, Minutes } from './parts.js';

/** Days of the week as FHIR writes them; a week begins on Monday (R6). */
export const WEEK_DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type WeekDay = (typeof WEEK_DAYS)[number];

/** Events of the day a dose can hang on (FHIR EventTiming, the part UK Core uses). */
export const EVENTS = [
  ...['AC', 'ACM', 'ACD', 'ACV', 'PC', 'PCM', 'PCD', 'PCV', 'C', 'CM', 'CD', 'CV'],
  ...['HS', 'PHS', 'WAKE', 'MORN', 'NOON', 'AFT', 'EVE', 'NIGHT'],
] as const;

/** Units of time: up to hours they are elapsed, from days on they count dates (R5). */
export const PERIOD_UNITS = ['s', 'min', 'h', 'd', 'wk', 'mo', 'a'] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** Beyond a hundred thousand of any unit there is no date. */
const Positive = z.number().check(z.positive(), z.maximum(100_000));
const Span = z.looseObject({ value: Positive, unit: z.enum(PERIOD_UNITS) });

/** When doses are due: the part of FHIR R4 `Timing.repeat` that is used here. */
export const Timing = z.looseObject({
  boundsPeriod: z.optional(z.looseObject({ start: z.optional(DateOrInstant), end: z.optional(DateOrInstant) })),
  boundsDuration: z.optional(Span),
  /** The longest the course may run is its `high`. */
  boundsRange: z.optional(z.looseObject({ low: z.optional(Span), high: z.optional(Span) })),
  /** Doses in total (R13). */
  count: z.optional(Count),
  countMax: z.optional(Count),
  frequency: z.optional(Count),
  frequencyMax: z.optional(Count),
  period: z.optional(Positive),
  periodUnit: z.optional(z.enum(PERIOD_UNITS)),
  dayOfWeek: z.optional(z.array(z.enum(WEEK_DAYS)).check(z.maxLength(7))),
  timeOfDay: z.optional(z.array(ClockTime).check(z.maxLength(96))),
  when: z.optional(z.array(z.enum(EVENTS)).check(z.maxLength(24))),
  /** Minutes before (AC*, HS) or after (PC*, WAKE, PHS) the event. */
  offset: z.optional(Minutes.check(z.maximum(1440))),
});
export type Timing = z.output<typeof Timing>;
