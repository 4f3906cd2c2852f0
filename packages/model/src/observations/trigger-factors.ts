// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, prsbRows } from '../element-rows.js';
import { defineRecordClass } from '../record-class.js';
import { CodedValue } from '../values/coded-value.js';
import { MODS } from '../values/mods.js';

const row = prsbRows('PRSB Core Information Standard 2');

export const triggerFactorsShape = {
  codedValue: z.optional(CodedValue),
  freeText: z.optional(z.string()),
};

/**
 * MODS Trigger factors: the part of a risk that says what may set off a change: a noisy room, a missed meal. MODS names
 * the part; no row of it was read. Both rows are those of PRSB Core Information Standard 2.
 */
export const TriggerFactors = defineRecordClass({
  name: 'Trigger factors',
  standard: MODS,
  onePerPerson: false,
  schema: z.looseObject(triggerFactorsShape),
  elements: [
    row('codedValue', 'Coded value', 'Lookup', OPTIONAL, { codeList: 'snomed-health-issues' }),
    row('freeText', 'Free text', 'Text', OPTIONAL),
  ],
});
export type TriggerFactors = z.infer<typeof TriggerFactors.schema>;
