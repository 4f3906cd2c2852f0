// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, prsbRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CodedValue } from '../values/coded-value.js';
import { MODS } from '../values/mods.js';
import { CORE_INFORMATION_STANDARD } from './prsb-standards.js';

const row = prsbRows(CORE_INFORMATION_STANDARD);

export const clinicalUrgencyOfReferralShape = {
  urgency: z.optional(CodedValue),
  reasonForUrgencyOfReferral: z.optional(z.string()),
};

const schema = z.looseObject(clinicalUrgencyOfReferralShape);

/**
 * MODS Clinical urgency of referral: how soon a referral must be seen to, and why. MODS names this part of a referral;
 * its page was not read. Both rows are those of the PRSB part of the same name.
 */
export const ClinicalUrgencyOfReferral: RecordClass<ClinicalUrgencyOfReferral> = defineRecordClass({
  name: 'Clinical urgency of referral',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('urgency', 'Urgency', 'Lookup', OPTIONAL),
    row('reasonForUrgencyOfReferral', 'Reason for urgency of referral', 'Text', OPTIONAL),
  ],
});
export type ClinicalUrgencyOfReferral = ValueOf<typeof schema>;
