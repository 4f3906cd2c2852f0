// SPDX-License-Identifier: Apache-2.0
import {
  type Facts,
  type Order,
  type Outcome,
  type StatusPeriod,
  type Suspension,
  type ABSENCE_KINDS,
  findPerson,
} from '../facts/index.js';
import { boundMs } from '../time/instants.js';
import { zoneOf } from '../time/zone.js';

/** A stretch from one moment to before another; without an end it goes on. */
function holds(
  facts: Facts,
  { from, to }: { readonly from: string; readonly to?: string | undefined },
  at: number,
): boolean {
  const zone = zoneOf(facts.timezone);
  return boundMs(zone, from) <= at && (to === undefined || at < boundMs(zone, to));
}

/** The suspension in force at a moment (R42). An order on hold that does not say from when is held throughout. */
export function suspendedAt(facts: Facts, order: Order, at: number): Suspension | undefined {
  const found = (order.suspensions ?? []).find((suspension) => holds(facts, suspension, at));
  if (found || order.status !== 'on-hold' || (order.suspensions ?? []).length > 0) return found;
  return { from: facts.now };
}

const AWAY_CODES = {
  hospital: 'absent-hospital',
  'social-leave': 'absent-leave',
  respite: 'absent-leave',
  'day-centre': 'absent-other',
  other: 'absent-other',
} as const satisfies Record<(typeof ABSENCE_KINDS)[number], Outcome>;

/** The code of an absence; a kind nobody foresaw is an absence all the same. */
const codeOf = ({ kind }: StatusPeriod): Outcome =>
  Object.hasOwn(AWAY_CODES, kind) ? AWAY_CODES[kind as keyof typeof AWAY_CODES] : 'absent-other';

/** An absence and the outcome it gives the slots in it. */
export interface Absence {
  readonly period: StatusPeriod;
  readonly outcome: Outcome;
}

/** The absence of the person of an order at a moment (R44, R45). */
export function awayAt(facts: Facts, order: Pick<Order, 'personId'>, at: number): Absence | undefined {
  const person = findPerson(facts, order.personId);
  const period = (person?.statusPeriods ?? []).find((one) => holds(facts, one, at));
  return period && { period, outcome: codeOf(period) };
}
