// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { MANY, OPTIONAL, prsbRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CodedValue } from '../values/coded-value.js';
import { DecimalText } from '../values/decimal-text.js';
import { MODS } from '../values/mods.js';

const row = prsbRows('PRSB Core Information Standard 2');

export const goalShape = {
  codedValue: z.optional(CodedValue),
  /** The goal in words, best the person's own. */
  freeText: z.optional(z.string()),
  /** How much it matters to the person, 1 to 10. */
  goalImportanceScore: z.optional(DecimalText),
  outcomes: z.optional(z.array(CodedValue)),
  goalStatus: z.optional(CodedValue),
  /** A smaller step on the way. */
  stageGoal: z.optional(z.looseObject({})),
};

const schema = z.looseObject(goalShape);

/**
 * MODS Goal: what care aims for. It hangs on the person; a care plan points to it, and an instruction may target it.
 *
 * No page of this class was read. The six rows are those of PRSB Core Information Standard 2; what Stage goal holds was
 * not copied, so its parts ride along unread. Subject of care and Instruction stand in `ProvisionalGoal`.
 */
export const Goal: RecordClass<Goal> = defineRecordClass({
  name: 'Goal',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('codedValue', 'Coded value', 'Lookup', OPTIONAL, { codeList: 'snomed-goal' }),
    row('freeText', 'Free text', 'Text', OPTIONAL),
    row('goalImportanceScore', 'Goal importance score', 'Number', OPTIONAL),
    row('outcomes', 'Outcomes', 'Lookup', MANY, { codeList: 'snomed-healthcare-matters', target: 'Outcome' }),
    row('goalStatus', 'Goal status', 'Lookup', OPTIONAL, { codeList: 'snomed-goal-status' }),
    row('stageGoal', 'Stage goal', 'Group', OPTIONAL),
  ],
});
export type Goal = ValueOf<typeof schema>;
