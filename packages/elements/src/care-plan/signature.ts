// SPDX-License-Identifier: Apache-2.0
import { type ChangeLogEntry, type VersionedRecord, history, signOffsOf } from '@careplan-kit/model';
import type { CareRecord } from '@careplan-kit/model/reading';

/** How far a version is signed: a signature is for one version, and a change afterwards stands unsigned. */
export type Signature =
  | { readonly state: 'signed'; readonly entries: readonly ChangeLogEntry[] }
  | { readonly state: 'changed-since'; readonly entries: readonly ChangeLogEntry[]; readonly versionNumber: number }
  | { readonly state: 'unsigned' };

export function signatureOf(record: CareRecord, { recordUid, versionNumber }: VersionedRecord<unknown>): Signature {
  const signed = (version: number) =>
    signOffsOf(record, { recordUid, versionNumber: version }).filter(({ changeType }) => changeType === 'authorised');
  const entries = signed(versionNumber);
  if (entries.length > 0) return { state: 'signed', entries };
  for (const earlier of history(record, recordUid)) {
    if (earlier.versionNumber >= versionNumber) continue;
    const before = signed(earlier.versionNumber);
    if (before.length > 0) return { state: 'changed-since', entries: before, versionNumber: earlier.versionNumber };
  }
  return { state: 'unsigned' };
}
