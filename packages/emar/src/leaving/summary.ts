// SPDX-License-Identifier: Apache-2.0
import { runningOrders } from '../orders/order-step.js';
import { allergyName } from '../check/allergies.js';
import { type CountedDose, countedDoses } from '../check/counted.js';
import { dueDose } from '../check/due-dose.js';
import { appliedLimits } from '../check/limits.js';
import { patchesInPlace } from '../check/patch-reasons.js';
import { orderChain } from '../check/chain.js';
import { propose } from '../check/proposed.js';
import { limitContext, thoughtOf } from '../check/limit-reasons.js';
import { administered, earliestAllowed, holds } from '../check/within-limits.js';
import { type Facts, byName, findMedication, findPerson, type Order, withDefaults } from '../facts/index.js';
import type { Quantity } from '../facts/parts.js';
import type { AdministrationRecord } from '../facts/record.js';
import type { Person } from '../facts/person.js';
import { written } from '../amounts/units.js';
import { HOURS_24, MINUTE, toIso, toMs } from '../time/instants.js';
import { evaluateSlots } from '../windows/evaluate.js';
import { isTimeCritical } from '../windows/windows.js';
import { LEAVING_WORDS } from '../words/leaving.words.js';
import { type Sentence, sentence } from '../words/phrase.js';

/** One medicine, as the crew that takes the person reads it. */
export interface LeavingRow {
  readonly orderId: string;
  readonly medicationId: string;
  readonly name: string;
  readonly dose: Quantity | null;
  readonly asNeeded: boolean;
  readonly timeCritical: boolean;
  readonly covert: boolean;
  readonly supportLevel: string | null;
  readonly lastGivenAt: string | null;
  readonly lastDose: Quantity | null;
  /** The record of that dose: who gave it, and all else that was written. */
  readonly lastRecordId: string | null;
  readonly nextDueUtc: string | null;
  readonly nextDueLocal: string | null;
  /** When doses of the last 24 hours were due of which nobody recorded anything: of it and of what it took the place of. */
  readonly missedUtc: readonly string[];
  /** Of the limited ingredient, from every product and source. */
  readonly last24h: { readonly ingredient: string; readonly value: number; readonly unit: string } | null;
  readonly includesGivenBy: readonly string[];
  /** The earliest time the recorded limits allow the next when-required dose. */
  readonly earliestNext: string | null;
}

/** What goes with a person who leaves (R75). */
export interface LeavingSummary {
  readonly allergyStatus: 'recorded' | 'none-known' | 'unknown';
  readonly allergies: readonly string[];
  readonly rows: readonly LeavingRow[];
  /** Doses of the last day of what no running order is for: homely remedies, what family brought, stopped medicines. */
  readonly otherDoses: readonly {
    readonly medicationId: string | null;
    readonly name: string;
    readonly givenAt: string;
    readonly givenBy: string;
    readonly dose: Quantity | null;
  }[];
  /**
   * Doses of the last 24 hours from any hands that the rows do not tell of: when-required ones, and those by no order that is
   * running and regular. Oldest first; at an uncertain time, if any of it may lie in them (R27).
   */
  readonly dayDoses: readonly AdministrationRecord[];
  readonly patches: readonly { readonly name: string; readonly site: string | null; readonly appliedAt: string }[];
  /** In English; `warningSentences` has both languages. */
  readonly warnings: readonly string[];
  readonly warningSentences: readonly Sentence[];
}

/** How far ahead the next dose is looked for: most are soon, some come once a year. */
const AHEAD_DAYS = [2, 35, 400];

const WAITS: ReadonlySet<string> = new Set(['future', 'open-early', 'due', 'late']);

/** Facts with these orders alone, all versions, and with what takes over from them: by that they end (R14). */
const factsOfOrders = (facts: Facts, ids: ReadonlySet<string>): Facts => ({
  ...facts,
  orders: facts.orders.filter(({ id, supersedesOrderId }) => ids.has(id) || ids.has(supersedesOrderId ?? '')),
});

/** Doses of the last 24 hours of which nobody recorded anything: of an order, and of those it took the place of. */
function missedOf(facts: Facts, chain: ReadonlySet<string>, now: number): readonly string[] {
  const { slots } = evaluateSlots(factsOfOrders(facts, chain), now - HOURS_24, now, now);
  return slots.flatMap(({ slot, status }) => (status === 'missed' && chain.has(slot.orderId) ? [slot.dueUtc] : []));
}

/** The first slot of an order that waits for its dose. */
function nextSlot(facts: Facts, order: Order, now: number) {
  const own = factsOfOrders(facts, new Set([order.id]));
  for (const days of AHEAD_DAYS) {
    const { slots } = evaluateSlots(own, now - HOURS_24, now + days * HOURS_24, now);
    const found = slots.find(({ slot, status }) => slot.orderId === order.id && WAITS.has(status));
    if (found) return found;
  }
  return undefined;
}

const giverOf = ({ record }: CountedDose): string => record.administratorId ?? record.source ?? 'unknown';

function reactionOf(reaction: unknown): string {
  const one = Array.isArray(reaction) ? reaction.map(String).join(', ') : reaction;
  return typeof one === 'string' && one.trim() !== '' ? `: ${one}` : '';
}

const allergiesOf = (person: Person | undefined): readonly string[] =>
  (person?.allergies ?? []).map((allergy) => `${allergyName(allergy)}${reactionOf(allergy.reaction)}`);

function rowOf(facts: Facts, order: Order, doses: readonly CountedDose[]): LeavingRow {
  const now = toMs(facts.now);
  const medication = findMedication(facts, order.medicationId);
  const chain = orderChain(facts.orders, order.id);
  const own = doses.filter(({ record }) => chain.has(record.orderId ?? ''));
  const last = own.at(-1);
  const asNeeded = Boolean(order.asNeeded);
  const next = asNeeded ? undefined : nextSlot(facts, order, now);
  const dose = order.dose ?? dueDose(facts, order, next?.slot.slotKey, now) ?? null;
  const proposed = (at: string) => propose(facts, { orderId: order.id, at, ...(dose ? { dose } : {}) });
  const context = limitContext(proposed(facts.now));
  const limited = context.limits.find(({ max }) => max);
  const holding = limited ? doses.filter((one) => holds(one, limited.key)) : own;
  const recent = holding.filter(({ latest, earliest }) => latest > now - HOURS_24 && earliest <= now);
  const lastOf = Math.max(...(limited || asNeeded ? holding : []).map(({ latest }) => latest));
  const after = asNeeded && Number.isFinite(lastOf) ? proposed(toIso(lastOf)) : undefined;
  const earliest = after && earliestAllowed(limitContext(after), thoughtOf(after), lastOf);
  return {
    orderId: order.id,
    medicationId: order.medicationId,
    name: medication?.name ?? order.medicationId,
    dose,
    asNeeded,
    timeCritical: isTimeCritical(order),
    covert: order.covert !== undefined && order.covert.authorised !== false,
    supportLevel: order.supportLevel ?? null,
    lastGivenAt: last ? toIso(toMs(last.record.givenAt)) : null,
    lastDose: last?.record.dose ?? null,
    lastRecordId: last?.record.id ?? null,
    nextDueUtc: next?.slot.dueUtc ?? null,
    nextDueLocal: next?.slot.dueLocal ?? null,
    missedUtc: asNeeded ? [] : missedOf(facts, chain, now),
    last24h: limited
      ? { ingredient: limited.key, value: written(administered(doses, limited.key, now, now)), unit: limited.max!.unit }
      : null,
    includesGivenBy: [...new Set(recent.map(giverOf))],
    earliestNext: earliest === undefined ? null : toIso(earliest),
  };
}

/** Doses of the last 24 hours that no row of a regular medicine tells of. */
function dayDoses(facts: Facts, running: readonly Order[], doses: readonly CountedDose[]) {
  const now = toMs(facts.now);
  const regular = new Set(running.flatMap(({ id, asNeeded }) => (asNeeded ? [] : [id])));
  return doses
    .filter(({ latest, earliest }) => latest > now - HOURS_24 && earliest <= now)
    .flatMap(({ record }) => (regular.has(record.orderId ?? '') ? [] : [record]));
}

function otherDoses(facts: Facts, running: readonly Order[], doses: readonly CountedDose[]) {
  const now = toMs(facts.now);
  const known = new Set(running.flatMap(({ id }) => [...orderChain(facts.orders, id)]));
  const others = doses.filter(
    ({ record, latest }) => latest > now - HOURS_24 && (record.orderId === undefined || !known.has(record.orderId)),
  );
  return others.map((one) => ({
    medicationId: one.medicationId ?? null,
    name: one.medication?.name ?? one.medicationId ?? '',
    givenAt: toIso(toMs(one.record.givenAt)),
    givenBy: giverOf(one),
    dose: one.record.dose ?? null,
  }));
}

/** What the next hands have to know about doses of the last 24 hours. */
function warningsOf(facts: Facts, person: Person | undefined, orders: readonly Order[], doses: readonly CountedDose[]) {
  const settings = withDefaults(facts.settings);
  const now = toMs(facts.now);
  const recent = doses.filter(({ latest, earliest }) => latest > now - HOURS_24 && earliest <= now);
  const found: Sentence[] = [];
  const keys = new Set<string>();
  for (const order of orders) {
    const medication = findMedication(facts, order.medicationId);
    for (const { key, minutes, max } of appliedLimits(settings, person, order, medication, order.medicationId)) {
      if (keys.has(key)) continue;
      keys.add(key);
      const ingredient = key.startsWith('product:') ? (medication?.name ?? key) : key;
      const holding = recent.filter((one) => holds(one, key)).sort((one, other) => one.latest - other.latest);
      for (const [index, dose] of holding.entries()) {
        const before = holding[index - 1];
        const apart = before && dose.earliest - before.latest;
        if (apart !== undefined && apart < minutes * MINUTE) {
          const shown = Math.max(0, Math.floor(apart / MINUTE));
          found.push(sentence(LEAVING_WORDS.tooClose, { ingredient, minutes: shown }, facts.timezone));
        }
      }
      const given = administered(doses, key, now, now);
      if (max && given.gt(max.amount)) {
        const values = { ingredient, given: `${given} ${max.unit}`, limit: `${max.amount} ${max.unit}` };
        found.push(sentence(LEAVING_WORDS.overLimit, values, facts.timezone));
      }
    }
  }
  for (const { earliest, latest, medication } of recent) {
    if (earliest === latest) continue;
    const values = { medicine: medication?.name ?? '', earliest: { moment: earliest }, latest: { moment: latest } };
    found.push(sentence(LEAVING_WORDS.uncertainTime, values, facts.timezone));
  }
  return found;
}

/**
 * One page for the crew that takes the person away: allergies, each medicine with its last dose from any hands, sums of
 * limited ingredients, what is due next, patches in place (R75).
 */
export function leavingSummary(facts: Facts, personId = facts.person?.id): LeavingSummary {
  const person = findPerson(facts, personId);
  const doses = [...countedDoses(facts, personId)].sort((one, other) => one.latest - other.latest);
  const running = runningOrders(facts).filter(
    (order) => personId === undefined || order.personId === undefined || order.personId === personId,
  );
  const rows = running.map((order) => rowOf(facts, order, doses));
  const rank = (row: LeavingRow) => (row.asNeeded ? 1 : 0);
  const sentences = warningsOf(facts, person, running, doses);
  return {
    allergyStatus: person?.allergyStatus ?? 'unknown',
    allergies: allergiesOf(person),
    rows: rows.sort((one, other) => rank(one) - rank(other) || byName(one.name, other.name)),
    otherDoses: otherDoses(facts, running, doses),
    dayDoses: dayDoses(facts, running, doses),
    patches: patchesInPlace(facts, doses),
    warnings: sentences.map(({ en }) => en),
    warningSentences: sentences,
  };
}
