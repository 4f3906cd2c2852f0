// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import { coded, group, mandatory, many, optional, string, text } from '../nodes.js';
import { section } from '../section.js';
import { TRANSFER_ROWS } from './standard.js';

/** Next of kin and others to tell. A name is all a contact must have. */
export const TransferPersonalContacts = section(
  'personalContacts',
  optional(
    'Personal contacts',
    group({
      personalContactsRecordEntry: many(
        'Personal contacts record entry',
        group({
          name: mandatory('Name', string()),
          relationship: optional('Relationship', coded('FHIR value set: Related person')),
          relationshipType: optional('Relationship type', text()),
          contactDetails: many('Contact details', string()),
          comments: optional('Comments', text(), { mro: null }),
        }),
      ),
    }),
  ),
  TRANSFER_ROWS,
);
export type TransferPersonalContacts = z.infer<typeof TransferPersonalContacts.schema>;
