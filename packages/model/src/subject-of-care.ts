// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { AT_LEAST_ONE, MANY, OPTIONAL, prsbRows } from './element-rows.js';
import { parseNhsNumber } from './nhs-number.js';
import { addressShape } from './parts/address.js';
import { CORE_INFORMATION_STANDARD } from './parts/prsb-standards.js';
import type { ElementRow } from './record-class.js';
import type { ValueOf } from './record-class.js';
import { CodedValue } from './values/coded-value.js';

const source = 'PRSB Personalised care and support plan 2.0, Person demographics';
const prsb = (key: string, name: string, min: number): ElementRow => ({
  key,
  name,
  type: 'Text',
  occurs: { min, max: 1 },
  status: 'prsb',
  source,
});
const coreRow = prsbRows(CORE_INFORMATION_STANDARD);

/**
 * Who the record is about. MODS has a class of this name, but its page has not been read; these are the elements of
 * the same names in the PRSB plan and in the PRSB Core Information Standard. PRSB makes first and family name
 * mandatory; a home often knows a person by one of them at first, so a missing one is a finding of a check and never
 * a reason to refuse the record. So it is with the address, which the Core Information Standard asks for.
 */
export const SubjectOfCare = z.looseObject({
  /** The host's own identifier of the person: opaque, and stable for the person's whole stay. */
  id: z.string().check(z.minLength(1)),
  title: z.optional(z.string()),
  personFirstName: z.optional(z.string()),
  personFamilyName: z.optional(z.string()),
  /** What they like to be called. */
  personPreferredName: z.optional(z.string()),
  /** Letters after the name. */
  personNameSuffix: z.optional(z.array(z.string())),
  /** The whole name in one text, of somebody whose name came like that. */
  personFullName: z.optional(z.string()),
  nhsNumber: z.optional(z.string().check(z.refine((text) => parseNhsNumber(text).ok, 'is not a valid NHS number'))),
  /** UK Core NHS number verification status, "01" to "08". A number typed by a carer is "02", never "01". */
  nhsNumberStatusIndicator: z.optional(z.string()),
  otherIdentifier: z.optional(z.array(z.string())),
  /** Home and other addresses. */
  personsAddress: z.optional(z.array(z.looseObject(addressShape))),
  /** Only the preferred way was read of this group; telephone numbers and such ride along. */
  personsContactDetails: z.optional(z.looseObject({ preferredContactMethod: z.optional(CodedValue) })),
});
export type SubjectOfCare = ValueOf<typeof SubjectOfCare>;

export const subjectOfCareElements: readonly ElementRow[] = [
  prsb('personFirstName', 'Person first name', 1),
  prsb('personFamilyName', 'Person family name', 1),
  prsb('personPreferredName', 'Person preferred name', 0),
  prsb('title', 'Title', 0),
  prsb('nhsNumber', 'NHS number', 0),
  coreRow('personNameSuffix', 'Person name suffix', 'Text', MANY),
  coreRow('personFullName', 'Person full name', 'Text', OPTIONAL),
  coreRow('nhsNumberStatusIndicator', 'NHS number status indicator', 'Lookup', OPTIONAL, {
    codeList: 'nhs-number-verification-status',
  }),
  coreRow('otherIdentifier', 'Other identifier', 'Text', MANY),
  coreRow('personsAddress', "Person's address", 'Group', AT_LEAST_ONE, { target: 'Address' }),
  coreRow('personsContactDetails', "Person's contact details", 'Group', OPTIONAL),
  coreRow('preferredContactMethod', 'Preferred contact method', 'Lookup', OPTIONAL, {
    codeList: 'preferred-contact-method',
    partOf: 'personsContactDetails',
  }),
];

/** "Mr Green", "James", "Mrs Smith": every part that is known, in the order it is spoken; else the name in one text. */
export function fullName(person: SubjectOfCare): string {
  const parts = [person.title, person.personFirstName, person.personFamilyName];
  return parts.filter(Boolean).join(' ') || person.personFullName || person.personPreferredName || person.id;
}
