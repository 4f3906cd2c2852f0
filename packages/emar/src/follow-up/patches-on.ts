// SPDX-License-Identifier: Apache-2.0
import { outcomeMeaning } from '../facts/outcome.js';
import { type Facts, findMedication, findOrder } from '../facts/index.js';
import type { AdministrationRecord } from '../facts/record.js';
import { currentRecords } from '../records/current.js';
import { isPatch, offAt } from '../records/patch-off.js';
import { toMs } from '../time/instants.js';

/** Records of the patches that are stuck on somebody at this moment, the oldest first (R64). */
export function patchesOn(facts: Facts): readonly AdministrationRecord[] {
  const now = toMs(facts.now);
  return currentRecords(facts.records).filter((record) => {
    const order = findOrder(facts, record.orderId);
    if (!outcomeMeaning(record.outcome).taken || toMs(record.givenAt) > now) return false;
    if (!isPatch(order, findMedication(facts, record.medicationId ?? order?.medicationId))) return false;
    const off = offAt(facts, record);
    return off === undefined || off > now;
  });
}
