// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import type { ElementRow } from './record-class.js';
import { parseNhsNumber } from './nhs-number.js';

const source = 'PRSB Personalised care and support plan 2.0, Person demographics';
const prsb = (key: string, name: string, min: number): ElementRow => ({
  key,
  name,
  type: 'Text',
  occurs: { min, max: 1 },
  status: 'prsb',
  source,
});

/**
 * Who the record is about. MODS has a class of this name, but its page has not been read; these are the elements of
 * the same names in the PRSB plan. PRSB makes first and family name mandatory; a home often knows a person by one of
 * them at first, so a missing one is a finding of a check and never a reason to refuse the record.
 */
export const SubjectOfCare = z.looseObject({
  /** The host's own identifier of the person: opaque, and stable for the person's whole stay. */
  id: z.string().check(z.minLength(1)),
  title: z.optional(z.string()),
  personFirstName: z.optional(z.string()),
  personFamilyName: z.optional(z.string()),
  /** What they like to be called. */
  personPreferredName: z.optional(z.string()),
  nhsNumber: z.optional(z.string().check(z.refine((text) => parseNhsNumber(text).ok, 'is not a valid NHS number'))),
  /** UK Core NHS number verification status, "01" to "08". A number typed by a carer is "02", never "01". */
  nhsNumberStatusIndicator: z.optional(z.string()),
});
export type SubjectOfCare = z.infer<typeof SubjectOfCare>;

export const subjectOfCareElements: readonly ElementRow[] = [
  prsb('personFirstName', 'Person first name', 1),
  prsb('personFamilyName', 'Person family name', 1),
  prsb('personPreferredName', 'Person preferred name', 0),
  prsb('title', 'Title', 0),
  prsb('nhsNumber', 'NHS number', 0),
  {
    key: 'nhsNumberStatusIndicator',
    name: 'NHS number status indicator',
    type: 'Lookup',
    occurs: { min: 0, max: 1 },
    status: 'inferred',
    source: 'PRSB Core information standard 2.0',
  },
];

/** "Mr Green", "James", "Mrs Ada Smith": every part that is known, in the order it is spoken. */
export function fullName(person: SubjectOfCare): string {
  const parts = [person.title, person.personFirstName, person.personFamilyName];
  return parts.filter(Boolean).join(' ') || person.personPreferredName || person.id;
}
