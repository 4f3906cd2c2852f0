// SPDX-License-Identifier: Apache-2.0
import { standingOrders } from '../orders/order-step.js';
import { ingredientIds } from '../amounts/ingredient-names.js';
import { allergyFindings, allergyName } from '../check/allergies.js';
import { type Facts, findMedication, findOrder, findPerson, outcomeMeaning, withDefaults } from '../facts/index.js';
import type { AdministrationRecord } from '../facts/record.js';
import { currentRecords } from '../records/current.js';
import { normalKey, startOf } from '../slots/index.js';
import { readDue } from './due-of-record.js';
import { boundMs, HOUR, toMs } from '../time/instants.js';
import { addDays, daysBetween, zoneOf } from '../time/zone.js';
import { evaluateSlots } from '../windows/evaluate.js';
import { timeCriticalAlerts } from '../windows/time-critical.js';
import { isTimeCritical } from '../windows/windows.js';
import { prnDoses } from './effect-checks.js';

/** Something somebody has to be told. */
export interface Alert {
  readonly code: string;
  readonly [more: string]: unknown;
}

/** Attempts by slot, each slot with its given attempt if there is one, else the last (R48), by due time. */
function outcomesInOrder(facts: Facts, orderId: string): readonly AdministrationRecord[] {
  const bySlot = new Map<string, AdministrationRecord[]>();
  for (const record of currentRecords(facts.records)) {
    if (record.orderId !== orderId) continue;
    const key = record.slotKey === undefined ? `record ${record.id}` : normalKey(record.slotKey);
    bySlot.set(key, [...(bySlot.get(key) ?? []), record]);
  }
  return [...bySlot.values()]
    .map((attempts) => attempts.find(({ outcome }) => outcomeMeaning(outcome).taken) ?? attempts.at(-1)!)
    .sort((one, other) => readDue(one) - readDue(other));
}

/** Refusals in a row: what was given ends the run, absence and sleep neither count nor end it (R49). */
function refusalAlerts(facts: Facts): readonly Alert[] {
  const { refusalEscalation } = withDefaults(facts.settings);
  return standingOrders(facts).flatMap((order): readonly Alert[] => {
    if (order.status !== 'active' || order.asNeeded) return [];
    let run = 0;
    let last: AdministrationRecord | undefined;
    for (const record of outcomesInOrder(facts, order.id)) {
      const { refusal } = outcomeMeaning(record.outcome);
      if (refusal === 'resets') run = 0;
      if (refusal !== 'counts') continue;
      run += 1;
      last = record;
    }
    const critical = isTimeCritical(order);
    const most =
      order.refusalEscalation?.consecutive ??
      (critical ? refusalEscalation.timeCritical : refusalEscalation.consecutive);
    if (run === 0 || run < most || !last) return [];
    return [
      {
        ...{ code: 'REFUSAL_PATTERN', orderId: order.id, consecutive: run },
        ...{ action: 'contact-prescriber', triggeredByRecordId: last.id },
      },
    ];
  });
}

const LOOKED_BACK_DAYS = 7;

/** Used nearly every day, or not for weeks: the protocol is looked at again (R32). */
function useAlerts(facts: Facts): readonly Alert[] {
  const { prnReview } = withDefaults(facts.settings);
  const zone = zoneOf(facts.timezone);
  const today = zone.local(toMs(facts.now)).date;
  const first = addDays(today, 1 - LOOKED_BACK_DAYS);
  const taken = prnDoses(facts);
  return standingOrders(facts).flatMap((order): readonly Alert[] => {
    if (order.status !== 'active' || !order.asNeeded) return [];
    const days = taken
      .filter(({ orderId }) => orderId === order.id)
      .map(({ givenAt }) => zone.local(toMs(givenAt)).date)
      .filter((day) => day <= today);
    const used = new Set(days.filter((day) => day >= first)).size;
    if (used >= prnReview.daysUsedOfLast7 && used > 0) {
      return [{ code: 'PRN_REGULAR_USE_REVIEW', orderId: order.id, daysUsedOfLast7: used }];
    }
    const start = startOf(order);
    const since = days.sort().at(-1) ?? (start === undefined ? undefined : zone.local(boundMs(zone, start)).date);
    const unused = since === undefined ? 0 : daysBetween(since, today);
    if (unused < prnReview.unusedDays) return [];
    return [{ code: 'PRN_UNUSED_REVIEW', orderId: order.id, unusedDays: unused }];
  });
}

/** Twice without effect: the prescriber is asked (R30). */
function effectAlerts(facts: Facts): readonly Alert[] {
  const answered = prnDoses(facts).filter(({ effectCheck }) => effectCheck?.effective !== undefined);
  return standingOrders(facts).flatMap((order): readonly Alert[] => {
    const [before, last] = answered.filter(({ orderId }) => orderId === order.id).slice(-2);
    if (order.status !== 'active' || !last || before?.effectCheck?.effective || last.effectCheck?.effective) return [];
    return [
      {
        ...{ code: 'PRN_NOT_EFFECTIVE', orderId: order.id, consecutive: 2 },
        ...{ action: 'contact-prescriber', triggeredByRecordId: last.id },
      },
    ];
  });
}

/** Orders that run although the person is allergic to what is in them, also where the allergy came later (R35). */
function allergyAlerts(facts: Facts): readonly Alert[] {
  return standingOrders(facts).flatMap((order): readonly Alert[] => {
    if (order.status !== 'active') return [];
    const medication = findMedication(facts, order.medicationId);
    const { conflicts } = allergyFindings(findPerson(facts, order.personId), medication);
    if (conflicts.length === 0) return [];
    return [
      {
        ...{ code: 'ALLERGY_CONFLICT', orderId: order.id, allergies: conflicts.map(allergyName) },
        ...{ action: 'contact-prescriber', ingredients: ingredientIds(medication) },
      },
    ];
  });
}

/** How long a missed time-critical dose is called out; after that it stays as a gap to explain (R17, R21). */
const MISSED_CALLED_HOURS = 12;

function timeAlerts(facts: Facts): readonly Alert[] {
  const now = toMs(facts.now);
  const { notify } = withDefaults(facts.settings);
  const slots = evaluateSlots(facts, now - MISSED_CALLED_HOURS * HOUR, now + HOUR, now).slots;
  return timeCriticalAlerts(facts, slots, now).map((alert) => {
    const order = findOrder(facts, alert.slotKey.slice(0, alert.slotKey.lastIndexOf('@')));
    return { ...alert, notify: typeof order?.escalateTo === 'string' ? [order.escalateTo] : notify };
  });
}

/** What somebody has to be told of: patterns of refusal and use, doses without effect, allergies, times that matter. */
export const alertsOf = (facts: Facts): readonly Alert[] => [
  ...allergyAlerts(facts),
  ...timeAlerts(facts),
  ...refusalAlerts(facts),
  ...effectAlerts(facts),
  ...useAlerts(facts),
];
