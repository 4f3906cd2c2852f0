// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { TIME_PATTERN } from './calendar-pattern.js';

/**
 * A time on the wall clock, 24 hours, `08:30`, `08:30:15` or `08:30:15.250`, to the precision it was given with. It has
 * no zone: on its own it is a habit ("breakfast at 08:30"), and with a date it is local time where the care was given.
 * Midnight is `00:00`; `24:00` and leap seconds are refused.
 */
export const TimeOfDay = z.stringFormat('time-of-day', new RegExp(`^${TIME_PATTERN}$`));
export type TimeOfDay = z.infer<typeof TimeOfDay>;
