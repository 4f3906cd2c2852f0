// SPDX-License-Identifier: Apache-2.0
import { type CareRecord, type VersionedRecord, history } from '@careplan-kit/model/reading';

/**
 * The version in which an element got the value it has now: whoever changed another element of the same record since has not
 * said this one again.
 */
export function writtenIn<Content>(
  record: CareRecord,
  version: VersionedRecord<Content>,
  key: string,
): VersionedRecord<unknown> {
  const valueOf = ({ content }: VersionedRecord<unknown>) =>
    JSON.stringify((content as Readonly<Record<string, unknown>>)[key]);
  const now = valueOf(version);
  let written: VersionedRecord<unknown> = version;
  for (const earlier of history(record, version.recordUid)) {
    if (earlier.versionNumber >= version.versionNumber) continue;
    if (valueOf(earlier) !== now) break;
    written = earlier;
  }
  return written;
}
