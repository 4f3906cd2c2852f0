// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { MANY, ONCE, OPTIONAL, confirmedRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CareActor } from '../values.js';
import { CodedValue } from '../values/coded-value.js';
import { MODS } from '../values/mods.js';
import { PartialDate } from '../values/partial-date.js';
import { RecordLink } from '../values/record-link.js';
import { Investigation } from './investigation.js';
import { StructuredInvestigationResult } from './structured-investigation-result.js';

const row = confirmedRows('Investigation result', 464182);

export const investigationResultShape = {
  /** The host's identifier of the person. */
  subjectOfCare: z.string(),
  date: PartialDate,
  location: z.optional(RecordLink),
  /** Who carried it out. */
  careActor: z.optional(z.array(CareActor)),
  /** What was investigated. */
  investigation: z.optional(Investigation.schema),
  /** The finding, coded or in words. */
  investigationResult: z.optional(
    z.looseObject({ codedValue: z.optional(CodedValue), freeText: z.optional(z.string()) }),
  ),
  structuredInvestigationResult: z.optional(StructuredInvestigationResult.schema),
};

const schema = z.looseObject(investigationResultShape);

/**
 * MODS Investigation result: what a health investigation found, such as a blood or urine test; one record may hold
 * several tests.
 *
 * Four rows were read on the class's page, all of the Event block; Time was cut off and waits in
 * `ProvisionalInvestigationResult`. The page also names three parts and how often they stand: Investigation once, and
 * Investigation result (a part of the same name) and Structured investigation result at most once. Their contents are
 * those of PRSB Core Information Standard 2. None of the parts is required here, since no row of theirs was read.
 */
export const InvestigationResult: RecordClass<InvestigationResult> = defineRecordClass({
  name: 'Investigation result',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('subjectOfCare', 'Subject of care', 'Lookup', ONCE, { target: 'Subject of care', stamp: 'subjectOfCare' }),
    row('date', 'Date', 'Date', ONCE),
    row('location', 'Location', 'Lookup', OPTIONAL, { target: 'Location' }),
    row('careActor', 'Care actor', 'Lookup', MANY, { target: 'Care actor' }),
  ],
});
export type InvestigationResult = ValueOf<typeof schema>;
