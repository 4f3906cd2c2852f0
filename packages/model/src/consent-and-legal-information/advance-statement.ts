// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, prsbRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CodedValue } from '../values/coded-value.js';
import { MODS } from '../values/mods.js';

const row = prsbRows('PRSB Core Information Standard 2');

export const advanceStatementShape = {
  /** The statement, coded or in words. */
  advanceStatement: z.optional(CodedValue),
  /** Where it is kept. */
  locationOfDocument: z.optional(z.string()),
};

const schema = z.looseObject(advanceStatementShape);

/**
 * MODS Advance statement: what the person wishes for in care to come. It guides and does not bind; what binds is an
 * advance decision.
 *
 * No page of this class was read. Both rows are those of PRSB Core Information Standard 2. The Event block stands in
 * `ProvisionalAdvanceStatement`.
 */
export const AdvanceStatement: RecordClass<AdvanceStatement> = defineRecordClass({
  name: 'Advance statement',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('advanceStatement', 'Advance statement', 'Lookup', OPTIONAL, { codeList: 'snomed-advance-statement' }),
    row('locationOfDocument', 'Location of document', 'Text', OPTIONAL),
  ],
});
export type AdvanceStatement = ValueOf<typeof schema>;
