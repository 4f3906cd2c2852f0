// SPDX-License-Identifier: Apache-2.0

/**
 * One fact of ours whose reading in R4's own elements is not the fact itself. Parts: `name` (or `quoted-name`, as JSON,
 * where FHIR could not hold it) and `json`; without `json` the fact is not there.
 */
export const MEDICINE_FACT = 'https://careplan-kit.example/fhir/StructureDefinition/medicine-fact';
/** Marks a text as made of the structure beside it: a fingerprint, which an edited text no longer has. */
export const WORDS_MADE = 'https://careplan-kit.example/fhir/StructureDefinition/words-made';
/** What became of an attempt to give a dose: our closed list. */
export const OUTCOME_CODES_OF_OURS = 'https://careplan-kit.example/fhir/CodeSystem/medicine-outcome';
/** Whose hands gave a dose: staff, family, self … */
export const HANDS = 'https://careplan-kit.example/fhir/CodeSystem/medicine-hands';
/** Part played in a dose beside the one who gave it. */
export const PART_PLAYED = 'https://careplan-kit.example/fhir/CodeSystem/medicine-part';

export const NOT_GIVEN = 'http://terminology.hl7.org/CodeSystem/reason-medication-not-given';
export const REQUEST_CATEGORY = 'http://terminology.hl7.org/CodeSystem/medicationrequest-category';
export const STATEMENT_CATEGORY = 'http://terminology.hl7.org/CodeSystem/medication-statement-category';
/** R5 has an element for when a dose was written down; this is how R4 carries it. */
export const RECORDED = 'http://hl7.org/fhir/5.0/StructureDefinition/extension-MedicationAdministration.recorded';
/** R5 has an element for all directions in one text; this is how R4 carries it. */
export const RENDERED =
  'http://hl7.org/fhir/5.0/StructureDefinition/extension-MedicationRequest.renderedDosageInstruction';
