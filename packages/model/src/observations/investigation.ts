// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, prsbRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CodedValue } from '../values/coded-value.js';
import { MODS } from '../values/mods.js';

const row = prsbRows('PRSB Core Information Standard 2');

export const investigationShape = {
  codedValue: z.optional(CodedValue),
  freeText: z.optional(z.string()),
};

const schema = z.looseObject(investigationShape);

/**
 * MODS Investigation: the part of an investigation result that says what was investigated. MODS names the part; no row
 * of it was read. Both rows are those of PRSB Core Information Standard 2.
 */
export const Investigation: RecordClass<Investigation> = defineRecordClass({
  name: 'Investigation',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('codedValue', 'Coded value', 'Lookup', OPTIONAL, { codeList: 'snomed-procedure' }),
    row('freeText', 'Free text', 'Text', OPTIONAL),
  ],
});
export type Investigation = ValueOf<typeof schema>;
