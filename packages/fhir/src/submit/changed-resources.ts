// SPDX-License-Identifier: Apache-2.0
import type { CareRecord, ChangeLogEntry, VersionedRecord } from '@careplan-kit/model';
import { same } from '../bag.js';
import type { FhirResource } from '../uk-core/fhir-resource.js';
import type { ExportOptions, NotExported } from '../uk-core/write/export-options.js';
import { recordToFhir } from '../uk-core/write/record-to-fhir.js';

/** A resource that a submission made or changed. */
export interface ChangedResource {
  readonly after: FhirResource;
  /** As it was; absent when it is new. */
  readonly before: FhirResource | undefined;
}

export interface ChangedResources {
  readonly patient: FhirResource;
  /** True when the submission changes what is said of the person. */
  readonly isPatientChanged: boolean;
  /** In an order in which each comes after those it refers to. */
  readonly changed: readonly ChangedResource[];
  readonly notExported: readonly NotExported[];
}

type VersionKey = Pick<VersionedRecord, 'recordUid' | 'versionNumber'>;

const keyOf = (recordUid: string, version: number) => `${version}/${recordUid}`;

/** The record as it was before the versions were made. */
function recordBefore(record: CareRecord, versions: ReadonlySet<string>): CareRecord {
  const isOld = (one: VersionKey) => !versions.has(keyOf(one.recordUid, one.versionNumber));
  const isOldEntry = (one: ChangeLogEntry) => !versions.has(keyOf(one.recordUid, one.recordVersion));
  return { ...record, records: record.records.filter(isOld), changeLog: record.changeLog.filter(isOldEntry) };
}

/** What a resource says, without what a server says of it. */
export function withoutVersion({ meta = {}, ...resource }: FhirResource): FhirResource {
  const { profile } = meta;
  return { ...resource, ...(profile ? { meta: { profile } } : {}) };
}

/**
 * What a submission changes at a receiver: the record is exported as it was and as it is, and what differs has changed. A
 * task is a part of its plan's resource and an allergy of a list, and nobody has to keep a table of that. A withdrawn record
 * goes out as entered in error; it is never deleted.
 *
 * @throws DataError when the record is none
 */
export function changedResources(
  record: CareRecord,
  versions: readonly VersionKey[],
  options: ExportOptions,
): ChangedResources {
  const made = new Set(versions.map((one) => keyOf(one.recordUid, one.versionNumber)));
  const all: ExportOptions = { ...options, withdrawn: 'entered-in-error', bundle: undefined };
  const after = recordToFhir(record, all);
  const before = recordToFhir(recordBefore(record, made), all);
  const isSent = ({ resourceType }: FhirResource) => resourceType !== 'Patient' && resourceType !== 'Provenance';
  const nameOf = ({ resourceType, id }: FhirResource) => `${resourceType}/${id}`;
  const old = new Map(before.resources.map((one) => [nameOf(one), withoutVersion(one)]));
  const differs = (one: FhirResource) => !same(withoutVersion(one), old.get(nameOf(one)));
  const [patient] = after.resources;
  const uids = new Set(versions.map(({ recordUid }) => recordUid));
  return {
    patient: withoutVersion(patient!),
    isPatientChanged: differs(patient!),
    changed: after.resources
      .filter((one) => isSent(one) && differs(one))
      .map((one) => ({ after: withoutVersion(one), before: old.get(nameOf(one)) })),
    notExported: after.notExported.filter(({ recordUid }) => uids.has(recordUid)),
  };
}
