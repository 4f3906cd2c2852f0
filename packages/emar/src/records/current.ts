// SPDX-License-Identifier: Apache-2.0
import { inOrderOfId } from '../facts/by-id.js';
import { ofList } from '../facts/of-list.js';
import type { AdministrationRecord } from '../facts/record.js';

const moment = (instant: string | undefined): number => (instant === undefined ? 0 : Date.parse(instant));

/** When a record happened, then when it was written, then its id: the same order on every device. */
export function inOrder(one: AdministrationRecord, other: AdministrationRecord): number {
  return (
    moment(one.givenAt) - moment(other.givenAt) ||
    moment(one.recordedAt) - moment(other.recordedAt) ||
    inOrderOfId(one, other)
  );
}

/** Each moment is read once: a month of one person is hundreds of records. */
const sorted = (records: readonly AdministrationRecord[]): AdministrationRecord[] =>
  records
    .map((record) => ({ record, given: moment(record.givenAt), recorded: moment(record.recordedAt) }))
    .sort(
      (one, other) => one.given - other.given || one.recorded - other.recorded || inOrderOfId(one.record, other.record),
    )
    .map(({ record }) => record);

/** The first version of a record, found by what each names as the one it replaces. */
export function rootOf(record: AdministrationRecord, byId: ReadonlyMap<string, AdministrationRecord>): string {
  if (record.supersedes === undefined) return record.id;
  const seen = new Set<string>([record.id]);
  let first = record;
  while (first.supersedes !== undefined && !seen.has(first.supersedes)) {
    seen.add(first.supersedes);
    const before = byId.get(first.supersedes);
    if (!before) return first.supersedes;
    first = before;
  }
  return first.id;
}

/** Every id once: a record that was sent again is the same record (R68). */
export const recordsById: (records: readonly AdministrationRecord[]) => ReadonlyMap<string, AdministrationRecord> =
  ofList((records) => {
    const byId = new Map<string, AdministrationRecord>();
    for (const record of records) {
      const before = byId.get(record.id);
      // Of two readings of one record the one that knows it was replaced or wrong is the later.
      if (!before || ((before.status ?? 'active') === 'active' && (record.status ?? 'active') !== 'active')) {
        byId.set(record.id, record);
      }
    }
    return byId;
  });

const isLater = (one: AdministrationRecord, other: AdministrationRecord): boolean =>
  ((one.version ?? 1) - (other.version ?? 1) ||
    moment(one.recordedAt) - moment(other.recordedAt) ||
    (one.id > other.id ? 1 : -1)) > 0;

/**
 * The records that stand: one version of each, none that was replaced or entered in error, in no order. Two corrections of
 * one version, made on two devices, are one dose; the later of them stands.
 */
export const standingRecords: (records: readonly AdministrationRecord[]) => readonly AdministrationRecord[] =
  ofList(standingOf);

/** The records that stand, in the order in which they happened. */
export const currentRecords: (records: readonly AdministrationRecord[]) => readonly AdministrationRecord[] = ofList(
  (records) => sorted(standingRecords(records)),
);

function standingOf(records: readonly AdministrationRecord[]): readonly AdministrationRecord[] {
  const byId = recordsById(records);
  const replaced = new Set<string>();
  let isPlain = true;
  for (const { supersedes, status } of byId.values()) {
    if (supersedes !== undefined) replaced.add(supersedes);
    if (status !== undefined && status !== 'active') isPlain = false;
  }
  // Of most months nothing was ever put right: each record is a dose.
  if (isPlain && replaced.size === 0) return [...byId.values()];
  const standing = new Map<string, AdministrationRecord>();
  for (const record of byId.values()) {
    // A version whose successor has not come in yet still stands: its dose must not vanish meanwhile.
    if (replaced.has(record.id) || (record.status === 'superseded' && byId.has(record.supersededBy ?? ''))) continue;
    const root = rootOf(record, byId);
    const before = standing.get(root);
    if (!before || isLater(record, before)) standing.set(root, record);
  }
  return [...standing.values()].filter(({ status }) => status !== 'entered-in-error');
}
