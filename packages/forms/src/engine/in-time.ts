// SPDX-License-Identifier: Apache-2.0
import { partialDateParts, possibleDays } from '@careplan-kit/model/plain';

const CLOCK = /^(\d\d:\d\d)(:\d\d(?:\.\d+)?)?$/;
const MOMENT = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?$/;

const toTheSecond = (clock: string) => clock.replace(CLOCK, (_all, minutes: string, rest = ':00') => minutes + rest);

/** The first and last day a date can mean. Undefined for any other text, and outside the years 1 to 9999. */
export function daysOf(text: string): { readonly first: string; readonly last: string } | undefined {
  const days = possibleDays(text);
  return days && days.first >= '0001' ? days : undefined;
}

/**
 * How two texts stand to each other in time: negative, zero or positive; null when that is not certain; undefined when
 * they are not two dates or two times, and are ordered as any text.
 *
 * A date-time stands to a date as its day does. One with an offset and one without cannot be compared.
 */
export function orderInTime(left: string, right: string): number | null | undefined {
  if (CLOCK.test(left) && CLOCK.test(right)) return inOrder(toTheSecond(left), toTheSecond(right));
  const moments = [MOMENT.exec(left), MOMENT.exec(right)] as const;
  if (moments[0] && moments[1]) {
    const [, fromDay, fromClock, fromOffset] = moments[0];
    const [, toDay, toClock, toOffset] = moments[1];
    if (fromOffset !== undefined && toOffset !== undefined) return Date.parse(left) - Date.parse(right);
    if (fromOffset !== toOffset) return null;
    return inOrder(`${fromDay}T${toTheSecond(fromClock!)}`, `${toDay}T${toTheSecond(toClock!)}`);
  }
  const [from, to] = [moments[0]?.[1] ?? left, moments[1]?.[1] ?? right];
  if (!isDate(from) || !isDate(to)) return undefined;
  const [start, end] = [daysOf(from), daysOf(to)];
  if (!start || !end) return null;
  // Days as texts of one form sort as days.
  if (start.last < end.first) return -1;
  if (start.first > end.last) return 1;
  return start.first === start.last && end.first === end.last ? 0 : null;
}

const isDate = (text: string) => !text.startsWith('0000') && partialDateParts(text) !== undefined;

/** How two texts are sorted. */
export const inOrder = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
