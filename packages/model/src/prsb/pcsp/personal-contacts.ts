// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import { coded, group, mandatory, many, optional, string, text } from '../nodes.js';
import { section } from '../section.js';
import { PLAN_ROWS } from './standard.js';

/** Family, friends and unpaid carers. A name is all a contact must have. */
export const PersonalContacts = section(
  'personalContacts',
  optional(
    'Personal contacts',
    group({
      personalContactsRecordEntry: many(
        'Personal contacts record entry',
        group({
          name: mandatory('Name', string({ maxLength: 70 })),
          relationship: optional('Relationship', coded('FHIR value set: Related person')),
          /**
           * Roles they hold, such as unpaid carer or emergency contact. One text in the standard, though a person may hold
           * several.
           */
          relationshipType: optional('Relationship type', text({ maxLength: 150 })),
          contactDetails: optional('Contact details', string({ maxLength: 70 })),
          comments: optional('Comments', text({ maxLength: 150 }), { mro: null }),
        }),
      ),
    }),
  ),
  PLAN_ROWS,
);
export type PersonalContacts = z.infer<typeof PersonalContacts.schema>;
