// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { MANY, ONCE, OPTIONAL, prsbRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CodedValue } from '../values/coded-value.js';
import { DateTime } from '../values/date-time.js';
import { MODS } from '../values/mods.js';

const row = prsbRows('PRSB Core Information Standard 2');

export const problemShape = {
  problem: z.optional(CodedValue),
  onsetDate: z.optional(DateTime),
  endDate: z.optional(DateTime),
  /** Stage or severity. */
  stageOfDisease: z.optional(z.string()),
  comment: z.optional(z.array(z.string())),
};

const schema = z.looseObject(problemShape);

/**
 * MODS Problem: a condition or problem the person has or had.
 *
 * No page of this class was read. The five rows are those of PRSB Core Information Standard 2, of which Problem is
 * mandatory there; here a missing one is a finding of the check. The Event block stands in `ProvisionalProblem`.
 */
export const Problem: RecordClass<Problem> = defineRecordClass({
  name: 'Problem',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('problem', 'Problem', 'Lookup', ONCE, { codeList: 'snomed-health-issues' }),
    row('onsetDate', 'Onset date', 'Date and Time', OPTIONAL),
    row('endDate', 'End Date', 'Date and Time', OPTIONAL),
    row('stageOfDisease', 'Stage of disease', 'Text', OPTIONAL),
    row('comment', 'Comment', 'Text', MANY),
  ],
});
export type Problem = ValueOf<typeof schema>;
