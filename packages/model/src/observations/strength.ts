// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, prsbRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CodedValue } from '../values/coded-value.js';
import { MODS } from '../values/mods.js';

const row = prsbRows('PRSB Core Information Standard 2');

export const strengthShape = {
  codedValue: z.optional(CodedValue),
  /** The strength in words. */
  freeText: z.optional(z.string()),
};

const schema = z.looseObject(strengthShape);

/**
 * MODS Strength: something the person is good at, enjoys or can draw on.
 *
 * No page of this class was read. Both rows are those of PRSB Core Information Standard 2. The Event block stands in
 * `ProvisionalStrength`.
 */
export const Strength: RecordClass<Strength> = defineRecordClass({
  name: 'Strength',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('codedValue', 'Coded value', 'Lookup', OPTIONAL, { codeList: 'snomed-healthcare-matters' }),
    row('freeText', 'Free text', 'Text', OPTIONAL),
  ],
});
export type Strength = ValueOf<typeof schema>;
