// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, prsbRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CareActor } from '../values.js';
import { CodedValue } from '../values/coded-value.js';
import { MODS } from '../values/mods.js';
import { CORE_INFORMATION_STANDARD } from './prsb-standards.js';

const row = prsbRows(CORE_INFORMATION_STANDARD);

export const referralToShape = {
  name: z.optional(z.string()),
  role: z.optional(CodedValue),
  grade: z.optional(z.string()),
  team: z.optional(z.string()),
  specialty: z.optional(z.string()),
  service: z.optional(CodedValue),
  organisation: z.optional(CareActor),
  contactDetails: z.optional(z.string()),
};

const schema = z.looseObject(referralToShape);

/**
 * MODS Referral to: the person, team or service a referral goes to. MODS names this part of a referral in the
 * words PRSB uses; its page was not read. The eight rows are those of the PRSB part of the same name.
 */
export const ReferralTo: RecordClass<ReferralTo> = defineRecordClass({
  name: 'Referral to',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('name', 'Name', 'Text', OPTIONAL, { target: 'Care worker' }),
    row('role', 'Role', 'Lookup', OPTIONAL),
    row('grade', 'Grade', 'Text', OPTIONAL),
    row('team', 'Team', 'Text', OPTIONAL),
    row('specialty', 'Specialty', 'Text', OPTIONAL),
    row('service', 'Service', 'Lookup', OPTIONAL),
    row('organisation', 'Organisation', 'Lookup', OPTIONAL, { target: 'Care organisation' }),
    row('contactDetails', 'Contact details', 'Text', OPTIONAL),
  ],
});
export type ReferralTo = ValueOf<typeof schema>;
