// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { MANY, ONCE, OPTIONAL, prsbRows } from '../element-rows.js';
import { CORE_INFORMATION_STANDARD } from '../parts/prsb-standards.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CodedValue } from '../values/coded-value.js';
import { MODS } from '../values/mods.js';

const row = prsbRows(CORE_INFORMATION_STANDARD);

export const personalContactShape = {
  name: z.optional(z.string()),
  /** How they are related: daughter, neighbour. */
  relationship: z.optional(CodedValue),
  /** The part they play: next of kin, whom to call first. */
  relationshipType: z.optional(z.string()),
  contactDetails: z.optional(z.array(z.string())),
  comments: z.optional(z.string()),
};

const schema = z.looseObject(personalContactShape);

/**
 * MODS Personal contact: somebody in the life of the person, how they are related, and how to reach them. Its page was
 * not read. The five rows are those of the PRSB personal contacts, which ask for the name. That somebody may be reached
 * gives them no right to decide: that is a proxy.
 */
export const PersonalContact: RecordClass<PersonalContact> = defineRecordClass({
  name: 'Personal contact',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('name', 'Name', 'Text', ONCE),
    row('relationship', 'Relationship', 'Lookup', OPTIONAL, { codeList: 'person-relationship-type' }),
    row('relationshipType', 'Relationship type', 'Text', OPTIONAL, { codeList: 'social-care-support-role' }),
    row('contactDetails', 'Contact details', 'Text', MANY),
    row('comments', 'Comments', 'Text', OPTIONAL),
  ],
});
export type PersonalContact = ValueOf<typeof schema>;
