// SPDX-License-Identifier: Apache-2.0
import { type Round, zoneOf } from '@careplan-kit/emar';

export const TIME_ZONE = 'Europe/London';

/** A round of this house, on the clock on its wall. */
export interface RoundOfDay {
  /** In addresses of pages. */
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

/** The four times at which somebody goes round with the trolley. */
export const ROUNDS: readonly RoundOfDay[] = [
  { id: 'morning', title: 'Morning round', from: '07:00', to: '11:00' },
  { id: 'midday', title: 'Midday round', from: '11:00', to: '15:00' },
  { id: 'tea', title: 'Tea-time round', from: '15:00', to: '19:00' },
  { id: 'evening', title: 'Evening round', from: '19:00', to: '23:30' },
];

/** One round of one day, as the facts name it. */
export function roundAt(day: string, { id, from, to }: RoundOfDay): Round {
  const zone = zoneOf(TIME_ZONE);
  const at = (time: string) => new Date(zone.at(day, time).ms).toISOString();
  return { id: `${id}-${day}`, date: day, from: at(from), to: at(to) };
}

/** The round of an id; without one, the round that is on or was last. */
export function roundOfDay(id: string, now: string): RoundOfDay {
  const { time } = zoneOf(TIME_ZONE).local(Date.parse(now));
  return ROUNDS.find((one) => one.id === id) ?? ROUNDS.findLast(({ from }) => from <= time) ?? ROUNDS[0]!;
}

/** The day on the wall of the house. */
export const dayOf = (instant: string): string => zoneOf(TIME_ZONE).local(Date.parse(instant)).date;
