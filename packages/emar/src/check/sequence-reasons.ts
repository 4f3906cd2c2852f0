// SPDX-License-Identifier: Apache-2.0
import { plainName } from '../amounts/ingredient-names.js';
import { findMedication } from '../facts/index.js';
import { currentRecords } from '../records/current.js';
import { HOURS_24, toMs } from '../time/instants.js';
import { orderChain } from './chain.js';
import type { Proposed, Reason } from './proposed.js';

/** Steps of the protocol that come before this medicine and were not recorded in the last 24 hours (R31). */
export function untriedSteps({ facts, order, args, at }: Proposed): readonly string[] {
  const { after = [], nonDrugFirst } = order?.prn ?? {};
  const tried = new Set((args.tried ?? []).map(plainName));
  const recent = currentRecords(facts.records).filter(({ givenAt }) => {
    const moment = toMs(givenAt);
    return moment > at - HOURS_24 && moment <= at;
  });
  const isRecorded = (step: string): boolean => {
    if (tried.has(plainName(step))) return true;
    const others = facts.orders.filter(({ id }) => orderChain(facts.orders, id).has(step)).map(({ id }) => id);
    return recent.some(
      (record) =>
        record.orderId === step ||
        (record.orderId !== undefined && others.includes(record.orderId)) ||
        (Array.isArray(record.tried) && record.tried.some((one: unknown) => String(one) === step)),
    );
  };
  return [...after, ...(nonDrugFirst ? [nonDrugFirst] : [])].filter((step) => !isRecorded(step));
}

/** What is to be tried first. */
export function sequenceReasons(on: Proposed): readonly Reason[] {
  if (!on.isPrn || !on.isTaken) return [];
  const steps = untriedSteps(on).map((step) => {
    const order = on.facts.orders.find(({ id }) => id === step);
    return order ? (findMedication(on.facts, order.medicationId)?.name ?? step) : step;
  });
  return steps.length > 0 ? [{ code: 'PRN_SEQUENCE', values: { steps: steps.join(', ') } }] : [];
}
