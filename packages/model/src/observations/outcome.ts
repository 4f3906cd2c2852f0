// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { MANY, OPTIONAL, prsbRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CodedValue } from '../values/coded-value.js';
import { MODS } from '../values/mods.js';

const row = prsbRows('PRSB Core Information Standard 2');

export const outcomeShape = {
  /** What came of the goal or action. */
  outcomes: z.optional(z.array(CodedValue)),
  /** Where the goal has got to. */
  goalStatus: z.optional(CodedValue),
};

const schema = z.looseObject(outcomeShape);

/**
 * MODS Outcome: what was seen to come of care: whether a goal was reached, or what changed.
 *
 * No page of this class was read. Both rows are those of PRSB Core Information Standard 2. The Event block stands in
 * `ProvisionalOutcome`.
 */
export const Outcome: RecordClass<Outcome> = defineRecordClass({
  name: 'Outcome',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('outcomes', 'Outcomes', 'Lookup', MANY, { codeList: 'snomed-healthcare-matters' }),
    row('goalStatus', 'Goal status', 'Lookup', OPTIONAL, { codeList: 'snomed-goal-status' }),
  ],
});
export type Outcome = ValueOf<typeof schema>;
