// SPDX-License-Identifier: Apache-2.0
import { type Facts, type Round, type Visit, findPerson } from '../facts/index.js';
import { type OrderProblem, normalKey } from '../slots/slots.js';
import { MINUTE, toMs } from '../time/instants.js';
import { zoneOf } from '../time/zone.js';
import { type EvaluatedSlot, type Evaluation, evaluateSlots } from '../windows/evaluate.js';

/** A visit of home care as the round it is: its band, else the time that was planned (R67). */
function roundOfVisit(facts: Facts, visit: Visit): Round {
  const zone = zoneOf(facts.timezone);
  const { id, band, plannedStart, plannedEnd = plannedStart, personId } = visit;
  const day = zone.local(toMs(plannedStart)).date;
  const from = band ? zone.at(day, band.from).ms : toMs(plannedStart);
  // The last minute of a band belongs to it.
  const to = (band ? zone.at(day, band.to).ms : toMs(plannedEnd)) + MINUTE;
  const iso = (ms: number) => new Date(ms).toISOString();
  return {
    id,
    visitId: id,
    from: iso(from),
    to: iso(to),
    ...(personId === undefined ? {} : { personIds: [personId] }),
  };
}

/** The round of an id, or the visit of that id as a round. */
export function findRound(facts: Facts, id: string): Round | undefined {
  const round = facts.rounds.find((one) => one.id === id);
  if (round) return round;
  const visit = facts.visits.find((one) => one.id === id);
  return visit && roundOfVisit(facts, visit);
}

/** Whether a slot is one of the people of a round, or of its part of the house. */
function belongs(facts: Facts, { personIds, locationId }: Round, personId: string | undefined): boolean {
  const person = findPerson(facts, personId);
  const id = personId ?? person?.id;
  if (personIds && (id === undefined || !personIds.includes(id))) return false;
  const place = person?.locationId;
  return locationId === undefined || typeof place !== 'string' || place === locationId;
}

/** Where a round stands. */
export interface RoundState {
  readonly round: Round;
  /** Every slot of the round that somebody has to answer for. */
  readonly slots: readonly EvaluatedSlot[];
  /** Orders whose slots could not be worked out: what is due of them nobody knows here. */
  readonly problems: readonly OrderProblem[];
  readonly recorded: readonly EvaluatedSlot[];
  readonly away: readonly EvaluatedSlot[];
  readonly suspended: readonly EvaluatedSlot[];
  /** Days on which the prescriber said to give nothing. */
  readonly omitted: readonly EvaluatedSlot[];
  readonly handedOver: readonly EvaluatedSlot[];
  /** What keeps the round open. */
  readonly outstanding: readonly EvaluatedSlot[];
  /** Records that still lack something; they are shown until they are whole (R33). */
  readonly pending: readonly string[];
}

const SETTLED: readonly EvaluatedSlot['status'][] = ['recorded', 'conflict', 'away', 'suspended', 'omit-instructed'];

/**
 * Where a round stands (R66). When-required medicines are offered in it and never counted as due; who manages their own
 * is not chased.
 *
 * @param given - slots handed over to a named person, beside those the round already names
 */
export function roundState(facts: Facts, round: Round, given?: ReadonlySet<string>): RoundState {
  return roundStateOf(evaluateSlots(facts, toMs(round.from), toMs(round.to)), facts, round, given);
}

/**
 * The same, of slots that were worked out for longer than the round: who shows the day before it too works out both at
 * once.
 *
 * @param evaluation - of a range that holds the round; its problems are taken as those of the round
 */
export function roundStateOf(
  { slots: all, problems }: Evaluation,
  facts: Facts,
  round: Round,
  given: ReadonlySet<string> = new Set(),
): RoundState {
  const [from, to] = [toMs(round.from), toMs(round.to)];
  const slots = all.filter(
    ({ slot: { due, order }, status }) =>
      due >= from && due < to && status !== 'not-tracked' && belongs(facts, round, order.personId),
  );
  const handed = new Set([...given, ...(round.handedOver ?? []).map(({ slotKey }) => normalKey(slotKey))]);
  const of = (...statuses: readonly EvaluatedSlot['status'][]) =>
    slots.filter(({ status }) => statuses.includes(status));
  const recorded = of('recorded', 'conflict');
  const [away, suspended, omitted] = [of('away'), of('suspended'), of('omit-instructed')];
  const open = slots.filter(({ status }) => !SETTLED.includes(status));
  return {
    round,
    slots,
    problems,
    recorded,
    away,
    suspended,
    omitted,
    handedOver: open.filter(({ slot }) => handed.has(slot.slotKey)),
    outstanding: open.filter(({ slot }) => !handed.has(slot.slotKey)),
    pending: recorded.flatMap(({ attempts }) => attempts.filter(({ pending }) => pending).map(({ id }) => id)),
  };
}

/** Keys of slots, as they are handed out. */
export const keysOf = (slots: readonly EvaluatedSlot[]): readonly string[] => slots.map(({ slot }) => slot.slotKey);
