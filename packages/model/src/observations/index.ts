// SPDX-License-Identifier: Apache-2.0

/*
 * The group Observations of MODS: what a care actor saw, heard or noticed about the person. The group has no rows of its
 * own. Assessment and Care plan stand in no group of the standard; they live here with the classes that are in them.
 * Daily living and Wish have only guessed rows and are in the provisional entry point alone.
 */
export { Alert } from './alert.js';
export { AllergiesAndAdverseReactions } from './allergies-and-adverse-reactions.js';
export { Assessment } from './assessment.js';
export { CarePlan } from './care-plan.js';
export { Circumstance } from './circumstance.js';
export { Environment } from './environment.js';
export { Goal } from './goal.js';
export { Incident } from './incident.js';
export { InvestigationResult } from './investigation-result.js';
export { Investigation } from './investigation.js';
export { MentalCapacityAssessment } from './mental-capacity-assessment.js';
export { Need } from './need.js';
export { Outcome } from './outcome.js';
export { Preference } from './preference.js';
export { Problem } from './problem.js';
export { RelapseIndicators } from './relapse-indicators.js';
export { Risk } from './risk.js';
export { SafeguardingConcern } from './safeguarding-concern.js';
export {
  AllergyEntry,
  AllergyStatement,
  CapacityEntry,
  CapacityStatement,
  SwallowingDifficulty,
  SwallowingStatement,
} from './safety-statements.js';
export { Strength } from './strength.js';
export { StructuredInvestigationResult } from './structured-investigation-result.js';
export { TriggerFactors } from './trigger-factors.js';
