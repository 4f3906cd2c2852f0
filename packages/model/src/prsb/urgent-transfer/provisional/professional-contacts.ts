// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import { coded, dateTime, group, many, optional, string, text, yesNo } from '../../nodes.js';
import { section } from '../../section.js';
import { JOB_ROLE, ORGANISATION, TREATMENT_FUNCTION } from '../../value-sets.js';
import { SIBLING_ROWS } from '../standard.js';

/** The lead of the home and the number to ring, key worker, social worker. */
export const TransferProfessionalContacts = section(
  'professionalContacts',
  optional(
    'Professional contacts',
    group({
      professionalContactsRecordEntry: many(
        'Professional contacts record entry',
        group({
          name: optional('Name', text()),
          role: optional('Role', coded(JOB_ROLE)),
          keyWorker: optional('Key worker', yesNo()),
          speciality: optional('Speciality', string({ valueSet: TREATMENT_FUNCTION })),
          team: optional('Team', text()),
          organisation: optional(
            'Organisation',
            group({
              codedValue: optional('Coded value', string({ valueSet: ORGANISATION })),
              freeText: optional('Free text', text()),
            }),
          ),
          contactDetails: many('Contact details', string()),
          startDate: optional('Start date', dateTime()),
          endDate: optional('End date', dateTime()),
        }),
      ),
    }),
  ),
  SIBLING_ROWS,
);
export type TransferProfessionalContacts = z.infer<typeof TransferProfessionalContacts.schema>;
