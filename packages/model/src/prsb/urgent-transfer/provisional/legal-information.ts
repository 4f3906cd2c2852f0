// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import { coded, date, dateTime, group, many, optional, string, text } from '../../nodes.js';
import { codedOrText } from '../../parts.js';
import { section } from '../../section.js';
import { PHONE_NUMBER, TEXT_OR_URL } from '../../value-sets.js';
import { SIBLING_ROWS } from '../standard.js';

/** Consent to share, capacity, attorney or deputy, deprivation of liberty, Mental Health Act, advance decisions. */
export const LegalInformation = section(
  'legalInformation',
  optional(
    'Legal information',
    group({
      consentForInformationSharing: optional(
        'Consent for information sharing',
        group({
          date: optional('Date', dateTime()),
          consentForInformationSharing: optional('Consent for information sharing', text()),
          reasonForConsentNotGiven: optional('Reason for consent not given', text()),
        }),
      ),
      mentalCapacityAssessment: many(
        'Mental capacity assessment',
        group({
          date: optional('Date', dateTime()),
          mentalCapacityAssessment: optional('Mental capacity assessment', text()),
          /** Where the signed paper or file is. */
          locationOfDocument: optional('Location of document', text({ valueSet: TEXT_OR_URL })),
        }),
      ),
      lastingPowerOfAttorneyForHealthAndWelfareOrCourtAppointedDeputyOrEquivalent: many(
        'Lasting power of attorney for health and welfare or court-appointed deputy (or equivalent)',
        group({
          date: optional('Date', dateTime()),
          lastingPowerOfAttorneyForHealthAndWelfareOrCourtAppointedDeputyOrEquivalent: optional(
            'Lasting power of attorney for health and welfare or court appointed deputy (or equivalent)',
            group({
              codedValue: optional(
                'Coded value',
                coded(
                  'SNOMED CT: ^999001951000000107 |Personal welfare lasting power of attorney findings simple reference set|',
                ),
              ),
              /** Where the signed paper or file is. */
              locationOfDocument: optional('Location of document', text({ valueSet: TEXT_OR_URL })),
              nameOfLpa: optional('Name of LPA', text()),
              contactDetails: optional('Contact details', string({ valueSet: PHONE_NUMBER })),
            }),
          ),
        }),
      ),
      deprivationOfLibertySafeguardsOrEquivalent: many(
        'Deprivation of Liberty Safeguards or equivalent',
        group({
          applicationDate: optional('Application date', dateTime()),
          applicationStatus: optional('Application status', string({ valueSet: 'Requested or authorised' })),
          deprivationOfLibertySafeguardsOrEquivalent: optional(
            'Deprivation of liberty safeguards or equivalent',
            text(),
          ),
          startDateOfAuthorisation: optional('Start date of authorisation', dateTime()),
          plannedOrActualEndDateOfAuthorisation: optional('Planned or actual end date of authorisation', dateTime()),
        }),
      ),
      mentalHealthActOrEquivalentStatus: many(
        'Mental health act or equivalent status',
        group({
          sectionStartDate: optional('Section start date', dateTime()),
          sectionEndDate: optional('Section end date', dateTime()),
          mentalHealthActOrEquivalentStatus: optional(
            'Mental health act or equivalent status',
            group({
              codedValue: optional(
                'Coded value',
                string({ valueSet: 'NHS data dictionary: Mental health act legal status classification code' }),
              ),
              freeText: optional('Free text', text()),
              supportingInformation: optional(
                'Supporting information',
                text({ valueSet: 'NHS data dictionary: Community treatment order' }),
              ),
            }),
          ),
        }),
      ),
      advanceDecisionToRefuseTreatmentAdrt: optional(
        'Advance decision to refuse treatment (ADRT)',
        group({
          date: optional('Date', date()),
          advanceDecisionToRefuseTreatment: optional(
            'Advance decision to refuse treatment',
            codedOrText(
              'SNOMED CT: ^999002181000000105 |Advance decision to refuse treatment preference findings simple reference set|',
            ),
          ),
        }),
      ),
    }),
  ),
  SIBLING_ROWS,
);
export type LegalInformation = z.infer<typeof LegalInformation.schema>;
