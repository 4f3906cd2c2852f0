// SPDX-License-Identifier: Apache-2.0
import { type CareRecord, type Commit, type RecordClass, applyOperations, emptyCareRecord } from '@careplan-kit/model';
import { SafetyStatements, nothingAsked } from '@careplan-kit/model/mods';
import { type Bag, isBag } from '../src/bag.js';
import { type FhirBundle, type FhirResource, fromFhir } from '../src/uk-core/index.js';

export const BETTY = { id: 'resident-betty', personFirstName: 'Betty', nhsNumber: '9990000050' };
export const JANE = { id: 'worker-jane', name: 'Jane', role: 'Care worker' };

export const commitOf = (name: string, at = '2026-11-20T10:00:00Z'): Commit => ({
  committer: JANE,
  at,
  systemIdentifier: 'test-system',
  newUid: () => name,
});

/** A record of Betty with one record of each class and content given. */
export function recordWith(...contents: readonly (readonly [RecordClass, Bag])[]): CareRecord {
  return contents.reduce(
    (record, [recordClass, content], at) =>
      applyOperations(record, [{ operation: 'create', class: recordClass.name, content }], commitOf(`betty-${at}`), [
        recordClass,
      ]).record,
    emptyCareRecord(BETTY),
  );
}

/** Adds safety statements in which one question has an answer. */
export function withAnswer(record: CareRecord, key: string, answer: Bag): CareRecord {
  const content = { ...nothingAsked(), [key]: answer };
  const operation = { operation: 'create', class: SafetyStatements.name, content } as const;
  return applyOperations(record, [operation], commitOf('betty-safety'), [SafetyStatements]).record;
}

export const ofType = (resources: readonly FhirResource[], type: string) =>
  resources.filter(({ resourceType }) => resourceType === type);

/** Every reference in a value. */
export function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isBag(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'reference' && typeof inner === 'string' ? [inner] : referencesIn(inner),
  );
}

/** References of a Bundle that lead nowhere in it. */
export function unresolved(bundle: FhirBundle): string[] {
  const urls = new Set(bundle.entry.map(({ fullUrl }) => fullUrl));
  return referencesIn(bundle.entry.map(({ resource }) => resource)).filter((reference) => !urls.has(reference));
}

/* Documents of others, made up for the tests of the import. */

export const IMPORT = { asAt: '2026-11-22T10:00:00Z', source: 'GP record, the village surgery' };
export const read = (resource: unknown) => fromFhir(resource, IMPORT);
export const snomed = (code: string, display?: string) => ({
  coding: [{ system: 'http://snomed.info/sct', code, ...(display === undefined ? {} : { display }) }],
});
export const bundle = (...resources: Bag[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
});
export const clinical = (code: string) => ({
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', code }],
});
export const verified = (code: string) => ({
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification', code }],
});
export const noneKnown = {
  resourceType: 'AllergyIntolerance',
  clinicalStatus: clinical('active'),
  code: snomed('716186003', 'No known allergy'),
};
export const penicillin = {
  resourceType: 'AllergyIntolerance',
  id: 'a1',
  clinicalStatus: clinical('active'),
  code: snomed('764146007', 'Penicillin'),
};
export const emptyList = (reason?: string, code = '886921000000105') => ({
  resourceType: 'List',
  status: 'current',
  mode: 'snapshot',
  code: snomed(code),
  date: '2026-11-01',
  ...(reason === undefined
    ? {}
    : {
        emptyReason: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/list-empty-reason', code: reason }] },
      }),
});
export const statements = (document: unknown) =>
  read(document).received.filter((one) => one.class === 'Safety statements');
export const noticesOf = (document: unknown) => read(document).notices.map(({ code }) => code);
export const doubtsOf = (document: unknown) =>
  read(document).received.flatMap(({ doubts }) => doubts.map(({ code }) => code));
