// SPDX-License-Identifier: Apache-2.0
import { isPatch, offAt } from '../check/patch-reasons.js';
import { outcomeMeaning } from '../facts/outcome.js';
import { type Facts, findMedication, findOrder, withDefaults } from '../facts/index.js';
import { currentRecords } from '../records/current.js';
import { isKeyOf, slotsOfOrder } from '../slots/index.js';
import { HOUR, HOURS_24, MINUTE, toIso, toMs } from '../time/instants.js';

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
      const replaced = worn.some((other) => other.id !== record.id && toMs(other.givenAt) >= off);
      if (record.removedAt !== undefined || replaced || off > now) return [];
      return [{ code: 'PATCH_FELL_OFF', ...own, dueAt: toIso(off), status: now > off + late ? 'overdue' : 'due' }];
    }
    const seen = facts.patchChecks
      .filter(
        ({ orderId, inPlace, at }) => inPlace && (orderId ?? record.orderId) === record.orderId && toMs(at) <= now,
      )
      .map(({ at }) => toMs(at));
    const due = Math.max(given, ...seen) + (order?.patch?.inPlaceCheckHours ?? patch.inPlaceCheckHours) * HOUR;
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
