// SPDX-License-Identifier: Apache-2.0
export { fromAllergyIntolerance, toAllergies, toAllergyOfChart, type AllergyContext } from './allergies.js';
export type { LeftOverMedicine } from './governed.js';
export type { Identity, IdentityKind } from './identity.js';
export { fromMedication, toMedication } from './medication.js';
export {
  type ReadRecord,
  type RecordContext,
  fromMedicationAdministration,
  toMedicationAdministration,
} from './medication-administration.js';
export {
  type ReadOrder,
  type ReadOrderOptions,
  fromMedicationRequest,
  toMedicationRequest,
} from './medication-request.js';
export { fromMedicationStatement, toMedicationStatement } from './medication-statement.js';
export { type MedicinesImport, type RefusedMedicine, medicinesFromFhir } from './medicines-from-fhir.js';
export { type MedicinesExport, type MedicinesOptions, medicinesToFhir } from './medicines-to-fhir.js';
export type { MedicineContext } from './order.js';
export { readRepeat, writeRepeat } from './timing.js';
export { type DosageWords, type WordsOptions, dosageWords } from './words/dosage-words.js';
