// SPDX-License-Identifier: Apache-2.0
import { isTimeOfDay } from '@careplan-kit/model/plain';
import type { TimeItem } from '../contract/definition.js';
import type { Fault, ItemType } from './item-type.js';

const LONGEST = 40;

/** `9:30`, `9.30`, `09 30`, `0930`, `0930 hrs`: by the clock of 24 hours. */
const WRITTEN = /^(\d{1,2})[:. ](\d{2})(?:[:.](\d{2}))?(?:\s*(?:hrs|hr|h))?$/i;
const FOUR_DIGITS = /^(\d{1,2})(\d{2})(?:\s*(?:hrs|hr|h))?$/i;

/** `9pm`, `9.30 p.m.`. */
const HALF_DAY = /^(\d{1,2})(?:[:. ]?(\d{2})(?:[:.](\d{2}))?)?\s*([ap])\.?m\.?$/i;

function clock(hours: string, minutes: string, seconds: string | undefined): string | undefined {
  const time = `${hours.padStart(2, '0')}:${minutes}${seconds === undefined ? '' : `:${seconds}`}`;
  return isTime(time) ? time : undefined;
}

const isTime = isTimeOfDay;

/**
 * The time somebody wrote, `HH:MM` or as exact as it was given. Hours alone are read only with am or pm, and "13 pm" is
 * not read at all. Undefined for what is no time.
 */
export function readTime(text: string): string | undefined {
  const typed = text.trim();
  if (typed.length > LONGEST) return undefined;
  if (isTime(typed)) return typed;
  const [, half, halfMinutes = '00', halfSeconds, letter] = HALF_DAY.exec(typed) ?? [];
  if (half) {
    const hour = Number(half);
    if (hour < 1 || hour > 12) return undefined;
    return clock(String((hour % 12) + (letter!.toLowerCase() === 'p' ? 12 : 0)), halfMinutes, halfSeconds);
  }
  const [, hours, minutes, seconds] = WRITTEN.exec(typed) ?? FOUR_DIGITS.exec(typed) ?? [];
  return hours && minutes ? clock(hours, minutes, seconds) : undefined;
}

/** To the second, so that 09:30 and 09:30:00 sort as one. */
const full = (time: string) => (/:\d\d:/.test(time) ? time : `${time}:00`);

/** Times sort as text, with a day before them or without. Both ends count. */
export function timeFaults(value: string, min: string | undefined, max: string | undefined): Fault[] {
  const faults: Fault[] = [];
  if (min !== undefined && full(value) < full(min)) faults.push({ code: 'too-early', limit: min });
  if (max !== undefined && full(value) > full(max)) faults.push({ code: 'too-late', limit: max });
  return faults;
}

export const time: ItemType<TimeItem> = {
  unreadable: 'not-a-time',
  read: (value) => (typeof value === 'string' ? readTime(value) : undefined),
  check: (value, { min, max }) => timeFaults(value as string, min, max),
  operand: (value) => value as string,
  weight: () => null,
  fromOperand: (operand) => (typeof operand === 'string' && isTime(operand) ? operand : undefined),
};
