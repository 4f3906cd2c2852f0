// SPDX-License-Identifier: Apache-2.0
import { allOfId } from '../facts/by-id.js';
import {
  type Facts,
  type Medication,
  type Order,
  type Person,
  type Quantity,
  type Settings,
  findMedication,
  findPerson,
  readSlotKey,
  withDefaults,
} from '../facts/index.js';
import { HOUR, toIso, toMs } from '../time/instants.js';
import { zoneOf } from '../time/zone.js';
import { type Candidate, type Range, type Scope, anchorOf, candidatesOf } from './candidates.js';
import { courseOf, elapsedUnit, stopOf } from './course.js';
import { doseOn } from './dose.js';
import { TimingError, type TimingProblem } from './problem.js';
import { segmentsOf } from './segments.js';
import { breaksWeeklyOnly } from './weekly-only.js';

/** What the clocks or the dose did to a slot. */
export type SlotFlag = 'dstShifted' | 'dstAmbiguousFirst' | 'dstCollision' | 'doseNotSet' | 'omitInstructed';

/** A dose that falls due. It is worked out and never stored, so every device has the same ones (R1). */
export interface Slot {
  /** `orderId@dueUtc` */
  readonly slotKey: string;
  readonly orderId: string;
  /** Milliseconds since 1970. */
  readonly due: number;
  readonly dueUtc: string;
  /** With its offset, which tells the two hours of an autumn night apart. */
  readonly dueLocal: string;
  /** The local day. */
  readonly date: string;
  /** Null where no dose is set: it must not be guessed. */
  readonly dose: Quantity | null;
  readonly flags: readonly SlotFlag[];
  /** The version of the order it comes from. */
  readonly order: Order;
}

/** An order from which no due times can be worked out, and why. */
export interface OrderProblem {
  readonly orderId: string;
  readonly code: TimingProblem;
}

/** A key that is written as it should be, on a day that every month has. */
const WRITTEN = /@\d{4}-\d\d-(?:[01]\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

/** Writes a key in the one way there is; a key that is none stays as it is. */
export function normalKey(key: string): string {
  if (WRITTEN.test(key)) return key;
  const read = readSlotKey(key);
  const due = read ? toMs(read.dueUtc) : NaN;
  return read && !Number.isNaN(due) ? `${read.orderId}@${toIso(due)}` : key;
}

/** Whether a key, however it is written, is the one of a slot. */
export const isKeyOf = (key: string | undefined, slotKey: string): boolean =>
  key === slotKey || (key !== undefined && normalKey(key) === slotKey);

const makesSlots = (order: Order, kind: string | undefined): boolean =>
  order.status !== 'draft' && order.status !== 'entered-in-error' && !order.asNeeded && kind !== 'thickener';

const eachLater = (candidates: readonly Candidate[]) =>
  candidates.every(({ due }, index) => index === 0 || due > candidates[index - 1]!.due);

/** Two times on one moment are one dose, and somebody has to look at it (R3). */
function merged(candidates: readonly Candidate[]): readonly (readonly [Candidate, boolean])[] {
  const at = new Map<number, Candidate[]>();
  for (const candidate of candidates) at.set(candidate.due, [...(at.get(candidate.due) ?? []), candidate]);
  return [...at.values()]
    .map((same): [Candidate, boolean] => [
      same.find(({ shifted }) => !shifted) ?? same[0]!,
      new Set(same.map(({ date, time }) => `${date} ${time}`)).size > 1,
    ])
    .sort(([a], [b]) => a.due - b.due);
}

function toSlot(scope: Scope, candidate: Candidate, collided: boolean): Slot {
  const { order, zone } = scope;
  const { due, date, segment } = candidate;
  const { dose, flag } = doseOn(order, date, segment.step);
  const clocks: SlotFlag[] = collided
    ? ['dstCollision']
    : candidate.shifted
      ? ['dstShifted']
      : candidate.ambiguous
        ? ['dstAmbiguousFirst']
        : [];
  const dueUtc = toIso(due);
  return {
    slotKey: `${order.id}@${dueUtc}`,
    orderId: order.id,
    due,
    dueUtc,
    dueLocal: zone.local(due).text,
    date,
    dose,
    flags: flag ? [...clocks, flag] : clocks,
    order,
  };
}

/** Whether an order is said to be over and nothing says since when: its slots would go on as gaps for ever. */
function isOver({ status, timing, steps }: Order, endMs: number): boolean {
  const ends = endMs < Infinity || timing?.count !== undefined || (steps ?? []).some(({ days }) => days !== undefined);
  return status === 'stopped' || (status === 'completed' && !ends);
}

/** What the slots of an order are worked out of, beside the order. */
interface Ground {
  readonly medication: Medication | undefined;
  readonly timezone: string;
  readonly stop: number;
  readonly settings: Settings;
  readonly person: Person | undefined;
}

/** @throws TimingError where they cannot be worked out */
function slotsOfVersion(facts: Facts, order: Order, range: Range): readonly Slot[] {
  const medication = findMedication(facts, order.medicationId);
  if (!makesSlots(order, medication?.kind)) return [];
  const ground: Ground = {
    medication,
    timezone: facts.timezone,
    stop: stopOf(facts, zoneOf(facts.timezone), order),
    settings: withDefaults(facts.settings),
    person: findPerson(facts, order.personId),
  };
  return workedOut(order, ground, range);
}

function workedOut(order: Order, { medication, timezone, stop, settings, person }: Ground, range: Range): Slot[] {
  if (breaksWeeklyOnly(order, medication)) throw new TimingError('WEEKLY_ONLY');
  const zone = zoneOf(timezone);
  const scope: Scope = { zone, settings, person, order };
  const bare = courseOf(zone, order);
  const hourly = elapsedUnit(order.timing?.periodUnit) !== undefined && bare.zeroMs !== undefined;
  const course = hourly ? courseOf(zone, order, anchorOf(scope, bare, order.timing ?? {})) : bare;
  const count = order.timing?.count;
  if (stop === Infinity && isOver(order, course.endMs)) throw new TimingError('STOP_NOT_SET');
  if (count !== undefined && course.zeroMs === undefined) throw new TimingError('START_NOT_SET');
  const begin = Math.max(range.from, course.startMs ?? -Infinity);
  // What is counted is counted from the first dose on, whatever part is asked for.
  const from = count === undefined ? begin : (course.zeroMs ?? begin);
  const to = Math.min(range.to, course.endMs, stop);
  if (begin >= to) return [];
  const all: Candidate[] = [];
  for (const segment of segmentsOf(order, course.startDate))
    for (const candidate of candidatesOf(scope, course, segment, { from, to })) all.push(candidate);
  // Nearly every order: nothing is put together to be taken apart again.
  if (count === undefined && eachLater(all)) return all.map((candidate) => toSlot(scope, candidate, false));
  return merged(all)
    .slice(0, count)
    .filter(([{ due }]) => due >= begin)
    .map(([candidate, collided]) => toSlot(scope, candidate, collided));
}

const byOrder = ({ orderId: one }: Slot, { orderId: other }: Slot) => (one < other ? -1 : one > other ? 1 : 0);

/** By due time and then by order. Most of a home falls due at the same few moments, so those are put in order first. */
function byDue(slots: Iterable<Slot>): Slot[] {
  const at = new Map<number, Slot[]>();
  for (const slot of slots) {
    const same = at.get(slot.due);
    if (same) same.push(slot);
    else at.set(slot.due, [slot]);
  }
  return [...at].sort(([one], [other]) => one - other).flatMap(([, same]) => same.sort(byOrder));
}

const versionsOf = (facts: Facts, orderId: string | undefined): readonly Order[] =>
  orderId === undefined ? facts.orders : facts.orders.filter(({ id }) => id === orderId);

/** Slots, and the orders that could not be worked out. */
export interface SlotList {
  readonly slots: readonly Slot[];
  readonly problems: readonly OrderProblem[];
}

/** The slots of some orders, each once, and the orders that could not be worked out. */
interface Listed {
  readonly slots: readonly Slot[];
  readonly failed: readonly { readonly order: Order; readonly code: TimingProblem }[];
}

function slotsOfVersions(facts: Facts, orders: readonly Order[], range: Range): Listed {
  const slots: Slot[] = [];
  // Two versions of an order may have the same slot.
  const shared = new Map<string, Slot>();
  const take = (slot: Slot) => void slots.push(slot);
  const takeOnce = (slot: Slot) => void shared.set(slot.slotKey, slot);
  const failed: { readonly order: Order; readonly code: TimingProblem }[] = [];
  for (const order of orders) {
    try {
      const isOnly = allOfId(facts.orders, order.id).length === 1;
      slotsOfVersion(facts, order, range).forEach(isOnly ? take : takeOnce);
    } catch (error) {
      if (!(error instanceof TimingError)) throw error;
      failed.push({ order, code: error.code });
    }
  }
  return { slots: byDue([...slots, ...shared.values()]), failed };
}

const GROUNDS = ['timezone', 'settings', 'person', 'people', 'medications'] as const satisfies readonly (keyof Facts)[];

interface KeptSlots extends Range, Pick<Facts, (typeof GROUNDS)[number]> {
  readonly slots: readonly Slot[];
  /** Not worked out for all of these days; of fewer they may be. */
  readonly unsure: readonly Order[];
}

const keptOf = new WeakMap<readonly Order[], readonly KeptSlots[]>();
/** Ranges of one list of orders: a chart, a round, the days round it. */
const MOST_KEPT = 4;

/** Near the last moment a date can hold; nothing is kept from there on. */
const FAR = 8e15;

/** Whole quarters of a day, so that what asks again a minute later, from a minute later on, is answered from the same. */
const QUARTER = 6 * HOUR;
const wholeQuarters = ({ from, to }: Range): Range => ({
  from: Math.floor(from / QUARTER) * QUARTER,
  to: Math.ceil(to / QUARTER) * QUARTER,
});

const isFrozenThrough = (list: readonly object[] | undefined) =>
  list === undefined || (Object.isFrozen(list) && list.every((one) => Object.isFrozen(one)));

/**
 * Orders that were read cannot change, and a dose that is recorded changes none of their slots: what was worked out of a
 * list of them is kept with the list, for the same people, products, settings and zone.
 */
function keptFor(facts: Facts, range: Range, orderId: string | undefined): KeptSlots | undefined {
  const { from, to } = range;
  const { orders } = facts;
  const before = keptOf.get(orders) ?? [];
  const known = before.find(
    (one) => one.from <= from && one.to >= to && GROUNDS.every((name) => one[name] === facts[name]),
  );
  // One order alone is soon worked out.
  if (known || orderId !== undefined || to - from < HOUR || Math.max(-from, to) > FAR) return known;
  const { timezone, settings, person, people, medications } = facts;
  const isSettled = [orders, people, medications].every(isFrozenThrough) && Object.isFrozen(person);
  if (!isSettled) return undefined;
  const wide = wholeQuarters(range);
  const { slots, failed } = slotsOfVersions(facts, orders, wide);
  const unsure = failed.map(({ order }) => order);
  const kept: KeptSlots = { ...wide, timezone, settings, person, people, medications, slots, unsure };
  keptOf.set(orders, [kept, ...before].slice(0, MOST_KEPT));
  return kept;
}

function problemsOf(failed: Listed['failed']): readonly OrderProblem[] {
  const problems = new Map<string, OrderProblem>();
  for (const { order, code } of failed) problems.set(`${order.id} ${code}`, { orderId: order.id, code });
  const order = (a: OrderProblem, b: OrderProblem) => (`${a.orderId} ${a.code}` < `${b.orderId} ${b.code}` ? -1 : 1);
  return [...problems.values()].sort(order);
}

/**
 * The slots of all orders, or of one, from one moment to before another, by due time and then by order.
 *
 * @param from - milliseconds since 1970
 * @param to - milliseconds since 1970; not part of the range
 */
export function listSlots(facts: Facts, from: number, to: number, orderId?: string): SlotList {
  const range = { from, to };
  const isAsked = (id: string) => orderId === undefined || id === orderId;
  const kept = keptFor(facts, range, orderId);
  if (!kept) {
    const { slots, failed } = slotsOfVersions(facts, versionsOf(facts, orderId), range);
    return { slots, problems: problemsOf(failed) };
  }
  const slots = kept.slots.filter((slot) => slot.due >= from && slot.due < to && isAsked(slot.orderId));
  const unsure = kept.unsure.filter(({ id }) => isAsked(id));
  if (unsure.length === 0) return { slots, problems: [] };
  const rest = slotsOfVersions(facts, unsure, range);
  const all = new Map([...slots, ...rest.slots].map((slot) => [slot.slotKey, slot]));
  return { slots: byDue(all.values()), problems: problemsOf(rest.failed) };
}

/** The slots of all orders. See `listSlots` for the orders that have none because they cannot be worked out. */
export const slotsOf = (facts: Facts, from: number, to: number): readonly Slot[] => listSlots(facts, from, to).slots;

/** The slots of one order. */
export const slotsOfOrder = (facts: Facts, orderId: string, from: number, to: number): readonly Slot[] =>
  listSlots(facts, from, to, orderId).slots;

/** The slot of a key, while the order still makes it. */
export function slotOf(facts: Facts, slotKey: string): Slot | undefined {
  const read = readSlotKey(slotKey);
  const due = read ? toMs(read.dueUtc) : NaN;
  if (!read || Number.isNaN(due)) return undefined;
  return slotsOfOrder(facts, read.orderId, due, due + 1)[0];
}
