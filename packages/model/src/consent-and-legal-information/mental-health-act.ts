// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, prsbRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CodedValue } from '../values/coded-value.js';
import { DateTime } from '../values/date-time.js';
import { MODS } from '../values/mods.js';

const row = prsbRows('PRSB Core Information Standard 2');

export const mentalHealthActShape = {
  sectionStartDate: z.optional(DateTime),
  sectionEndDate: z.optional(DateTime),
  /** Status under the Act. */
  codedValue: z.optional(CodedValue),
  freeText: z.optional(z.string()),
  /** More detail, such as a community treatment order. */
  supportingInformation: z.optional(z.string()),
};

const schema = z.looseObject(mentalHealthActShape);

/**
 * MODS Mental Health Act or equivalent: the person's legal status under mental health law, from when to when.
 *
 * No page of this class was read. The five rows are those of PRSB Core Information Standard 2. The Event block stands
 * in `ProvisionalMentalHealthAct`.
 */
export const MentalHealthAct: RecordClass<MentalHealthAct> = defineRecordClass({
  name: 'Mental Health Act or equivalent',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('sectionStartDate', 'Section start date', 'Date and Time', OPTIONAL),
    row('sectionEndDate', 'Section end date', 'Date and Time', OPTIONAL),
    row('codedValue', 'Coded value', 'Lookup', OPTIONAL, { codeList: 'mental-health-act-legal-status' }),
    row('freeText', 'Free text', 'Text', OPTIONAL),
    row('supportingInformation', 'Supporting information', 'Text', OPTIONAL),
  ],
});
export type MentalHealthAct = ValueOf<typeof schema>;
