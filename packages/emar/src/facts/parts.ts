// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { CalendarDate, Instant } from '@careplan-kit/model';

/** An identifier the host made. */
export const Id = z.string().check(z.minLength(1), z.maxLength(500));

/** A moment, or a day in the zone of the service. */
export const DateOrInstant = z.union([CalendarDate, Instant]);

/**
 * A moment at which something happened, in this century or those beside it. A clock that shows another is broken, and what
 * follows from it would be counted for ages.
 */
export const Happened = Instant.check(z.regex(/^(?:19|20|21)\d\d-/));

/** A time on the clock of the service, `08:00` or `08:00:00`. */
export const ClockTime = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/));

/** An amount with its unit. Amounts are never negative. */
export const Quantity = z.looseObject({
  value: z.number().check(z.nonnegative()),
  unit: z.optional(z.string()),
});
export type Quantity = z.output<typeof Quantity>;

/** Whole or broken minutes, never negative, at most ten years of them. */
export const Minutes = z.number().check(z.nonnegative(), z.maximum(5_256_000));

/** Days, at most a hundred years of them. */
export const DayCount = z.number().check(z.nonnegative(), z.maximum(36_525));

/** A number of something that is counted: one or more. */
export const Count = z.int().check(z.positive());

/** Words that people typed. */
export const Words = z.string().check(z.maxLength(20_000));
