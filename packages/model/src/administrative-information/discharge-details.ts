// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, prsbRows } from '../element-rows.js';
import { OpenGroup } from '../parts/open-group.js';
import { CORE_INFORMATION_STANDARD } from '../parts/prsb-standards.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CodedValue } from '../values/coded-value.js';
import { DateTime } from '../values/date-time.js';
import { MODS } from '../values/mods.js';

const row = prsbRows(CORE_INFORMATION_STANDARD);

export const dischargeDetailsShape = {
  dateOfDischarge: z.optional(DateTime),
  /** Where they left from, in words. */
  dischargeLocation: z.optional(z.string()),
  dischargingDepartment: z.optional(z.string()),
  dischargingSpecialty: z.optional(CodedValue),
  dischargingConsultant: z.optional(OpenGroup),
  /** How it came about: by agreement, by their own wish, by death. */
  dischargeMethod: z.optional(CodedValue),
  /** PRSB types this as text, though the same of an admission is a code. */
  legalStatusOnDischarge: z.optional(z.string()),
  /** The kind of place they went to. */
  dischargeDestination: z.optional(CodedValue),
  dischargeAddress: z.optional(z.string()),
};

const schema = z.looseObject(dischargeDetailsShape);

/**
 * MODS Discharge details: how and when a person left a home or hospital, and where to. Its page was not read. The nine
 * rows are those of the PRSB discharge section, which is written for hospitals; none is mandatory. The parts of
 * `dischargingConsultant` were not read. That it is about one person, and which provider it concerns, is provisional.
 */
export const DischargeDetails: RecordClass<DischargeDetails> = defineRecordClass({
  name: 'Discharge details',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('dateOfDischarge', 'Date of discharge', 'Date and Time', OPTIONAL),
    row('dischargeLocation', 'Discharge location', 'Text', OPTIONAL, { target: 'Location' }),
    row('dischargingDepartment', 'Discharging department', 'Text', OPTIONAL),
    row('dischargingSpecialty', 'Discharging specialty', 'Lookup', OPTIONAL),
    row('dischargingConsultant', 'Discharging consultant', 'Group', OPTIONAL),
    row('dischargeMethod', 'Discharge method', 'Lookup', OPTIONAL, { codeList: 'discharge-method' }),
    row('legalStatusOnDischarge', 'Legal status on discharge', 'Text', OPTIONAL, {
      codeList: 'mental-health-act-legal-status',
    }),
    row('dischargeDestination', 'Discharge destination', 'Lookup', OPTIONAL, { codeList: 'discharge-destination' }),
    row('dischargeAddress', 'Discharge address', 'Text', OPTIONAL),
  ],
});
export type DischargeDetails = ValueOf<typeof schema>;
