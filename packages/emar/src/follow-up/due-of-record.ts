// SPDX-License-Identifier: Apache-2.0
import { readSlotKey } from '../facts/index.js';
import type { AdministrationRecord } from '../facts/record.js';
import { toMs } from '../time/instants.js';

/** When the slot of a record was due; without a slot, when it happened. */
export const readDue = ({ slotKey, givenAt }: AdministrationRecord): number =>
  toMs((slotKey === undefined ? undefined : readSlotKey(slotKey)?.dueUtc) ?? givenAt);
