// SPDX-License-Identifier: Apache-2.0
export type * from './resources.js';
export { type Decimal, FhirDecimal } from './json/decimal.js';
export { parseFhir } from './json/parse-fhir.js';
export { stringifyFhir } from './json/stringify-fhir.js';
export { toQuestionnaire } from './questionnaire/to-questionnaire.js';
export { type QuestionnaireImport, fromQuestionnaire } from './questionnaire/from-questionnaire.js';
export type { Repair } from './questionnaire/repair.js';
export { type Difference, compareDocuments } from './questionnaire/compare-documents.js';
export { type RoundTrip, roundtrip } from './questionnaire/round-trip.js';
export { type Place, type ResponseOptions, toQuestionnaireResponse } from './response/to-questionnaire-response.js';
export {
  type LeftOver,
  type ReadOptions,
  type ResponseImport,
  type ResponseSubmission,
  fromQuestionnaireResponse,
  submissionFromResponse,
} from './response/from-questionnaire-response.js';
export { type PatientOptions, toPatient } from './patient/to-patient.js';
export type * from './about-me/about-me-bundle.js';
export { type AboutMeToFhirOptions, aboutMeToFhir } from './about-me/about-me-to-fhir.js';
export { type AboutMeImport, aboutMeFromFhir } from './about-me/about-me-from-fhir.js';
export type { AboutMeLeftOver } from './about-me/read-bundle.js';
