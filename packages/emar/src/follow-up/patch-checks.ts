// SPDX-License-Identifier: Apache-2.0
import { outcomeMeaning } from '../facts/outcome.js';
import { type Facts, findMedication, findOrder, withDefaults } from '../facts/index.js';
import type { AdministrationRecord } from '../facts/record.js';
import { runningOrders } from '../orders/order-step.js';
import { currentRecords } from '../records/current.js';
import { sharesIngredient } from '../amounts/ingredient-names.js';
import { isLookAt, isPatch, offAt } from '../records/patch-off.js';
import { isKeyOf, slotsOfOrder } from '../slots/index.js';
import { HOUR, HOURS_24, MINUTE, toIso, toMs } from '../time/instants.js';

/** When a patch was last surely on the skin: put on, or looked at and found in place. */
function patchSeenMs(facts: Facts, record: AdministrationRecord): number {
  const now = toMs(facts.now);
  const seen = facts.patchChecks.filter((check) => check.inPlace && isLookAt(check, record)).map(({ at }) => toMs(at));
  return Math.max(toMs(record.givenAt), ...seen.filter((at) => at <= now));
}

/** When a patch was last surely on the skin, as an instant (R64). */
export const patchSeenAt = (facts: Facts, record: AdministrationRecord): string => toIso(patchSeenMs(facts, record));

/** A look whether a patch is still on, or what to do since it is not (R64). */
export interface PatchTask {
  readonly code: 'PATCH_IN_PLACE_CHECK' | 'PATCH_FELL_OFF';
  readonly orderId: string | undefined;
  readonly recordId: string;
  readonly dueAt: string;
  readonly status: 'due' | 'overdue';
  readonly site?: string;
}

/** No patch is worn longer before its change is looked for. */
const LONGEST_WEAR_DAYS = 60;

const medicationOf = (facts: Facts, { medicationId, orderId }: AdministrationRecord) =>
  findMedication(facts, medicationId ?? findOrder(facts, orderId)?.medicationId);
const personOf = (facts: Facts, { personId, orderId }: AdministrationRecord) =>
  personId ?? findOrder(facts, orderId)?.personId ?? facts.person?.id;

/** Whether a lost patch is still to be made good: another of the same medicine is on this person, or none is ordered any more. */
function isSettled(facts: Facts, lost: AdministrationRecord, off: number, worn: readonly AdministrationRecord[]) {
  const [medication, person] = [medicationOf(facts, lost), personOf(facts, lost)];
  const isSame = (other: typeof medication, orderId: string | undefined) =>
    orderId === lost.orderId ||
    (other !== undefined && other.id === medication?.id) ||
    sharesIngredient(other, medication);
  const isReplaced = worn.some(
    (other) =>
      other.id !== lost.id &&
      toMs(other.givenAt) >= off &&
      personOf(facts, other) === person &&
      isSame(medicationOf(facts, other), other.orderId),
  );
  const isOrdered = () =>
    runningOrders(facts).some(
      ({ id, personId, medicationId }) =>
        (personId ?? facts.person?.id) === person && isSame(findMedication(facts, medicationId), id),
    );
  return isReplaced || !isOrdered();
}

/** In-place checks between changes, and patches that were found gone and not replaced. */
export function patchTasks(facts: Facts): readonly PatchTask[] {
  const { patch, windowProfiles } = withDefaults(facts.settings);
  const now = toMs(facts.now);
  // A lost patch is due the moment it is found, so it is overdue only after as long as any dose has.
  const late = (windowProfiles.standard?.late ?? 60) * MINUTE;
  const worn = currentRecords(facts.records).filter(({ orderId, medicationId, outcome }) => {
    const order = findOrder(facts, orderId);
    return outcomeMeaning(outcome).taken && isPatch(order, findMedication(facts, medicationId ?? order?.medicationId));
  });
  return worn.flatMap((record): readonly PatchTask[] => {
    const order = findOrder(facts, record.orderId);
    const given = toMs(record.givenAt);
    const own = {
      orderId: record.orderId,
      recordId: record.id,
      ...(record.site === undefined ? {} : { site: record.site }),
    };
    const off = offAt(facts, record);
    if (off !== undefined) {
      if (record.removedAt !== undefined || off > now || isSettled(facts, record, off, worn)) return [];
      return [{ code: 'PATCH_FELL_OFF', ...own, dueAt: toIso(off), status: now > off + late ? 'overdue' : 'due' }];
    }
    const due = patchSeenMs(facts, record) + (order?.patch?.inPlaceCheckHours ?? patch.inPlaceCheckHours) * HOUR;
    const change =
      order &&
      (slotsOfOrder(facts, order.id, given + HOUR, Math.min(now, given + LONGEST_WEAR_DAYS * HOURS_24) + HOUR).find(
        (slot) => !isKeyOf(record.slotKey, slot.slotKey),
      )?.due ??
        Infinity);
    // From the next change on it is the change that is due, not a look at the old one.
    if (now < due || due >= (change ?? Infinity)) return [];
    return [{ code: 'PATCH_IN_PLACE_CHECK', ...own, dueAt: toIso(due), status: now > due ? 'overdue' : 'due' }];
  });
}
