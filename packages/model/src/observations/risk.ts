// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { MANY, ONCE, OPTIONAL, confirmedRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CareActor } from '../values.js';
import { CodedValue } from '../values/coded-value.js';
import { DateTime } from '../values/date-time.js';
import { MODS } from '../values/mods.js';
import { RecordLink } from '../values/record-link.js';

const row = confirmedRows('Risk', 463973);

export const riskShape = {
  startDateOfRisk: z.optional(DateTime),
  endDateOfRisk: z.optional(DateTime),
  riskCategory: CodedValue,
  /** The risk in words, where no code fits. */
  freeText: z.optional(z.string()),
  comment: z.optional(z.string()),
  /** The host's identifier of the person at risk. */
  subjectOfCare: z.string(),
  /** Who recorded it, or will act on it. */
  careWorker: z.optional(CareActor),
  riskLocation: z.optional(z.array(RecordLink)),
  /** Who is to be told: one, as the page says, where Alert and Incident allow many. */
  informed: z.optional(CareActor),
};

const schema = z.looseObject(riskShape);

/**
 * MODS Risk: a harm that may come to the person, found when risk was assessed; where it is, and who must know of it. It
 * hangs on the person and not on the assessment it was found in.
 *
 * All nine rows were read on the class's page, which ended there. The page names three parts besides: Coding, Trigger
 * factors and Relapse indicators. Where in a risk they sit was not read; the last two are parts of `ProvisionalRisk`.
 */
export const Risk: RecordClass<Risk> = defineRecordClass({
  name: 'Risk',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('startDateOfRisk', 'Start date of risk', 'Date and Time', OPTIONAL),
    row('endDateOfRisk', 'End date of risk', 'Date and Time', OPTIONAL),
    row('riskCategory', 'Risk category', 'Lookup', ONCE, { codeList: 'mods-risk-category' }),
    row('freeText', 'Free text', 'Text', OPTIONAL),
    row('comment', 'Comment', 'Text', OPTIONAL),
    row('subjectOfCare', 'Subject of care', 'Lookup', ONCE, { target: 'Subject of care', stamp: 'subjectOfCare' }),
    row('careWorker', 'Care worker', 'Lookup', OPTIONAL, { target: 'Care worker' }),
    row('riskLocation', 'Risk location', 'Lookup', MANY, { target: 'Location' }),
    row('informed', 'Informed', 'Lookup', OPTIONAL, { target: 'Care actor' }),
  ],
});
export type Risk = ValueOf<typeof schema>;
