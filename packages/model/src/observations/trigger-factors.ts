// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, prsbRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CodedValue } from '../values/coded-value.js';
import { MODS } from '../values/mods.js';

const row = prsbRows('PRSB Core Information Standard 2');

export const triggerFactorsShape = {
  codedValue: z.optional(CodedValue),
  freeText: z.optional(z.string()),
};

const schema = z.looseObject(triggerFactorsShape);

/**
 * MODS Trigger factors: the part of a risk that says what may set off a change: a noisy room, a missed meal. MODS names
 * the part; no row of it was read. Both rows are those of PRSB Core Information Standard 2.
 */
export const TriggerFactors: RecordClass<TriggerFactors> = defineRecordClass({
  name: 'Trigger factors',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('codedValue', 'Coded value', 'Lookup', OPTIONAL, { codeList: 'snomed-health-issues' }),
    row('freeText', 'Free text', 'Text', OPTIONAL),
  ],
});
export type TriggerFactors = ValueOf<typeof schema>;
