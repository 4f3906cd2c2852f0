// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { MANY, OPTIONAL, prsbRows } from '../element-rows.js';
import { CORE_INFORMATION_STANDARD } from '../parts/prsb-standards.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CareActor } from '../values.js';
import { CodedValue } from '../values/coded-value.js';
import { DateTime } from '../values/date-time.js';
import { MODS } from '../values/mods.js';

const row = prsbRows(CORE_INFORMATION_STANDARD);

export const gpShape = {
  name: z.optional(z.string()),
  role: z.optional(CodedValue),
  speciality: z.optional(z.string()),
  team: z.optional(z.string()),
  organisation: z.optional(CareActor),
  contactDetails: z.optional(z.array(z.string())),
  startDate: z.optional(DateTime),
  endDate: z.optional(DateTime),
};

const schema = z.looseObject(gpShape);

/**
 * MODS GP: the general practitioner who looks after the person. Its page was not read. The eight rows are those of the
 * PRSB professional contacts, none of them mandatory. Where they practise is `GpPractice`.
 */
export const Gp: RecordClass<Gp> = defineRecordClass({
  name: 'GP',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('name', 'Name', 'Text', OPTIONAL),
    row('role', 'Role', 'Lookup', OPTIONAL),
    row('speciality', 'Speciality', 'Text', OPTIONAL),
    row('team', 'Team', 'Text', OPTIONAL),
    row('organisation', 'Organisation', 'Lookup', OPTIONAL, { target: 'Care organisation' }),
    row('contactDetails', 'Contact details', 'Text', MANY),
    row('startDate', 'Start date', 'Date and Time', OPTIONAL),
    row('endDate', 'End date', 'Date and Time', OPTIONAL),
  ],
});
export type Gp = ValueOf<typeof schema>;
