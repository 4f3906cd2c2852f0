// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { allergyFindings, allergyName } from '../check/allergies.js';
import { Id, findMedication, findOrder, findPerson } from '../facts/index.js';
import { missingOf } from '../orders/missing.js';
import { ownChartOf } from '../orders/not-a-dose.js';
import { plannedAmounts, sharedIngredients } from '../orders/planned.js';
import { advisedOfPrn } from '../orders/prn.js';
import { listSlots } from '../slots/slots.js';
import { toMs } from '../time/instants.js';
import { NOT_A_DOSE } from '../words/orders.words.js';
import type { Filling } from '../words/phrase.js';
import { sentenceOf } from '../words/words.js';
import { notThere, readArgs } from './args.js';
import type { Operation } from './operation.js';

const Args = z.looseObject({ orderId: Id });

/** Said, and no reason to keep the order from going live. */
const WARNINGS = new Set(['DUPLICATE_INGREDIENT', 'ALLERGY_UNVERIFIED', 'ALLERGY_NOT_CHECKED', 'LIMITS_NOT_CHECKED']);

/**
 * `validateOrder` (`orderId`): whether an order may go live, what it lacks, and what speaks against it: allergies, an
 * ingredient that is already given, more in 24 hours than its limit, times that cannot be worked out (R6, R22, R35, R37,
 * R39, R76, R80).
 */
export const validateOrder: Operation = (facts, args) => {
  const order = findOrder(facts, readArgs(Args, args).orderId);
  if (!order) throw notThere('orderId');
  const medication = findMedication(facts, order.medicationId);
  const chart = ownChartOf(medication);
  const missing = chart ? [] : missingOf(order, medication);
  const person = findPerson(facts, order.personId);
  const { conflicts, unverified, unchecked, unknownProduct } = allergyFindings(person, medication);
  const allergies = unknownProduct ? (person?.allergies ?? []) : unchecked;
  const now = toMs(facts.now);
  // As if it were live: a draft makes no slots, and its faults would not show.
  const live = { ...facts, orders: [{ ...order, status: 'active' as const }] };
  const problems = chart ? [] : listSlots(live, now, now + 1).problems;
  const planned = plannedAmounts(facts, order);
  const unknown = !chart && (medication?.ingredients ?? []).length === 0;
  const issues = [
    ...problems.map(({ code }) => ({ code })),
    ...(order.secondCheckBy !== undefined && order.secondCheckBy === order.transcribedBy
      ? [{ code: 'SECOND_CHECK_SAME_PERSON' }]
      : []),
    ...conflicts.map(({ substance }) => ({ code: 'ALLERGY_CONFLICT', substance, allergy: substance })),
    ...(unverified ? [{ code: 'ALLERGY_UNVERIFIED' }] : []),
    ...(unchecked.length > 0 || unknownProduct
      ? [{ code: 'ALLERGY_NOT_CHECKED', allergy: allergies.map(allergyName).join(', ') || '?' }]
      : []),
    ...(unknown ? [{ code: 'LIMITS_NOT_CHECKED' }] : []),
    ...sharedIngredients(facts, order).map((shared) => ({ code: 'DUPLICATE_INGREDIENT', ...shared })),
    ...planned
      .filter((one) => one.limit !== undefined && one.planned > one.limit)
      .map((one) => ({ code: 'PLANNED_24H_AMOUNT', ...one })),
  ];
  const fire = medication?.highRisk?.includes('emollient-fire-risk') ? NOT_A_DOSE.emollientFire : undefined;
  const warning = chart?.warning ?? fire;
  return {
    valid: missing.length === 0 && issues.every(({ code }) => WARNINGS.has(code)),
    missing,
    issues,
    reasons: issues.map(({ code, ...values }) => {
      const { withOrderId } = values as { withOrderId?: string };
      const other = findOrder(facts, withOrderId)?.medicationId;
      const named = {
        medicine: medication?.name ?? order.medicationId,
        other: findMedication(facts, other)?.name ?? other,
      };
      return sentenceOf(code, { ...named, ...(values as Filling) }, facts.timezone);
    }),
    advised: order.asNeeded && !chart ? advisedOfPrn(order) : [],
    planned24h: planned,
    generatesSlots: !order.asNeeded && medication?.kind !== 'thickener' && problems.length === 0,
    ...(chart ? { recordWith: chart.recordWith } : {}),
    ...(warning ? { storageWarning: warning.en } : {}),
  };
};
