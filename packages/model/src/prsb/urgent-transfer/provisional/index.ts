// SPDX-License-Identifier: Apache-2.0
export { ProvisionalUrgentTransfer, parseProvisionalUrgentTransfer } from './provisional-urgent-transfer.js';
export { TransferPersonDemographics } from './person-demographics.js';
export { IndividualRequirements } from './individual-requirements.js';
export { Alerts } from './alerts.js';
export { LegalInformation } from './legal-information.js';
export { Safeguarding } from './safeguarding.js';
export { TransferProfessionalContacts } from './professional-contacts.js';
export { NursingSummary } from './nursing-summary.js';
export { Assessments } from './assessments.js';
export { Risks } from './risks.js';
export {
  type MedicationAdministrationRecordEntry,
  MedicationAdministrationRecordEntries,
} from './medication-administration.js';
export { TransferCareAndSupportPlan, TransferContingencySafetyPlans } from './plans.js';
export {
  BELONGINGS,
  BelongingsAndAids,
  InfectionStatus,
  ProposedTransferDetails,
  SkinExistingPressureDamage,
} from './proposed.js';
