// SPDX-License-Identifier: Apache-2.0
// About Me alone, without Questionnaires and what reads them.
export type * from './about-me-bundle.js';
export { type AboutMeToFhirOptions, aboutMeToFhir } from './about-me-to-fhir.js';
export { type AboutMeImport, aboutMeFromFhir } from './about-me-from-fhir.js';
export type { AboutMeLeftOver } from './read-bundle.js';
