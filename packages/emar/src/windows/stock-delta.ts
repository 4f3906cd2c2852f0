// SPDX-License-Identifier: Apache-2.0
import { type AdministrationRecord, type Facts, findOrder, outcomeMeaning } from '../facts/index.js';

/** Units that left the stock with one record (R58): whole units that were opened for a part, nothing for what went back. */
function unitsOut(record: AdministrationRecord, whole: number | undefined): number {
  const units = record.dose?.value ?? whole ?? 0;
  switch (outcomeMeaning(record.outcome).stock) {
    case 'none':
      return 0;
    case 'opened':
      return Math.ceil(units);
    default:
      return record.outcome === 'given-by-other' && record.fromOurStock === false ? 0 : units;
  }
}

/** What some records took from the stock, by product. */
export function stockDeltaOf(facts: Facts, records: readonly AdministrationRecord[]): Readonly<Record<string, number>> {
  const delta = new Map<string, number>();
  for (const record of records) {
    const order = findOrder(facts, record.orderId);
    const medicationId = record.medicationId ?? order?.medicationId;
    const units = unitsOut(record, order?.dose?.value);
    if (medicationId !== undefined && units !== 0) delta.set(medicationId, (delta.get(medicationId) ?? 0) - units);
  }
  return Object.fromEntries(delta);
}
