// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, prsbRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CodedValue } from '../values/coded-value.js';
import { DateTime } from '../values/date-time.js';
import { MODS } from '../values/mods.js';

const row = prsbRows('PRSB Core Information Standard 2');

export const deprivationOfLibertySafeguardsShape = {
  applicationDate: z.optional(DateTime),
  /** Requested or authorised. The standard gives words and no codes: they go into `originalText`. */
  applicationStatus: z.optional(CodedValue),
  /** What the authorisation covers. */
  deprivationOfLibertySafeguardsOrEquivalent: z.optional(z.string()),
  startDateOfAuthorisation: z.optional(DateTime),
  plannedOrActualEndDateOfAuthorisation: z.optional(DateTime),
};

const schema = z.looseObject(deprivationOfLibertySafeguardsShape);

/**
 * MODS Deprivation of Liberty Safeguards (DoLS) or equivalent: that an authorisation was asked for or given, what it
 * covers, and when it ends.
 *
 * No page of this class was read. The five rows are those of PRSB Core Information Standard 2. The Event block stands
 * in `ProvisionalDeprivationOfLibertySafeguards`.
 */
export const DeprivationOfLibertySafeguards: RecordClass<DeprivationOfLibertySafeguards> = defineRecordClass({
  name: 'Deprivation of Liberty Safeguards (DoLS) or equivalent',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('applicationDate', 'Application date', 'Date and Time', OPTIONAL),
    row('applicationStatus', 'Application status', 'Lookup', OPTIONAL, { codeList: 'dols-application-status' }),
    row(
      'deprivationOfLibertySafeguardsOrEquivalent',
      'Deprivation of liberty safeguards or equivalent',
      'Text',
      OPTIONAL,
    ),
    row('startDateOfAuthorisation', 'Start date of authorisation', 'Date and Time', OPTIONAL),
    row(
      'plannedOrActualEndDateOfAuthorisation',
      'Planned or actual end date of authorisation',
      'Date and Time',
      OPTIONAL,
    ),
  ],
});
export type DeprivationOfLibertySafeguards = ValueOf<typeof schema>;
