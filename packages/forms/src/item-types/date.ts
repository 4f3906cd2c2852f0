// SPDX-License-Identifier: Apache-2.0
import { isCalendarDate } from '@careplan-kit/model/plain';
import type { DateItem } from '../contract/definition.js';
import type { FormContext } from '../contract/form-instance.js';
import type { Fault, ItemType } from './item-type.js';

/** Day, month and year as they are written in Britain, with any usual mark between them. */
const WRITTEN = /^(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{4})$/;

const LONGEST = 40;

/** `YYYY-MM-DD`, or day/month/year as typed. Two-digit years are not guessed. Undefined for what is no date. */
export function readDate(text: string): string | undefined {
  const typed = text.trim();
  if (typed.length > LONGEST) return undefined;
  if (isCalendarDate(typed)) return typed;
  const [, day, month, year] = WRITTEN.exec(typed) ?? [];
  if (!day || !month || !year) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(iso) ? iso : undefined;
}

interface DateLimits {
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

/** Faults of something that lies between two days. Both ends count; `today` is the day the host says. */
export function dayFaults(first: string, last: string, { min, max }: DateLimits, context: FormContext): Fault[] {
  const faults: Fault[] = [];
  const bound = (limit: string) => (limit === 'today' ? context.today : limit);
  // Calendar dates in this form sort as text.
  if (min !== undefined && last < bound(min)) faults.push({ code: 'too-early', limit: bound(min) });
  if (max !== undefined && first > bound(max)) faults.push({ code: 'too-late', limit: bound(max) });
  return faults;
}

export const date: ItemType<DateItem> = {
  unreadable: 'not-a-date',
  read: (value) => (typeof value === 'string' ? readDate(value) : undefined),
  check: (value, item, context) => dayFaults(value as string, value as string, item, context),
  operand: (value) => value as string,
  weight: () => null,
  fromOperand: (operand) => (typeof operand === 'string' && isCalendarDate(operand) ? operand : undefined),
};
