// SPDX-License-Identifier: Apache-2.0
import { CalendarDate } from '@careplan-kit/model';
import type { DateItem } from '../contract/definition.js';
import type { Fault, ItemType } from './item-type.js';

const isCalendarDate = (text: string) => CalendarDate.safeParse(text).success;

/** Day, month and year as they are written in Britain, with any usual mark between them. */
const WRITTEN = /^(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{4})$/;

export const date: ItemType<DateItem> = {
  unreadable: 'not-a-date',
  /** `YYYY-MM-DD`, or day/month/year as typed. Two-digit years are not guessed. */
  read(value) {
    if (typeof value !== 'string') return undefined;
    const typed = value.trim();
    if (isCalendarDate(typed)) return typed;
    const [, day, month, year] = WRITTEN.exec(typed) ?? [];
    if (!day || !month || !year) return undefined;
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isCalendarDate(iso) ? iso : undefined;
  },
  check(value, item, context) {
    const faults: Fault[] = [];
    const bound = (limit: string) => (limit === 'today' ? context.today : limit);
    // Calendar dates in this form sort as text.
    if (item.min !== undefined && (value as string) < bound(item.min))
      faults.push({ code: 'too-early', limit: bound(item.min) });
    if (item.max !== undefined && (value as string) > bound(item.max))
      faults.push({ code: 'too-late', limit: bound(item.max) });
    return faults;
  },
  operand: (value) => value as string,
  weight: () => null,
  fromOperand: (operand) => (typeof operand === 'string' && isCalendarDate(operand) ? operand : undefined),
};
