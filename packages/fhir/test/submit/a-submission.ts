// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormSubmission } from '@careplan-kit/forms';
import { type CareRecord, type RecordOperation, applyOperations, emptyCareRecord } from '@careplan-kit/model';
import { AllergiesAndAdverseReactions, Problem } from '@careplan-kit/model/mods';
import type { FhirPayload } from '../../src/submit/index.js';
import { BETTY, JANE } from '../uk-core-testing.js';

export const SYSTEM = 'https://lantern.example/fhir/Id';
export const FIRST = '0f9a3c52-6a0b-4e0e-9d0e-0d8f6c2b7a11';
export const SECOND = '2c6d1f04-93ab-4e7c-8f60-1f7f6f1f7a22';
const AT = '2026-11-22T14:02:00Z';

export const form: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'allergy',
  url: 'https://lantern.example/form/allergy',
  version: '1.0.0',
  status: 'active',
  title: 'An allergy',
  language: 'en',
  licence: { kind: 'open', text: 'Free to use.' },
  items: [
    { type: 'text', id: 'substance', label: 'What is she allergic to?' },
    { type: 'decimal', id: 'weight', label: 'Weight', unit: 'kg' },
  ],
};

export const submissionOf = (id: string, substance = 'Penicillin', at = AT): FormSubmission => ({
  schemaVersion: 1,
  id,
  form: { id: form.id, url: form.url, version: form.version },
  library: '0.1.0',
  subjectOfCare: BETTY.id,
  author: JANE,
  submittedAt: at,
  answers: { substance, weight: '70.0' },
  setAside: {},
  provenance: {},
});

const CLASSES = [AllergiesAndAdverseReactions, Problem];
export const bettyBefore = () => emptyCareRecord(BETTY);

export function commit(record: CareRecord, id: string, at: string, ...operations: RecordOperation[]) {
  let made = 0;
  const newUid = () => `${id}-${made++}`;
  return applyOperations(record, operations, { committer: JANE, at, systemIdentifier: 'test', newUid }, CLASSES);
}

const allergyTo = (substance: string) => ({ causativeAgent: { originalText: substance } });

export const createAllergy = (substance: string): RecordOperation => ({
  operation: 'create',
  class: AllergiesAndAdverseReactions.name,
  content: allergyTo(substance),
});

/** A form that writes down an allergy of Betty. */
export function newAllergy(id = FIRST, substance = 'Penicillin', record = bettyBefore(), at = AT): FhirPayload {
  const { record: after, versions } = commit(record, id, at, createAllergy(substance));
  return { definition: form, submission: submissionOf(id, substance, at), record: after, versions };
}

/** A form that corrects the allergy that another wrote down. */
export function changedAllergy(
  id: string,
  substance: string,
  before: CareRecord,
  at = '2026-11-22T15:00:00Z',
): FhirPayload {
  const { recordUid, versionNumber } = before.records.findLast(
    (one) => one.class === AllergiesAndAdverseReactions.name,
  )!;
  const { record, versions } = commit(before, id, at, {
    operation: 'amend',
    class: AllergiesAndAdverseReactions.name,
    recordUid,
    fromVersion: versionNumber,
    content: allergyTo(substance),
  });
  return { definition: form, submission: submissionOf(id, substance, at), record, versions };
}

/** As it comes out of an outbox: JSON and nothing else. */
export const entryOf = (payload: FhirPayload) => ({
  id: payload.submission.id,
  payload: JSON.parse(JSON.stringify(payload)) as unknown,
});
