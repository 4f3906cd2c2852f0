// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { type AdministrationRecord, type Facts, Id, findOrder, readSlotKey } from '../facts/index.js';
import { currentRecords, inOrder, recordsById } from '../records/current.js';
import { versionsOfSlot } from '../records/versions.js';
import { slotOf } from '../slots/slots.js';
import { toMs } from '../time/instants.js';
import { outcomeOf } from '../windows/attempts.js';
import { readArgs } from './args.js';
import type { Operation } from './operation.js';

const Args = z.looseObject({ slotKey: z.optional(Id), personId: z.optional(Id) });

const writtenAt = ({ recordedAt, givenAt }: AdministrationRecord) => recordedAt ?? givenAt;

const shown = (record: AdministrationRecord) => ({
  id: record.id,
  version: record.version ?? 1,
  outcome: record.outcome,
  by: record.correctedBy ?? record.administratorId,
  at: writtenAt(record),
  givenAt: record.givenAt,
  status: record.status ?? 'active',
  ...(record.slotKey === undefined ? {} : { slotKey: record.slotKey }),
  ...((record.correctionReason ?? record.reason) === undefined
    ? {}
    : { reason: record.correctionReason ?? record.reason }),
  ...(record.enteredInErrorReason === undefined ? {} : { enteredInErrorReason: record.enteredInErrorReason }),
  ...(record.override === undefined ? {} : { override: record.override }),
  ...(record.flags === undefined ? {} : { flags: record.flags }),
});

const ofPerson = (facts: Facts, personId: string) =>
  [...recordsById(facts.records).values()].filter(
    (record) => (record.personId ?? findOrder(facts, record.orderId)?.personId ?? facts.person?.id) === personId,
  );

/**
 * `auditTrail` (`slotKey` or `personId`): every version that was ever written, by whom, when and why, in the order in
 * which they were written, and the one that stands (R52, R53).
 */
export const auditTrail: Operation = (facts, args) => {
  const { slotKey, personId } = readArgs(Args, args);
  const found =
    slotKey !== undefined
      ? versionsOfSlot(facts, slotKey)
      : personId !== undefined
        ? ofPerson(facts, personId)
        : [...recordsById(facts.records).values()];
  const versions = [...found].sort((a, b) => toMs(writtenAt(a)) - toMs(writtenAt(b)) || inOrder(a, b));
  const standing = new Set(currentRecords(facts.records).map(({ id }) => id));
  const current = [...found].sort(inOrder).filter(({ id }) => standing.has(id));
  const slot = slotKey !== undefined && readSlotKey(slotKey) ? slotOf(facts, slotKey) : undefined;
  return {
    versions: versions.map(shown),
    current:
      slotKey === undefined
        ? current.map(({ id }) => id)
        : (outcomeOf({ dose: slot?.dose ?? null }, current)?.record.id ?? null),
    overrides: versions.flatMap(({ id, override }) => (override ? [{ recordId: id, ...override }] : [])),
  };
};
