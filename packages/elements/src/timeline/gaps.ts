// SPDX-License-Identifier: Apache-2.0
import type { DayEntry } from './day.js';

/** A stretch in which nothing was recorded. It may reach over midnight. */
export interface DayGap {
  /** Null when it began before the day that was looked at. */
  readonly from: number | null;
  /** Null when it goes on after it; `now` when it goes on now. */
  readonly to: number | null | 'now';
  /** The entry it stands in front of; null at the end of the day. */
  readonly before: string | null;
}

export interface GapAsking {
  readonly start: number;
  readonly end: number;
  readonly now: number;
  readonly hours: number;
  /** The last moment of the day before, and the first of the day after, on which something was recorded. */
  readonly last: number | null;
  readonly next: number | null;
}

/** The gaps of a day, by the times of what happened. Entries of which no time is known close none. */
export function gapsOf(entries: readonly DayEntry[], asking: GapAsking): DayGap[] {
  const { start, end, now, hours, last, next } = asking;
  const timed = entries.filter(({ moment }) => moment !== null);
  const long = (from: number, to: number) => to - from >= hours * 3_600_000;
  const gaps: DayGap[] = [];
  let before: number | null = last;
  for (const { moment, key } of timed) {
    if (long(before ?? start, moment!)) gaps.push({ from: before, to: moment, before: key });
    before = moment;
  }
  if (now <= start) return gaps;
  const goesOn = now < end;
  const until = goesOn ? now : (next ?? end);
  if (long(before ?? start, until)) gaps.push({ from: before, to: goesOn ? 'now' : next, before: null });
  return gaps;
}
