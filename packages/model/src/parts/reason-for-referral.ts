// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, prsbRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CodedValue } from '../values/coded-value.js';
import { MODS } from '../values/mods.js';
import { CORE_INFORMATION_STANDARD } from './prsb-standards.js';

const row = prsbRows(CORE_INFORMATION_STANDARD);

export const reasonForReferralShape = {
  codedValue: z.optional(CodedValue),
  freeText: z.optional(z.string()),
};

const schema = z.looseObject(reasonForReferralShape);

/**
 * MODS Reason for referral: why help from elsewhere is asked for, as a code, in words, or both. MODS names this part of
 * a referral; its page was not read. Both rows are those of the PRSB part of the same name.
 */
export const ReasonForReferral: RecordClass<ReasonForReferral> = defineRecordClass({
  name: 'Reason for referral',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('codedValue', 'Coded value', 'Lookup', OPTIONAL, { codeList: 'snomed-health-issues' }),
    row('freeText', 'Free text', 'Text', OPTIONAL),
  ],
});
export type ReasonForReferral = ValueOf<typeof schema>;
