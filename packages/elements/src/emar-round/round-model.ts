// SPDX-License-Identifier: Apache-2.0
import type {
  AdministrationRecord,
  EvaluatedSlot,
  Facts,
  Order,
  Person,
  Round,
  RoundState,
  Task,
} from '@careplan-kit/emar';
import type { MedicinesDue } from '../parts/medicines-due-part.js';
import type { RoundPerson } from './round-person.js';

const DAY = 86_400_000;

/** One person of a round, with everything that waits for them. */
export interface OnRound {
  readonly person: RoundPerson;
  readonly facts: Person | undefined;
  /** Doses of the round that nobody has answered for and that may be given now, or are over. */
  readonly due: readonly EvaluatedSlot[];
  /** Doses of the round whose time has not come. */
  readonly later: readonly EvaluatedSlot[];
  /** Answered for: recorded, away, suspended, no dose on instruction. */
  readonly settled: readonly EvaluatedSlot[];
  readonly handedOver: readonly EvaluatedSlot[];
  /** Doses of the last day before the round that nobody has said anything about (R21). */
  readonly gaps: readonly EvaluatedSlot[];
  readonly whenRequired: readonly Order[];
  readonly effects: readonly AdministrationRecord[];
  /** Records that still lack something (R33). */
  readonly unfinished: readonly AdministrationRecord[];
  /** Patches that are on, until somebody takes them off (R64). */
  readonly patches?: readonly AdministrationRecord[];
  /** Of those, the ones somebody has to look at now. */
  readonly looks?: readonly AdministrationRecord[];
  /** Patches that were found gone, until another is on (R64). */
  readonly lost?: readonly AdministrationRecord[];
  /** Why an order of theirs has no due times. */
  readonly problems: readonly { readonly order: Order; readonly code: string }[];
}

/** A round as it stands at a moment. */
export interface RoundModel {
  readonly round: Round;
  readonly state: RoundState;
  readonly facts: Facts;
  readonly people: readonly OnRound[];
}

const isOpen = ({ status }: EvaluatedSlot) => status !== 'future';

/** Time-critical doses that are due soon or over: they do not wait for their turn on the trolley (R17). */
export const isUrgent = (lib: MedicinesDue, facts: Facts, { slot, status }: EvaluatedSlot): boolean => {
  if (!lib.isTimeCritical(slot.order)) return false;
  const { beforeMinutes } = lib.withDefaults(facts.settings).timeCriticalAlert;
  return status === 'late' || status === 'missed' || Date.parse(facts.now) >= slot.due - beforeMinutes * 60_000;
};

/** Whether anything is asked of the worker for this person now. */
export const hasWork = ({ due, effects, gaps, unfinished, looks = [], lost = [] }: OnRound): boolean =>
  due.length + effects.length + gaps.length + unfinished.length + looks.length + lost.length > 0;

/** Who is next on the way of the trolley, and from its beginning again. */
export function nextAfter(
  { people }: RoundModel,
  on: OnRound,
  maySee: (personId: string) => boolean,
): OnRound | undefined {
  const at = people.indexOf(on);
  const onward = [...people.slice(at + 1), ...people.slice(0, Math.max(at, 0))];
  return onward.find((one) => hasWork(one) && maySee(one.person.id));
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string | undefined): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one) ?? '';
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

function isOffered(lib: MedicinesDue, facts: Facts, order: Order): boolean {
  if (!order.asNeeded || order.status !== 'active' || lib.findOrder(facts, order.id) !== order) return false;
  return order.stoppedAt === undefined || Date.parse(order.stoppedAt) > Date.parse(facts.now);
}

/**
 * Where a round stands, person by person, in the order in which the host names them.
 *
 * @param facts - as `parseFacts` gave them, with what waits to be stored
 * @returns null where the facts hold no such round
 */
export function modelOf(
  lib: MedicinesDue,
  facts: Facts,
  roundId: string,
  people: readonly RoundPerson[],
): RoundModel | null {
  const round = lib.findRound(facts, roundId);
  if (!round) return null;
  const only = facts.person?.id;
  const personOf = (id: string | undefined) => id ?? only;
  const orderPerson = (id: string | undefined) => personOf(lib.findOrder(facts, id)?.personId);
  const from = Date.parse(round.from);
  // The round and the day before it at once: their windows reach into each other.
  const evaluation = lib.evaluateSlots(facts, from - DAY, Date.parse(round.to));
  const state = lib.roundStateOf(evaluation, facts, round);
  const bySlotPerson = ({ slot }: EvaluatedSlot) => personOf(slot.order.personId);
  const byRecord = (record: AdministrationRecord) => record.personId ?? orderPerson(record.orderId);
  const records = new Map(lib.currentRecords(facts.records).map((record) => [record.id, record]));
  const tasks = lib.tasksOf(facts);
  const recordsOf = (what: Task['code']) =>
    grouped(
      tasks.filter(({ code }) => code === what).flatMap(({ recordId }) => records.get(String(recordId)) ?? []),
      byRecord,
    );
  const outstanding = grouped(state.outstanding, bySlotPerson);
  const settled = grouped([...state.recorded, ...state.away, ...state.suspended, ...state.omitted], bySlotPerson);
  const handedOver = grouped(state.handedOver, bySlotPerson);
  const gaps = grouped(
    evaluation.slots.filter(({ slot, status }) => status === 'missed' && slot.due < from),
    bySlotPerson,
  );
  const offered = grouped(
    facts.orders.filter((order) => isOffered(lib, facts, order)),
    ({ personId }) => personOf(personId),
  );
  const effects = recordsOf('PRN_EFFECT_CHECK');
  const looks = recordsOf('PATCH_IN_PLACE_CHECK');
  const lost = recordsOf('PATCH_FELL_OFF');
  const worn = grouped(lib.patchesOn(facts), byRecord);
  const lacking = grouped(
    [...records.values()].filter(({ pending }) => pending),
    byRecord,
  );
  const troubled = grouped(
    state.problems.flatMap(({ orderId, code }) => {
      const order = lib.findOrder(facts, orderId);
      return order ? [{ order, code }] : [];
    }),
    ({ order }) => personOf(order.personId),
  );
  const known = [...(facts.person ? [facts.person] : []), ...(facts.people ?? [])];
  const wanted = new Set(round.personIds ?? known.map(({ id }) => id));
  const named = new Set(people.map(({ id }) => id));
  const shown = [
    ...people.filter(({ id }) => wanted.has(id)),
    // A person the host has not named is on the round all the same.
    ...[...wanted].filter((id) => !named.has(id)).map((id): RoundPerson => ({ id, name: '' })),
  ];
  const of = <T>(groups: ReadonlyMap<string, readonly T[]>, id: string) => groups.get(id) ?? [];
  return {
    round,
    state,
    facts,
    people: shown.map((person): OnRound => {
      const { id } = person;
      const open = of(outstanding, id);
      return {
        person,
        facts: lib.findPerson(facts, id),
        due: open.filter(isOpen),
        later: open.filter((one) => !isOpen(one)),
        settled: of(settled, id),
        handedOver: of(handedOver, id),
        gaps: of(gaps, id),
        whenRequired: of(offered, id),
        effects: of(effects, id),
        unfinished: of(lacking, id),
        patches: of(worn, id),
        looks: of(looks, id),
        lost: of(lost, id),
        problems: of(troubled, id),
      };
    }),
  };
}
