// SPDX-License-Identifier: Apache-2.0
import { DataError, Instant, assertSafeDocument } from '@careplan-kit/model';
import { isAllergy, readAllergy } from './allergy.js';
import { readCondition } from './condition.js';
import type { Found } from './found.js';
import { readList } from './list.js';
import { readMedicationRequest, readMedicationStatement, requestsOfStatements } from './medicine.js';
import { readPatient } from './patient.js';
import { type ImportOptions, Reader } from './reading.js';
import type { FhirImport } from './received.js';
import { readRelatedPerson } from './related-person.js';

function refuse(path: readonly string[], code: string, message: string): never {
  throw new DataError('The FHIR document', [{ path, code, message }]);
}

/**
 * Reads what another system says of a person: a Patient, RelatedPerson, AllergyIntolerance, Condition, MedicationStatement,
 * MedicationRequest or List, or a Bundle of them, in R4 as UK Core has it or in STU3 as GP Connect sends it.
 *
 * What comes back is no part of the record. It says what the source said at a moment; `receiveInto` takes in what a person
 * has accepted. Nothing is dropped: the resource stands beside each reading as it came, and whatever became no part of a
 * reading is in `leftOver` with its path.
 *
 * @param json - untrusted: as `parseFhir` gives it, or as `JSON.parse` does, which loses digits
 * @throws DataError with a path, when it is too deep, too large, or no resource of FHIR, or the options are wrong
 */
export function fromFhir(json: unknown, options: ImportOptions): FhirImport {
  assertSafeDocument('The FHIR document', json);
  if (!Instant.safeParse(options.asAt).success) refuse(['options', 'asAt'], 'invalid_format', 'is not an instant');
  if (typeof options.source !== 'string' || options.source.trim() === '') {
    refuse(['options', 'source'], 'missing', 'has to say where the document came from');
  }
  const reader = new Reader(json, options);
  const { all, odd } = reader.resources;
  const spoken = requestsOfStatements(reader);
  const hasAllergies = all.some(isAllergy);
  const readers: Readonly<Record<string, (found: Found) => void>> = {
    Patient: (found) => readPatient(reader, found),
    RelatedPerson: (found) => readRelatedPerson(reader, found),
    AllergyIntolerance: (found) => readAllergy(reader, found, hasAllergies),
    Condition: (found) => readCondition(reader, found),
    MedicationStatement: (found) => readMedicationStatement(reader, found),
    MedicationRequest: (found) => {
      if (!spoken.has(found.resource)) readMedicationRequest(reader, found);
    },
    List: (found) => readList(reader, found, hasAllergies),
  };
  // The person first: by their NHS number the others say whom they are about.
  for (const found of all) if (found.type === 'Patient') readers['Patient']!(found);
  for (const found of all)
    if (found.type !== 'Patient' && Object.hasOwn(readers, found.type)) readers[found.type]!(found);
  for (const found of all) {
    // What a List has within itself is left over with the List.
    if (found.path.at(-2) === 'contained') continue;
    reader.leftOver.push(...reader.ledger.leftOver(found.resource, found.path));
  }
  return { received: reader.received, leftOver: [...reader.leftOver, ...odd], notices: reader.notices };
}
