// SPDX-License-Identifier: Apache-2.0
import { kept } from './kept.js';
import type { Zone } from './zone.js';

/** One minute, hour and (elapsed, never calendar) 24 hours, in milliseconds. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const HOURS_24 = 24 * HOUR;

/** Milliseconds since 1970 of a moment with its offset. */
export const toMs = (instant: string): number => Date.parse(instant);

/** A moment in UTC; without a fraction where the second is whole, so that a key is written in one way only. */
export const toIso = kept((ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z'));

/** Whether it is a day and not a moment. */
export const isDate = (text: string): boolean => text.length === 10;

/** The moment a bound begins: that moment, or 00:00 of that day on the clock of the service. */
export const boundMs = (zone: Zone, bound: string): number => (isDate(bound) ? zone.startOfDay(bound) : toMs(bound));
