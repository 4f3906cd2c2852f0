// SPDX-License-Identifier: Apache-2.0
import { type Facts, type StatusPeriod, findPerson, managesAlone } from '../facts/index.js';
import { HOURS_24, boundMs, toMs } from '../time/instants.js';
import { zoneOf } from '../time/zone.js';
import { slotsOf } from '../slots/slots.js';

/** How the medicines that went along on leave were accounted for (R45). */
export interface LeaveAccount {
  readonly suppliedUnits: number;
  readonly returnedUnits: number;
  readonly dosesDueWhileAway: number;
  readonly dosesAccountedFor: number;
  readonly confirmWith: string;
  readonly transferSummaryFields: readonly string[];
}

/** Days of a leave that are counted: nobody packs for longer. */
const LONGEST = 366;

const ON_LEAVE: readonly StatusPeriod['kind'][] = ['social-leave', 'respite'];
const WENT_ALONG = ['medicines', 'directions', 'lastDoseAt', 'nextDoseDue', 'contact'];

/** The stock that moved with a leave: out after the leave before it, back before the next one. */
function moved(
  facts: Facts,
  periods: readonly StatusPeriod[],
  period: StatusPeriod,
  type: 'leave-out' | 'leave-return',
): ReadonlyMap<string, number> {
  const zone = zoneOf(facts.timezone);
  const starts = periods.map(({ from }) => boundMs(zone, from)).sort((a, b) => a - b);
  const own = boundMs(zone, period.from);
  const before = starts.filter((start) => start < own).at(-1) ?? -Infinity;
  const after = starts.find((start) => start > own) ?? Infinity;
  // What is packed for a leave is packed before it begins, and what comes back comes after.
  const [from, to] = type === 'leave-out' ? [before, period.to ? boundMs(zone, period.to) : after] : [own, after];
  const units = new Map<string, number>();
  for (const { type: kind, at, medicationId = ANY, quantity } of facts.stockTransactions) {
    if (kind !== type || toMs(at) <= from || toMs(at) > to) continue;
    units.set(medicationId, (units.get(medicationId) ?? 0) + Math.abs(quantity));
  }
  return units;
}

/** Units of which nobody wrote down what they were of: they may be of any medicine. */
const ANY = '';

const all = (units: ReadonlyMap<string, number>) => [...units.values()].reduce((sum, one) => sum + one, 0);

/**
 * The account of the last leave with medicines that has begun within a range.
 *
 * @param from - milliseconds since 1970
 * @param to - milliseconds since 1970
 */
export function leaveAccount(facts: Facts, from: number, to: number): LeaveAccount | undefined {
  const zone = zoneOf(facts.timezone);
  const person = findPerson(facts, undefined);
  const periods = (person?.statusPeriods ?? []).filter(
    ({ kind, medsSupplied }) => ON_LEAVE.includes(kind) && medsSupplied,
  );
  const end = (period: StatusPeriod) =>
    Math.min(
      period.to === undefined ? toMs(facts.now) : boundMs(zone, period.to),
      boundMs(zone, period.from) + LONGEST * HOURS_24,
    );
  const period = periods
    .filter((one) => boundMs(zone, one.from) < to && end(one) > from)
    .sort((a, b) => boundMs(zone, a.from) - boundMs(zone, b.from))
    .at(-1);
  if (!period) return undefined;
  const due = slotsOf(facts, boundMs(zone, period.from), end(period)).filter(({ order }) => !managesAlone(order));
  const supplied = moved(facts, periods, period, 'leave-out');
  const returned = moved(facts, periods, period, 'leave-return');
  const left = new Map(supplied);
  for (const [id, units] of returned) left.set(id, (left.get(id) ?? 0) - units);
  // The tablets of one medicine account for no dose of another.
  const covered = due.filter(({ dose, order: { medicationId } }) => {
    const needed = dose?.value ?? 1;
    const from = [medicationId, ANY].find((id) => (left.get(id) ?? 0) >= needed);
    if (from !== undefined) left.set(from, left.get(from)! - needed);
    return from !== undefined;
  });
  return {
    suppliedUnits: all(supplied),
    returnedUnits: all(returned),
    dosesDueWhileAway: due.length,
    dosesAccountedFor: covered.length,
    confirmWith: 'family',
    transferSummaryFields: WENT_ALONG,
  };
}
