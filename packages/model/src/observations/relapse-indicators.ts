// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, prsbRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CodedValue } from '../values/coded-value.js';
import { MODS } from '../values/mods.js';

const row = prsbRows('PRSB Core Information Standard 2');

export const relapseIndicatorsShape = {
  codedValue: z.optional(CodedValue),
  freeText: z.optional(z.string()),
};

const schema = z.looseObject(relapseIndicatorsShape);

/**
 * MODS Relapse indicators: the part of a risk that says by what early signs this person shows that they are getting
 * worse. MODS names the part; no row of it was read. Both rows are those of PRSB Core Information Standard 2.
 */
export const RelapseIndicators: RecordClass<RelapseIndicators> = defineRecordClass({
  name: 'Relapse indicators',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('codedValue', 'Coded value', 'Lookup', OPTIONAL, { codeList: 'snomed-healthcare-matters' }),
    row('freeText', 'Free text', 'Text', OPTIONAL),
  ],
});
export type RelapseIndicators = ValueOf<typeof schema>;
