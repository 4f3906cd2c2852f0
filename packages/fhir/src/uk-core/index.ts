// SPDX-License-Identifier: Apache-2.0
export type { Annotation, Concept, FhirResource } from './fhir-resource.js';
export { recordToFhir } from './write/record-to-fhir.js';
export type {
  DocumentOptions,
  ExportOptions,
  FhirBundle,
  FhirExport,
  NotExported,
  NotExportedReason,
} from './write/export-options.js';
export { ExportContext } from './write/export-context.js';
export { toPatientOfRecord } from './write/patient.js';
export { type WrittenContact, toRelatedPeople, toRelatedPerson } from './write/related-person.js';
export { toAllergyIntolerance } from './write/allergy.js';
export { type AllergyExport, toAllergies } from './write/allergy-list.js';
export { toCondition } from './write/condition.js';
export { toAdjustmentFlags, toAlertFlag, toResuscitationFlag, toRiskFlag, toSwallowingFlag } from './write/flag.js';
export { toGoal } from './write/goal.js';
export { toActivity, toCarePlan } from './write/care-plan.js';
export { toAssessment, toObservation } from './write/observation.js';
export { toConsent } from './write/consent.js';
export { toProvenance } from './write/provenance.js';
export { toComposition } from './write/composition.js';
export { fromFhir } from './read/from-fhir.js';
export type { ImportOptions } from './read/reading.js';
export type { Doubt, DoubtCode, FhirImport, LeftOver, Notice, NoticeCode, ReceivedRecord } from './read/received.js';
export { type ReceiveOptions, receiveInto } from './receive/receive-into.js';
export type { LeftOutReason, ReceiveConflict, ReceiveResult } from './receive/receive-result.js';
