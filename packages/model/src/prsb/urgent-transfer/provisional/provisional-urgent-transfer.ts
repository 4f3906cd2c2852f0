// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import { definePrsbDocument, parsePrsb } from '../../section.js';
import { TRANSFER_STANDARD } from '../standard.js';
import { Alerts } from './alerts.js';
import { Assessments } from './assessments.js';
import { IndividualRequirements } from './individual-requirements.js';
import { LegalInformation } from './legal-information.js';
import { MedicationAdministrationRecordEntries } from './medication-administration.js';
import { NursingSummary } from './nursing-summary.js';
import { TransferPersonDemographics } from './person-demographics.js';
import { TransferCareAndSupportPlan, TransferContingencySafetyPlans } from './plans.js';
import { TransferProfessionalContacts } from './professional-contacts.js';
import { BelongingsAndAids, InfectionStatus, ProposedTransferDetails, SkinExistingPressureDamage } from './proposed.js';
import { Risks } from './risks.js';
import { Safeguarding } from './safeguarding.js';

/**
 * The rest of a transfer: headings that only sibling standards are known to have, and parts for headings whose parts were
 * not seen. It reads the same document as `UrgentTransfer`, beside it. It may change in any release, when the standard's
 * element list has been read; nothing in it is enforced but what the plan standard enforces within a plan.
 */
export const ProvisionalUrgentTransfer = definePrsbDocument(
  'Urgent transfer from care home to hospital (provisional parts)',
  TRANSFER_STANDARD,
  {
    personDemographics: TransferPersonDemographics,
    individualRequirements: IndividualRequirements,
    alerts: Alerts,
    legalInformation: LegalInformation,
    safeguarding: Safeguarding,
    professionalContacts: TransferProfessionalContacts,
    transferDetails: ProposedTransferDetails,
    nursingSummary: NursingSummary,
    assessments: Assessments,
    risks: Risks,
    skinExistingPressureDamage: SkinExistingPressureDamage,
    infectionStatus: InfectionStatus,
    medicationAdministrationRecordEntry: MedicationAdministrationRecordEntries,
    careAndSupportPlan: TransferCareAndSupportPlan,
    contingencySafetyPlans: TransferContingencySafetyPlans,
    belongingsAndAids: BelongingsAndAids,
  },
);
export type ProvisionalUrgentTransfer = z.infer<typeof ProvisionalUrgentTransfer.schema>;

/**
 * Reads the provisional parts of a transfer; gives a frozen copy of the whole document.
 *
 * @throws `DataError` with a path for each value of a wrong type
 */
export function parseProvisionalUrgentTransfer(input: unknown): ProvisionalUrgentTransfer {
  return parsePrsb(ProvisionalUrgentTransfer, input);
}
