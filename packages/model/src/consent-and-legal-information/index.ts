// SPDX-License-Identifier: Apache-2.0

/*
 * The group Consent and legal information of MODS. The group has no rows of its own. Informed consent has only guessed
 * rows and is in the provisional entry point alone.
 */
export { AdvanceDecisionToRefuseTreatment } from './advance-decision-to-refuse-treatment.js';
export { AdvanceStatement } from './advance-statement.js';
export { CardioPulmonaryResuscitation } from './cardio-pulmonary-resuscitation.js';
export { DeprivationOfLibertySafeguards } from './deprivation-of-liberty-safeguards.js';
export { LastingPowerOfAttorney } from './lasting-power-of-attorney.js';
export { MentalHealthAct } from './mental-health-act.js';
export {
  AdvanceDecisionStatement,
  AdvanceWishesStatement,
  AttorneyStatement,
  DeprivationOfLibertyStatement,
  MentalHealthActStatement,
  ResuscitationEntry,
  ResuscitationStatement,
} from './safety-statements.js';
