// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { ONCE, OPTIONAL, confirmedRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CodedValue } from '../values/coded-value.js';
import { MODS } from '../values/mods.js';
import { PartialDate } from '../values/partial-date.js';

const row = confirmedRows('Mental capacity assessment', 463959);

export const mentalCapacityAssessmentShape = {
  /** Whether capacity was assessed, for which decision, and the outcome or the best interests decision. */
  mentalCapacityAssessment: z.optional(CodedValue),
  /** Where the paperwork is. Words go into `originalText`. */
  locationOfDocument: z.optional(CodedValue),
  /** The host's identifier of the person assessed. */
  subjectOfCare: z.string(),
  date: PartialDate,
};

const schema = z.looseObject(mentalCapacityAssessmentShape);

/**
 * MODS Mental capacity assessment: whether the person's capacity to make one decision was assessed, and what came of
 * it. It is about that decision at that time; it never says that a person "has" or "lacks" capacity altogether. A
 * person without such a record has not been said to have capacity either: see `CapacityStatement`.
 *
 * Four rows were read on the class's page; of Location only the name, and of what follows nothing. Those wait in
 * `ProvisionalMentalCapacityAssessment`. Location of document is a look-up on this page, where other classes have text.
 */
export const MentalCapacityAssessment: RecordClass<MentalCapacityAssessment> = defineRecordClass({
  name: 'Mental capacity assessment',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('mentalCapacityAssessment', 'Mental capacity assessment', 'Lookup', OPTIONAL),
    row('locationOfDocument', 'Location of document', 'Lookup', OPTIONAL),
    row('subjectOfCare', 'Subject of care', 'Lookup', ONCE, { target: 'Subject of care', stamp: 'subjectOfCare' }),
    row('date', 'Date', 'Date', ONCE),
  ],
});
export type MentalCapacityAssessment = ValueOf<typeof schema>;
