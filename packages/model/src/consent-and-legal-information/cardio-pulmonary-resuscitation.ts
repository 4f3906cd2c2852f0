// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, prsbRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CodedValue } from '../values/coded-value.js';
import { DateTime } from '../values/date-time.js';
import { MODS } from '../values/mods.js';

const row = prsbRows('PRSB Core Information Standard 2');

export const cardioPulmonaryResuscitationShape = {
  /** For resuscitation, or not. */
  cardioPulmonaryResuscitationCPRDecision: z.optional(CodedValue),
  dateForReview: z.optional(DateTime),
  /** Where the form is kept: in an emergency somebody has to show it. */
  locationOfDocument: z.optional(z.string()),
};

const schema = z.looseObject(cardioPulmonaryResuscitationShape);

/**
 * MODS Cardio-pulmonary resuscitation: a decision whether resuscitation is to be tried, when it is looked at again, and
 * where the form is. Without such a record nobody has said anything about it: see `ResuscitationStatement`.
 *
 * No page of this class was read. The three rows are those of PRSB Core Information Standard 2. The Event block, and
 * with it who decided and when, stands in `ProvisionalCardioPulmonaryResuscitation`.
 */
export const CardioPulmonaryResuscitation: RecordClass<CardioPulmonaryResuscitation> = defineRecordClass({
  name: 'Cardio-pulmonary resuscitation',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row(
      'cardioPulmonaryResuscitationCPRDecision',
      'Cardio-pulmonary resuscitation (CPR) decision',
      'Lookup',
      OPTIONAL,
      { codeList: 'cpr-decision' },
    ),
    row('dateForReview', 'Date for review', 'Date and Time', OPTIONAL),
    row('locationOfDocument', 'Location of document', 'Text', OPTIONAL),
  ],
});
export type CardioPulmonaryResuscitation = ValueOf<typeof schema>;
