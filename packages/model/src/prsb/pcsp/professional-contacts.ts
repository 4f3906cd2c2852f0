// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import { coded, dateTime, group, many, optional, string, text, yesNo } from '../nodes.js';
import { section } from '../section.js';
import { JOB_ROLE, TREATMENT_FUNCTION } from '../value-sets.js';
import { place } from './parts.js';
import { PLAN_ROWS } from './standard.js';

/** Workers and teams around the person, with dates and a mark for the key worker. */
export const ProfessionalContacts = section(
  'professionalContacts',
  optional(
    'Professional contacts',
    group({
      professionalContactsRecordEntry: many(
        'Professional contacts record entry',
        group({
          name: optional('Name', text({ maxLength: 70 })),
          role: optional('Role', coded(JOB_ROLE)),
          /** True of the worker to turn to first. */
          keyWorker: optional('Key worker', yesNo()),
          speciality: optional('Speciality', string({ maxLength: 3, valueSet: TREATMENT_FUNCTION })),
          team: optional('Team', text({ maxLength: 35 })),
          organisation: optional('Organisation', place),
          contactDetails: optional('Contact details', string({ maxLength: 35 })),
          startDate: optional('Start date', dateTime()),
          endDate: optional('End date', dateTime()),
        }),
      ),
    }),
  ),
  PLAN_ROWS,
);
export type ProfessionalContacts = z.infer<typeof ProfessionalContacts.schema>;
