// SPDX-License-Identifier: Apache-2.0
import { wallClock } from '@careplan-kit/model';
import type { DaySource } from '@careplan-kit/templates/days';
import type { Session } from '../session.js';

/** What was filled in of a person, for the days beside each other. */
export async function sourcesOf(person: string, { store }: Session): Promise<readonly DaySource[]> {
  return (await store.received(person)).map(({ submission, replaces }) => ({ submission, replaces }));
}

/** The clock on the wall of the home: `YYYY-MM-DDTHH:MM:SS`. */
export const wallNow = ({ context }: Session): string =>
  wallClock(context.timeZone ?? 'Europe/London')(context.clock().getTime());

/** Another day of the calendar. */
export const dayPlus = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The days up to this one, the oldest first. */
export const daysUpTo = (day: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => dayPlus(day, at - count + 1));
