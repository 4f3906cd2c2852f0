// SPDX-License-Identifier: Apache-2.0
export * from '../index.js';
export { TRANSFER_STANDARD } from './standard.js';
export {
  TRANSFER_CONFIDENCE,
  type TransferConfidence,
  type TransferHeading,
  URGENT_TRANSFER_HEADINGS,
} from './headings.js';
export { UrgentTransfer, parseUrgentTransfer } from './urgent-transfer.js';
export { TransferGpPractice } from './gp-practice.js';
export { TransferAboutMe } from './about-me.js';
export { TransferPersonalContacts } from './personal-contacts.js';
export { TransferDetails } from './transfer-details.js';
export { ProblemList } from './problem-list.js';
export { ExaminationFindings } from './examination-findings.js';
export { AllergiesAndAdverseReactions } from './allergies-and-adverse-reactions.js';
export { MedicationsAndMedicalDevices } from './medications-and-medical-devices.js';
export { EndOfLifeCare } from './end-of-life-care.js';
export { Documents } from './documents.js';
export * from './provisional/index.js';
