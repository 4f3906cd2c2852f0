// SPDX-License-Identifier: Apache-2.0
import { type CareRecord, type RecordClass, type VersionedRecord, inForce } from '@careplan-kit/model/reading';

/** The records of a class in force whose content has the shape of the class. */
export interface Readable<Content> {
  readonly versions: readonly VersionedRecord<Content>[];
  /** How many have another shape. They are counted and said, never passed over. */
  readonly unreadable: number;
}

/** A version never changes, and the host hands over the same ones with each new record. */
const checked = new WeakMap<VersionedRecord, Map<RecordClass, boolean>>();

export function isReadable(version: VersionedRecord, recordClass: RecordClass): boolean {
  const answers = checked.get(version) ?? new Map<RecordClass, boolean>();
  checked.set(version, answers);
  const known = answers.get(recordClass);
  if (known !== undefined) return known;
  const good = recordClass.schema.safeParse(version.content).success;
  answers.set(recordClass, good);
  return good;
}

export function readable<Content>(record: CareRecord, recordClass: RecordClass<Content>): Readable<Content> {
  const all = inForce(record, recordClass);
  const versions = all.filter((version) => isReadable(version as VersionedRecord, recordClass as RecordClass));
  return { versions, unreadable: all.length - versions.length };
}
