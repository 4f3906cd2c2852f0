// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { ONCE, OPTIONAL, prsbRows } from '../element-rows.js';
import { OpenGroup } from '../parts/open-group.js';
import { CORE_INFORMATION_STANDARD } from '../parts/prsb-standards.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CodedValue } from '../values/coded-value.js';
import { DateTime } from '../values/date-time.js';
import { DecimalText } from '../values/decimal-text.js';
import { MODS } from '../values/mods.js';

const row = prsbRows(CORE_INFORMATION_STANDARD);

export const vaccinationShape = {
  date: z.optional(DateTime),
  vaccineProduct: z.optional(CodedValue),
  vaccineProcedure: z.optional(CodedValue),
  /** Which dose in the course. */
  doseSequence: z.optional(DecimalText),
  doseAmount: z.optional(OpenGroup),
  bodySite: z.optional(CodedValue),
  route: z.optional(CodedValue),
  manufacturer: z.optional(CodedValue),
  indication: z.optional(CodedValue),
  /** Given or not, and why not: a vaccination offered and declined is recorded too. */
  outcomeStatus: z.optional(OpenGroup),
  /** Whether the writer heard of it and did not see it, and from whom. */
  reported: z.optional(OpenGroup),
};

const schema = z.looseObject(vaccinationShape);

/**
 * MODS Vaccination: a vaccine that was given or offered. Its page was not read. The eleven rows are those of the PRSB
 * vaccination section, which asks for product and procedure; the parts of the three groups were not read. That it is
 * about one person, where, by whom and on whose instruction is provisional.
 */
export const Vaccination: RecordClass<Vaccination> = defineRecordClass({
  name: 'Vaccination',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('date', 'Date', 'Date and Time', OPTIONAL),
    row('vaccineProduct', 'Vaccine product', 'Lookup', ONCE, { codeList: 'dm-d' }),
    row('vaccineProcedure', 'Vaccine procedure', 'Lookup', ONCE, { codeList: 'snomed-vaccination-procedure' }),
    row('doseSequence', 'Dose sequence', 'Number', OPTIONAL),
    row('doseAmount', 'Dose amount', 'Group', OPTIONAL),
    row('bodySite', 'Body site', 'Lookup', OPTIONAL, { codeList: 'snomed-vaccine-site' }),
    row('route', 'Route', 'Lookup', OPTIONAL, { codeList: 'snomed-route' }),
    row('manufacturer', 'Manufacturer', 'Lookup', OPTIONAL),
    row('indication', 'Indication', 'Lookup', OPTIONAL),
    row('outcomeStatus', 'Outcome status', 'Group', OPTIONAL),
    row('reported', 'Reported', 'Group', OPTIONAL),
  ],
});
export type Vaccination = ValueOf<typeof schema>;
