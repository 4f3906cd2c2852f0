// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import { definePrsbDocument, parsePrsb } from '../section.js';
import { TransferAboutMe } from './about-me.js';
import { AllergiesAndAdverseReactions } from './allergies-and-adverse-reactions.js';
import { Documents } from './documents.js';
import { EndOfLifeCare } from './end-of-life-care.js';
import { ExaminationFindings } from './examination-findings.js';
import { TransferGpPractice } from './gp-practice.js';
import {
  BelongingsHeading,
  InfectionStatusHeading,
  NursingSummaryHeading,
  SkinHeading,
} from './headings-without-parts.js';
import { MedicationsAndMedicalDevices } from './medications-and-medical-devices.js';
import { TransferPersonalContacts } from './personal-contacts.js';
import { ProblemList } from './problem-list.js';
import { TRANSFER_STANDARD } from './standard.js';
import { TransferDetails } from './transfer-details.js';

/**
 * What is known to travel when somebody goes from a care home to hospital in an emergency. The element list of the PRSB
 * standard was not seen: headings are those a public page names, and their parts those of the standard each is based on.
 * No heading is enforced. What PRSB makes mandatory within an entry (a medication's name) is. Everything else that may
 * belong is in `ProvisionalUrgentTransfer`, which reads the same document.
 */
export const UrgentTransfer = definePrsbDocument('Urgent transfer from care home to hospital', TRANSFER_STANDARD, {
  gpPractice: TransferGpPractice,
  aboutMe: TransferAboutMe,
  personalContacts: TransferPersonalContacts,
  transferDetails: TransferDetails,
  problemList: ProblemList,
  nursingSummary: NursingSummaryHeading,
  examinationFindings: ExaminationFindings,
  skinExistingPressureDamage: SkinHeading,
  infectionStatus: InfectionStatusHeading,
  allergiesAndAdverseReactions: AllergiesAndAdverseReactions,
  medicationsAndMedicalDevices: MedicationsAndMedicalDevices,
  endOfLifeCare: EndOfLifeCare,
  documentsIncludingCorrespondenceAudioAndImages: Documents,
  belongingsAndAids: BelongingsHeading,
});
export type UrgentTransfer = z.infer<typeof UrgentTransfer.schema>;

/**
 * Reads a transfer from untrusted data; gives a frozen copy. Elements that are not known, the provisional ones among
 * them, ride along unread.
 *
 * @throws `DataError` with a path for each mandatory element that is missing in a present entry, and for each value
 * of a wrong type
 */
export function parseUrgentTransfer(input: unknown): UrgentTransfer {
  return parsePrsb(UrgentTransfer, input);
}
