// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { ONCE, OPTIONAL, prsbRows } from '../element-rows.js';
import { CORE_INFORMATION_STANDARD } from '../parts/prsb-standards.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CodedValue } from '../values/coded-value.js';
import { DateTime } from '../values/date-time.js';
import { MODS } from '../values/mods.js';

const row = prsbRows(CORE_INFORMATION_STANDARD);

export const procedureShape = {
  date: z.optional(DateTime),
  procedure: z.optional(CodedValue),
  anatomicalSite: z.optional(CodedValue),
  /** Left, right or both. */
  laterality: z.optional(CodedValue),
  complicationsRelatedToProcedure: z.optional(CodedValue),
  specificAnesthesiaIssues: z.optional(CodedValue),
  comment: z.optional(z.string()),
};

const schema = z.looseObject(procedureShape);

/**
 * MODS Procedure: something done to the person's body by a health professional, such as an operation. Its page was not
 * read. The seven rows are those of the PRSB procedures section, which asks for the procedure itself and spells
 * anaesthesia the American way. That it is about one person, where, by whom and on whose instruction is provisional.
 */
export const Procedure: RecordClass<Procedure> = defineRecordClass({
  name: 'Procedure',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('date', 'Date', 'Date and Time', OPTIONAL),
    row('procedure', 'Procedure', 'Lookup', ONCE, { codeList: 'snomed-procedure' }),
    row('anatomicalSite', 'Anatomical site', 'Lookup', OPTIONAL),
    row('laterality', 'Laterality', 'Lookup', OPTIONAL),
    row('complicationsRelatedToProcedure', 'Complications related to procedure', 'Lookup', OPTIONAL),
    row('specificAnesthesiaIssues', 'Specific anesthesia issues', 'Lookup', OPTIONAL),
    row('comment', 'Comment', 'Text', OPTIONAL),
  ],
});
export type Procedure = ValueOf<typeof schema>;
