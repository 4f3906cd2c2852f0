// SPDX-License-Identifier: Apache-2.0
import type { AdministrationRecord, Facts } from '../facts/index.js';
import { normalKey } from '../slots/slots.js';
import { inOrder, recordsById } from './current.js';

/** Every version of every record of a slot, also what was replaced or entered in error, in the order of the events. */
export function versionsOfSlot(facts: Facts, slotKey: string): readonly AdministrationRecord[] {
  const key = normalKey(slotKey);
  return [...recordsById(facts.records).values()]
    .filter((record) => record.slotKey !== undefined && normalKey(record.slotKey) === key)
    .sort(inOrder);
}
