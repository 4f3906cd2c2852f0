// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormSubmission } from '@careplan-kit/forms/contract';
import { type CareRecord, DataError, type VersionedRecord, assertSafeDocument } from '@careplan-kit/model';
import { type Bag, bagsIn, isBag } from '../bag.js';
import type { Stored } from './send-result.js';

/**
 * What a submission is sent from: plain JSON, as it comes out of an outbox. `{ definition, submission, ...commit }`, where
 * `commit` is what committing the form's operations gave, is one.
 */
export interface FhirPayload {
  readonly definition: FormDefinition;
  /** Its `id` is the entry's. Files are in it by address or as base64. */
  readonly submission: FormSubmission;
  /** The care record with the submission in it. Without it the answers alone are sent. */
  readonly record?: CareRecord;
  /** The versions of the record that the submission made. */
  readonly versions?: readonly Pick<VersionedRecord, 'recordUid' | 'versionNumber'>[];
  /** The person at the server, such as `Patient/123`. Without it they are found by NHS number, or made. */
  readonly patient?: { readonly reference: string };
  /** What the server is known to have, from the receipts of earlier submissions. */
  readonly known?: readonly Stored[];
}

const REFERENCE = /^[A-Z][A-Za-z]{1,63}\/[A-Za-z0-9.-]{1,64}$/;

/** True for `Type/id`: never an address of elsewhere. */
export const isReference = (value: unknown): value is string => typeof value === 'string' && REFERENCE.test(value);

/** True for a version that can stand in `If-Match`. */
export const isVersionId = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z0-9.-]{1,64}$/.test(value);

function refuse(path: string, message: string): never {
  throw new DataError('The submission', [{ path: [path], code: 'wrong-type', message }]);
}

function isStored(value: Bag): boolean {
  const { local, reference, versionId } = value;
  return isReference(local) && isReference(reference) && (versionId === undefined || isVersionId(versionId));
}

/**
 * Untrusted JSON as what can be sent.
 *
 * @throws DataError with the path of what is missing or is not what it must be
 */
export function readPayload(id: string, payload: unknown): FhirPayload {
  assertSafeDocument('The submission', payload);
  if (!isBag(payload)) refuse('payload', 'is not an object');
  const { definition, submission, record, versions, patient, known } = payload;
  if (!isBag(definition)) refuse('definition', 'is missing');
  if (!isBag(submission)) refuse('submission', 'is missing');
  if (submission['id'] !== id) refuse('submission', 'has another id than the entry it is sent from');
  if (patient !== undefined && !(isBag(patient) && isReference(patient['reference']))) {
    refuse('patient', 'is no reference such as Patient/123');
  }
  if (known !== undefined && !(Array.isArray(known) && known.every((one) => isBag(one) && isStored(one)))) {
    refuse('known', 'is no list of what a server has');
  }
  if (record !== undefined) {
    const person = isBag(record) && isBag(record['subjectOfCare']) ? record['subjectOfCare'] : {};
    if (person['id'] !== submission['subjectOfCare']) refuse('record', 'is of another person than the submission');
    const isList = Array.isArray(versions) && bagsIn(versions).length === versions.length;
    if (!isList) refuse('versions', 'does not say which versions the submission made');
  }
  return payload as unknown as FhirPayload;
}
