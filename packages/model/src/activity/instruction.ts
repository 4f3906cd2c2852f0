// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { MANY, OPTIONAL, prsbRows } from '../element-rows.js';
import { OpenGroup } from '../parts/open-group.js';
import { CORE_INFORMATION_STANDARD } from '../parts/prsb-standards.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CodedValue } from '../values/coded-value.js';
import { DateTime } from '../values/date-time.js';
import { DecimalText } from '../values/decimal-text.js';
import { MODS } from '../values/mods.js';

const row = prsbRows(CORE_INFORMATION_STANDARD);

export const instructionShape = {
  /** What should be done. */
  what: z.optional(CodedValue),
  /** Who should do it. */
  who: z.optional(OpenGroup),
  /** When it should be done. */
  when: z.optional(DateTime),
  /** Ways that may help. */
  suggestedStrategies: z.optional(z.array(z.string())),
  status: z.optional(CodedValue),
  /** How sure the person is that it can be done: PRSB says 1 to 10. */
  confidence: z.optional(DecimalText),
  dateLastUpdated: z.optional(DateTime),
  /** When to look at it again. */
  reviewDate: z.optional(DateTime),
};

const schema = z.looseObject(instructionShape);

/**
 * MODS Instruction: how care should be given, out of which tasks and other activities follow. The class stands in none
 * of the standard's groups; it is kept here beside what it leads to. Its page was not read, and PRSB has nothing of the
 * name: the eight rows are those of PRSB's Actions and activities, the nearest in meaning. The links to goals and
 * activities are provisional.
 */
export const Instruction: RecordClass<Instruction> = defineRecordClass({
  name: 'Instruction',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('what', 'What', 'Lookup', OPTIONAL, { codeList: 'snomed-procedure' }),
    row('who', 'Who', 'Group', OPTIONAL, { target: 'Care actor' }),
    row('when', 'When', 'Date and Time', OPTIONAL),
    row('suggestedStrategies', 'Suggested strategies', 'Text', MANY),
    row('status', 'Status', 'Lookup', OPTIONAL, { codeList: 'snomed-action-status' }),
    row('confidence', 'Confidence', 'Number', OPTIONAL),
    row('dateLastUpdated', 'Date last updated', 'Date and Time', OPTIONAL),
    row('reviewDate', 'Review date', 'Date and Time', OPTIONAL, { target: 'Review' }),
  ],
});
export type Instruction = ValueOf<typeof schema>;
