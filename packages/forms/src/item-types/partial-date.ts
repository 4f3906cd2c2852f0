// SPDX-License-Identifier: Apache-2.0
import { isPartialDate, possibleDays } from '@careplan-kit/model/plain';
import type { PartialDateItem } from '../contract/definition.js';
import { dayFaults, readDate } from './date.js';
import type { ItemType } from './item-type.js';

/** Month and year, with any usual mark between them. */
const MONTH_AND_YEAR = /^(\d{1,2})[\s/.-]+(\d{4})$/;
const DECADE = /^(\d{3})0s$/i;
const UNSURE_DECADE = /^(\d{2}(?:\d|x))x([?~%]?)$/i;
/** "c. 1941": about. */
const ABOUT = /^(?:c|ca|circa)[\s.]*(\d.*)$/i;
const LONGEST = 40;

function readPartial(text: string): string | undefined {
  const typed = text.trim();
  if (typed.length > LONGEST) return undefined;
  if (isPartialDate(typed)) return typed;
  const day = readDate(typed);
  if (day) return day;
  const [, month, year] = MONTH_AND_YEAR.exec(typed) ?? [];
  if (month && year) return wholeOr(`${year}-${month.padStart(2, '0')}`);
  const [, decade] = DECADE.exec(typed) ?? [];
  if (decade) return `${decade}X`;
  const [, digits, doubt] = UNSURE_DECADE.exec(typed) ?? [];
  if (digits) return `${digits.toUpperCase()}X${doubt}`;
  const [, about] = ABOUT.exec(typed) ?? [];
  const near = about === undefined ? undefined : readPartial(about);
  return near && wholeOr(`${near}~`);
}

const wholeOr = (iso: string) => (isPartialDate(iso) ? iso : undefined);

export const partialDate: ItemType<PartialDateItem> = {
  unreadable: 'not-a-date',
  read: (value) => (typeof value === 'string' ? readPartial(value) : undefined),
  /** A fault only where it is sure: no day it can be lies within the limits. What is in doubt passes. */
  check(value, item, context) {
    const days = possibleDays(value as string);
    return days ? dayFaults(days.first, days.last, item, context) : [];
  },
  operand: (value) => value as string,
  weight: () => null,
  fromOperand: (operand) => (typeof operand === 'string' && isPartialDate(operand) ? operand : undefined),
};
