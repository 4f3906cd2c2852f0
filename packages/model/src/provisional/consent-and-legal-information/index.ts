// SPDX-License-Identifier: Apache-2.0
export { ProvisionalAdvanceDecisionToRefuseTreatment } from './advance-decision-to-refuse-treatment.js';
export { ProvisionalAdvanceStatement } from './advance-statement.js';
export { ProvisionalCardioPulmonaryResuscitation } from './cardio-pulmonary-resuscitation.js';
export { ProvisionalDeprivationOfLibertySafeguards } from './deprivation-of-liberty-safeguards.js';
export { ProvisionalInformedConsent } from './informed-consent.js';
export { ProvisionalLastingPowerOfAttorney } from './lasting-power-of-attorney.js';
export { ProvisionalMentalHealthAct } from './mental-health-act.js';
