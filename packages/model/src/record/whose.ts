// SPDX-License-Identifier: Apache-2.0
import type { CareRecord } from '../care-record.js';
import { DataError } from '../errors.js';
import type { ElementRow } from '../record-class.js';
import type { VersionedRecord } from '../versioned-record.js';

/** Where a version says whose it is. */
export interface SaidPerson {
  readonly id: string;
  /** From the version inwards. */
  readonly path: readonly string[];
}

/** Everything a version says of whose it is: its frame, and content whose class has a row for it. */
export function personsSaid(
  { subjectOfCare, content }: Pick<VersionedRecord, 'subjectOfCare' | 'content'>,
  rows: readonly ElementRow[],
): SaidPerson[] {
  const frame = typeof subjectOfCare === 'string' ? [{ id: subjectOfCare, path: ['subjectOfCare'] }] : [];
  const inContent = rows
    .filter(({ stamp, partOf }) => stamp === 'subjectOfCare' && partOf === undefined)
    .flatMap(({ key }) => {
      const id = Object.hasOwn(content, key) ? content[key] : undefined;
      return typeof id === 'string' ? [{ id, path: ['content', key] }] : [];
    });
  return [...frame, ...inContent];
}

/**
 * Refuses to go on with a version of somebody else's: an amendment would stamp it with this person, and from then on
 * nothing would show that it came from another record.
 *
 * @throws DataError `wrong-person`
 */
export function assertSamePerson(
  version: VersionedRecord,
  { subjectOfCare }: CareRecord,
  rows: readonly ElementRow[],
  index: number,
): void {
  if (personsSaid(version, rows).every(({ id }) => id === subjectOfCare.id)) return;
  const message = `the record "${version.recordUid}" is about another person: withdraw it, and write it where it belongs`;
  throw new DataError('The operation', [{ path: ['operations', index, 'recordUid'], code: 'wrong-person', message }]);
}
