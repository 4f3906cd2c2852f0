// SPDX-License-Identifier: Apache-2.0
import { type CareRecord, DataError, parseCareRecord } from '@careplan-kit/model';

/** What every element reads of a record. A look at it costs next to nothing, unlike the parser. */
function isReadable(record: CareRecord): boolean {
  const { subjectOfCare, records, changeLog } = record as Partial<CareRecord>;
  return (
    typeof subjectOfCare?.id === 'string' &&
    subjectOfCare.id !== '' &&
    Array.isArray(records) &&
    records.every((version) => typeof version?.content === 'object' && version.content !== null) &&
    Array.isArray(changeLog) &&
    changeLog.every((entry) => typeof entry === 'object' && entry !== null)
  );
}

/** What is wrong with a record that cannot be read at all, with the path; null when it can be. */
export function faultOf(record: CareRecord | null | undefined): DataError | null {
  if (record === null || record === undefined || isReadable(record)) return null;
  try {
    parseCareRecord(record);
  } catch (error) {
    if (error instanceof DataError) return error;
  }
  return new DataError('The care record', [{ path: [], code: 'unreadable', message: 'it has not the parts of one' }]);
}
