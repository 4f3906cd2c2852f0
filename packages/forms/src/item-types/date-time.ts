// SPDX-License-Identifier: Apache-2.0
import type { AnswerValue } from '../contract/answers.js';
import type { DateTimeItem } from '../contract/definition.js';
import { dayFaults, readDate } from './date.js';
import type { ItemType } from './item-type.js';
import { readTime, timeFaults } from './time.js';
import { offsetAt } from './wall-clock.js';

const LONGEST = 80;
const WRITTEN = /^(\d{4}-\d{2}-\d{2}|\d{1,2}[\s/.-]+\d{1,2}[\s/.-]+\d{4})(?:t|,?\s+(?:at\s+)?)(\S.*)$/is;
const ISO_OFFSET = /(?:z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;
const NAMED_OFFSET = /\s*(gmt|bst|utc)$/i;

/** The time, and the offset if one stands behind it. */
function apart(text: string): { time: string; offset: string } {
  const [named, name] = NAMED_OFFSET.exec(text) ?? [];
  if (named) return { time: text.slice(0, -named.length), offset: name!.toLowerCase() === 'bst' ? '+01:00' : 'Z' };
  const [offset = ''] = ISO_OFFSET.exec(text) ?? [];
  return { time: text.slice(0, text.length - offset.length), offset: offset.toUpperCase() };
}

function readDateTime(text: string): string | undefined {
  const typed = text.trim();
  if (typed.length > LONGEST) return undefined;
  const [, written, rest] = WRITTEN.exec(typed) ?? [];
  const day = written && readDate(written);
  if (!day || !rest) return undefined;
  const { time, offset } = apart(rest);
  const read = readTime(time);
  return read && `${day}T${read}${offset}`;
}

/** What the clock on the wall said, without the offset. */
const onTheWall = (value: string) => value.replace(ISO_OFFSET, '');

/**
 * A record takes a time only with its offset: that of the clock at home, where none was given. In the hour of autumn that
 * comes twice nobody knows which it was, and the record is told the day alone.
 */
function asMoment(answer: AnswerValue): string {
  const value = answer as string;
  const wall = onTheWall(value);
  if (wall !== value) return value;
  const offset = offsetAt(wall);
  return offset === undefined ? wall.slice(0, 10) : wall + offset;
}

export const dateTime: ItemType<DateTimeItem> = {
  unreadable: 'not-a-date-time',
  read: (value) => (typeof value === 'string' ? readDateTime(value) : undefined),
  /** By the clock on the wall: a limit is a day, or a minute of one. */
  check(value, { min, max }, context) {
    const wall = onTheWall(value as string);
    const day = wall.slice(0, 10);
    const isDay = (limit: string | undefined) => limit === 'today';
    return [
      ...dayFaults(day, day, { ...(isDay(min) && { min }), ...(isDay(max) && { max }) }, context),
      ...timeFaults(wall, isDay(min) ? undefined : min, isDay(max) ? undefined : max),
    ];
  },
  operand: (value) => value as string,
  weight: () => null,
  fromOperand: (operand) => (typeof operand === 'string' ? readDateTime(operand) : undefined),
  inRecord: () => ({ read: (value) => (typeof value === 'string' ? value : undefined), write: asMoment }),
};
