// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { ONCE, OPTIONAL, confirmedRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { MODS } from '../values/mods.js';
import { PartialDate } from '../values/partial-date.js';
import { RecordLink } from '../values/record-link.js';

const row = confirmedRows('Advance decision to refuse treatment (ADRT)', 464014);

export const advanceDecisionToRefuseTreatmentShape = {
  /** The host's identifier of the person who made the decision. */
  subjectOfCare: z.string(),
  /** When it was recorded. */
  date: PartialDate,
  /** Where it was recorded. */
  location: z.optional(RecordLink),
  /** Where the document is kept. */
  locationOfDocument: z.optional(z.string()),
  /** The decision itself. */
  advanceDecisionToRefuseTreatmentPreference: z.optional(z.string()),
  freeText: z.optional(z.string()),
};

const schema = z.looseObject(advanceDecisionToRefuseTreatmentShape);

/**
 * MODS Advance decision to refuse treatment (ADRT): treatment the person has refused ahead of a time when they cannot
 * say so. Whether it is valid, signed and witnessed is in the document it points to, which is what binds.
 *
 * Six rows were read on the class's page; of Care actor only the name, and of what follows nothing. Those wait in
 * `ProvisionalAdvanceDecisionToRefuseTreatment`. No such record does not mean that the person made no decision: see
 * `AdvanceDecisionStatement`.
 */
export const AdvanceDecisionToRefuseTreatment: RecordClass<AdvanceDecisionToRefuseTreatment> = defineRecordClass({
  name: 'Advance decision to refuse treatment (ADRT)',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('subjectOfCare', 'Subject of care', 'Lookup', ONCE, { target: 'Subject of care', stamp: 'subjectOfCare' }),
    row('date', 'Date', 'Date', ONCE),
    row('location', 'Location', 'Lookup', OPTIONAL, { target: 'Location' }),
    row('locationOfDocument', 'Location of document', 'Text', OPTIONAL),
    row(
      'advanceDecisionToRefuseTreatmentPreference',
      'Advance decision to refuse treatment preference',
      'Text',
      OPTIONAL,
    ),
    row('freeText', 'Free text', 'Text', OPTIONAL),
  ],
});
export type AdvanceDecisionToRefuseTreatment = ValueOf<typeof schema>;
