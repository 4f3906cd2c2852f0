// SPDX-License-Identifier: Apache-2.0
export { type AllergyFindings, allergyFindings } from './allergies.js';
export { type CheckAnswer, checkAdministration, type CheckReason } from './check-administration.js';
export { CHECK_CODES, type CheckCode, COMPLETED_LATER, OVERRIDES } from './codes.js';
export type { Incident } from './incident.js';
export type { Rolling24h } from './limit-reasons.js';
export { CheckArgs } from './proposed.js';
export { takenInLastDay } from './taken-in-last-day.js';
