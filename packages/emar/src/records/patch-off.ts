// SPDX-License-Identifier: Apache-2.0
import { plainName } from '../amounts/ingredient-names.js';
import type { Facts, Medication, Order } from '../facts/index.js';
import type { AdministrationRecord, PatchCheck } from '../facts/record.js';
import { toMs } from '../time/instants.js';

/** Whether it is stuck on and taken off again. */
export const isPatch = (order: Order | undefined, medication: Medication | undefined): boolean =>
  order?.patch !== undefined || /\bpatch(?:es)?\b/i.test(medication?.form ?? '');

/** Whether a look was at this patch: where two of an order are on, the place tells them apart. */
export const isLookAt = (check: PatchCheck, record: AdministrationRecord): boolean =>
  (check.orderId ?? record.orderId) === record.orderId &&
  (check.site === undefined || record.site === undefined || plainName(check.site) === plainName(record.site));

/** When a patch came off: it was taken off, or somebody found that it was no longer there. */
export function offAt(facts: Facts, record: AdministrationRecord): number | undefined {
  if (record.removedAt !== undefined) return toMs(record.removedAt);
  const lost = facts.patchChecks
    .filter((check) => !check.inPlace && isLookAt(check, record))
    .map(({ at }) => toMs(at))
    .filter((at) => at >= toMs(record.givenAt));
  return lost.length > 0 ? Math.min(...lost) : undefined;
}
