// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, prsbRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CodedValue } from '../values/coded-value.js';
import { MODS } from '../values/mods.js';

const row = prsbRows('PRSB Core Information Standard 2');

export const needShape = {
  codedValue: z.optional(CodedValue),
  /** The need in words. */
  freeText: z.optional(z.string()),
};

const schema = z.looseObject(needShape);

/**
 * MODS Need: something the person needs for their health, care or life. It hangs on the person and not on the form it
 * was typed into, so that every plan and assessment speaks of the same one.
 *
 * No page of this class was read, and of a draft model of it only the definition. Both rows are those of PRSB Core
 * Information Standard 2. The Event block stands in `ProvisionalNeed`.
 */
export const Need: RecordClass<Need> = defineRecordClass({
  name: 'Need',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('codedValue', 'Coded value', 'Lookup', OPTIONAL, { codeList: 'snomed-health-issues' }),
    row('freeText', 'Free text', 'Text', OPTIONAL),
  ],
});
export type Need = ValueOf<typeof schema>;
