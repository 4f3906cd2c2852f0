// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, prsbRows } from '../element-rows.js';
import { CORE_INFORMATION_STANDARD } from '../parts/prsb-standards.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CareActor } from '../values.js';
import { CodedValue } from '../values/coded-value.js';
import { DateTime } from '../values/date-time.js';
import { MODS } from '../values/mods.js';

const row = prsbRows(CORE_INFORMATION_STANDARD);

export const careWorkerShape = {
  role: z.optional(CodedValue),
  /** Whether they are the person's key worker. */
  keyWorker: z.optional(z.boolean()),
  speciality: z.optional(z.string()),
  team: z.optional(z.string()),
  /** Whom they work for. */
  organisation: z.optional(CareActor),
  /** From when they took part in this person's care. */
  startDate: z.optional(DateTime),
  endDate: z.optional(DateTime),
};

const schema = z.looseObject(careWorkerShape);

/**
 * MODS Care worker: somebody paid who gives care to the person. Its page was not read. The seven rows are those of the
 * PRSB professional contacts; names and contact details are known from a draft model only, so they are provisional. A
 * record that merely names a worker uses the value `CareActor`.
 */
export const CareWorker: RecordClass<CareWorker> = defineRecordClass({
  name: 'Care worker',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('role', 'Role', 'Lookup', OPTIONAL),
    row('keyWorker', 'Key worker', 'Yes or No', OPTIONAL),
    row('speciality', 'Speciality', 'Text', OPTIONAL),
    row('team', 'Team', 'Text', OPTIONAL),
    row('organisation', 'Organisation', 'Lookup', OPTIONAL, { target: 'Care organisation' }),
    row('startDate', 'Start date', 'Date and Time', OPTIONAL),
    row('endDate', 'End date', 'Date and Time', OPTIONAL),
  ],
});
export type CareWorker = ValueOf<typeof schema>;
