// SPDX-License-Identifier: Apache-2.0
import {
  type AdministrationRecord,
  type EvaluatedSlot,
  type Facts,
  type Medication,
  type Order,
  type OrderProblem,
  type Quantity,
  byName,
  evaluateSlots,
  findMedication,
  normalKey,
  printedMark,
  recordsById,
  standingOrders,
  standingRecords,
  zoneOf,
} from '@careplan-kit/emar';
import { dayPlus } from './chart-days.js';

/** How a box looks, and what it says beside its mark. */
export type CellKind = 'not-due' | 'recorded' | 'gap' | 'waiting' | 'now' | 'conflict' | 'away' | 'alone';

/** One dose in a box. */
export interface CellDose {
  readonly evaluated: EvaluatedSlot;
  readonly mark: string;
  readonly kind: CellKind;
  /** Every version of every record, also what no longer stands. */
  readonly versions: readonly AdministrationRecord[];
  /** Something stood here before, or was taken out. */
  readonly changed: boolean;
}

export interface ChartRow {
  /** `08:00` on the clock of the service. */
  readonly time: string;
  /** One for each day; empty where nothing is due. */
  readonly cells: readonly (readonly CellDose[])[];
}

export interface ChartMedicine {
  readonly key: string;
  readonly order: Order;
  readonly medication: Medication | undefined;
  /** Its dose is set day by day, or differs between days, so each box says how much. */
  readonly varies: boolean;
  readonly rows: readonly ChartRow[];
}

/** A dose outside the boxes: when required, of no order, or at no time of an order. */
export interface OtherDose {
  readonly record: AdministrationRecord;
  readonly name: string;
  readonly stands: boolean;
  /** Versions it took the place of, the newest first. */
  readonly before: readonly AdministrationRecord[];
}

export interface Chart {
  readonly medicines: readonly ChartMedicine[];
  readonly asNeeded: readonly { readonly order: Order; readonly medication: Medication | undefined }[];
  readonly others: readonly OtherDose[];
  readonly problems: readonly OrderProblem[];
  /** Orders that wait for their second check: nothing of them is due yet. */
  readonly unchecked: readonly Order[];
}

const KINDS: Readonly<Record<EvaluatedSlot['status'], CellKind>> = {
  future: 'waiting',
  'open-early': 'now',
  due: 'now',
  late: 'gap',
  missed: 'gap',
  recorded: 'recorded',
  conflict: 'conflict',
  suspended: 'away',
  away: 'away',
  'omit-instructed': 'away',
  'not-tracked': 'alone',
};

/** What replaced a record, among all there are. */
export const successorOf = (
  record: AdministrationRecord,
  all: readonly AdministrationRecord[],
): AdministrationRecord | undefined =>
  all.find(({ id, supersedes }) => supersedes === record.id || id === record.supersededBy);

const sameAmount = (one: Quantity | null, other: Quantity | null) =>
  one?.value === other?.value && one?.unit === other?.unit;

/** Null where every version stands: then the attempts are all there are. */
function versionsBySlot(facts: Facts): ReadonlyMap<string, readonly AdministrationRecord[]> | null {
  if (recordsById(facts.records).size === standingRecords(facts.records).length) return null;
  const bySlot = new Map<string, AdministrationRecord[]>();
  for (const record of recordsById(facts.records).values()) {
    if (record.slotKey === undefined) continue;
    const key = normalKey(record.slotKey);
    const list = bySlot.get(key);
    if (list) list.push(record);
    else bySlot.set(key, [record]);
  }
  for (const list of bySlot.values())
    if (list.length > 1) list.sort((a, b) => Date.parse(a.givenAt) - Date.parse(b.givenAt));
  return bySlot;
}

const groupKey = ({ id, version = 1 }: Order) => `${id} ${version}`;

const nameIn = ({ medication, order }: ChartMedicine) => medication?.name ?? order.medicationId;

function rowsOf(doses: readonly CellDose[], days: readonly string[]): ChartRow[] {
  const place = new Map(days.map((day, index) => [day, index]));
  const rows = new Map<string, CellDose[][]>();
  for (const dose of doses) {
    const { dueLocal, date } = dose.evaluated.slot;
    const time = dueLocal.slice(11, 16);
    // An hour that the clocks leave out moves a dose on; it stays on the day it was meant for.
    const index = place.get(date) ?? place.get(dueLocal.slice(0, 10));
    if (index === undefined) continue;
    let cells = rows.get(time);
    if (!cells) rows.set(time, (cells = days.map(() => [])));
    cells[index]!.push(dose);
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([time, cells]) => ({ time, cells }));
}

function otherDoses(facts: Facts, from: number, to: number, off: readonly AdministrationRecord[]): OtherDose[] {
  const byId = recordsById(facts.records);
  const standing = new Set(standingRecords(facts.records).map(({ id }) => id));
  const offIds = new Set(off.map(({ id }) => id));
  const orders = new Map(facts.orders.map((order) => [order.id, order]));
  const beforeOf = (record: AdministrationRecord) => {
    const before: AdministrationRecord[] = [];
    for (let next = byId.get(record.supersedes ?? ''); next && !before.includes(next); ) {
      before.push(next);
      next = byId.get(next.supersedes ?? '');
    }
    return before;
  };
  return [...byId.values()]
    .filter(({ id, slotKey, givenAt, status }) => {
      const isOther = offIds.has(id) || (slotKey === undefined && (standing.has(id) || status === 'entered-in-error'));
      if (!isOther) return false;
      const at = Date.parse(givenAt);
      return at >= from && at < to;
    })
    .sort((a, b) => Date.parse(a.givenAt) - Date.parse(b.givenAt))
    .map((record) => {
      const medicationId = record.medicationId ?? orders.get(record.orderId ?? '')?.medicationId;
      const name = findMedication(facts, medicationId)?.name ?? medicationId ?? '?';
      return { record, name, stands: standing.has(record.id), before: beforeOf(record) };
    });
}

const keptOf = new WeakMap<Facts, Map<string, Chart>>();

/** Everything of the chart of one person over some days that follow each other. Of the same facts it is the same object. */
export function chartOf(facts: Facts, days: readonly string[]): Chart {
  if (!Object.isFrozen(facts)) return workedOut(facts, days);
  let kept = keptOf.get(facts);
  if (!kept) keptOf.set(facts, (kept = new Map()));
  const name = days.join();
  let chart = kept.get(name);
  if (!chart) kept.set(name, (chart = workedOut(facts, days)));
  return chart;
}

function workedOut(facts: Facts, days: readonly string[]): Chart {
  const zone = zoneOf(facts.timezone);
  const from = zone.startOfDay(days[0]!);
  const to = zone.startOfDay(dayPlus(days.at(-1)!, 1));
  const { slots, problems, offSchedule } = evaluateSlots(facts, from, to);
  const versions = versionsBySlot(facts);
  const groups = new Map<string, CellDose[]>();
  for (const evaluated of slots) {
    const { slot, status, attempts } = evaluated;
    const all = versions ? (versions.get(slot.slotKey) ?? []) : attempts;
    const dose: CellDose = {
      evaluated,
      mark: printedMark(facts, evaluated),
      kind: KINDS[status],
      versions: all,
      changed: all.length > attempts.length,
    };
    const key = groupKey(slot.order);
    const group = groups.get(key);
    if (group) group.push(dose);
    else groups.set(key, [dose]);
  }
  const medicines = [...groups]
    .map(([key, doses]): ChartMedicine => {
      const { order } = doses[0]!.evaluated.slot;
      const first = doses[0]!.evaluated.slot.dose;
      return {
        key,
        order,
        medication: findMedication(facts, order.medicationId),
        // A dose that is set day by day stands in the box, also where only one day is shown.
        varies: !order.dose || doses.some(({ evaluated }) => !sameAmount(evaluated.slot.dose, first)),
        rows: rowsOf(doses, days),
      };
    })
    .sort((a, b) => byName(nameIn(a), nameIn(b)) || byName(a.key, b.key));
  // Of an order with several versions the last is meant.
  const standing = standingOrders(facts);
  const asNeeded = standing.filter(({ asNeeded: prn, status }) => prn && status === 'active');
  return {
    medicines,
    asNeeded: asNeeded.map((order) => ({ order, medication: findMedication(facts, order.medicationId) })),
    others: otherDoses(facts, from, to, offSchedule),
    problems,
    unchecked: standing.filter(({ status }) => status === 'draft'),
  };
}
