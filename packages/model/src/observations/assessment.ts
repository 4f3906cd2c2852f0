// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { MANY, OPTIONAL, prsbRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CodedValue } from '../values/coded-value.js';
import { DecimalText } from '../values/decimal-text.js';
import { MODS } from '../values/mods.js';

const row = prsbRows('PRSB Core Information Standard 2');
const inTool = { partOf: 'structuredAssessment' };

export const assessmentShape = {
  /** Kind of assessment: PRSB types it as text. */
  assessmentType: z.optional(z.string()),
  /** What it found. */
  assessmentSummary: z.optional(z.string()),
  structuredAssessment: z.optional(
    z.looseObject({
      /** Which tool was used. */
      structuredAssessmentName: z.optional(CodedValue),
      assessmentScore: z.optional(z.string()),
      assessmentValue: z.optional(DecimalText),
      subscaleScore: z.optional(z.array(z.string())),
      subscaleValue: z.optional(z.array(DecimalText)),
    }),
  ),
  comment: z.optional(z.string()),
};

const schema = z.looseObject(assessmentShape);

/**
 * MODS Assessment: that something was assessed, what was found, and the tool with its scores where one was used. The
 * standard keeps financial assessments out.
 *
 * No page of this class was read; MODS uses the name for a group with Mental capacity assessment in it. The nine rows
 * are those of PRSB Core Information Standard 2, and which of them MODS puts on the group is not known. The Event block
 * stands in `ProvisionalAssessment`.
 */
export const Assessment: RecordClass<Assessment> = defineRecordClass({
  name: 'Assessment',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('assessmentType', 'Assessment type', 'Text', OPTIONAL, { codeList: 'social-care-assessment-type' }),
    row('assessmentSummary', 'Assessment summary', 'Text', OPTIONAL),
    row('structuredAssessment', 'Structured assessment', 'Group', OPTIONAL),
    row('structuredAssessmentName', 'Structured assessment name', 'Lookup', OPTIONAL, inTool),
    row('assessmentScore', 'Assessment score', 'Text', OPTIONAL, inTool),
    row('assessmentValue', 'Assessment value', 'Number', OPTIONAL, inTool),
    row('subscaleScore', 'Subscale score', 'Text', MANY, inTool),
    row('subscaleValue', 'Subscale value', 'Number', MANY, inTool),
    row('comment', 'Comment', 'Text', OPTIONAL),
  ],
});
export type Assessment = ValueOf<typeof schema>;
