// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { MANY, OPTIONAL, prsbRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CodedValue } from '../values/coded-value.js';
import { DateTime } from '../values/date-time.js';
import { MODS } from '../values/mods.js';
import { RecordLink } from '../values/record-link.js';

const row = prsbRows('PRSB Core Information Standard 2');

export const carePlanShape = {
  strengths: z.optional(z.array(RecordLink)),
  needsConcernsOrProblems: z.optional(
    z.array(
      z.looseObject({
        goalsAndHopes: z.optional(z.array(z.looseObject({}))),
        /** Ours, in no standard: what the person does by themselves here. */
        canDo: z.optional(z.string()),
        /** Ours, in no standard: the risks that go with the need. */
        risks: z.optional(z.array(RecordLink)),
      }),
    ),
  ),
  /** Whether the plan was agreed, and by whom. */
  agreedWithPersonOrLegitimateRepresentative: z.optional(z.looseObject({})),
  careFundingSource: z.optional(CodedValue),
  dateThisPlanWasLastUpdated: z.optional(DateTime),
  otherCarePlanningDocuments: z.optional(z.array(z.string())),
  plannedReviewDateInterval: z.optional(DateTime),
  /** Who must see to it that the review is done. */
  responsibilityForReview: z.optional(z.looseObject({})),
};

const schema = z.looseObject(carePlanShape);

/**
 * MODS Care plan: the care that was agreed, made up of goals and instructions. Needs, strengths and goals are records
 * of their own that hang on the person: the plan points to them, and beside the rows of a group the record it stands
 * for may be named (`recordUid`).
 *
 * No page of this class was read. The nine rows are those of PRSB Core Information Standard 2; what its groups hold in
 * turn was not copied, so those parts ride along unread. The Event block stands in `ProvisionalCarePlan`.
 */
export const CarePlan: RecordClass<CarePlan> = defineRecordClass({
  name: 'Care plan',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('strengths', 'Strengths', 'Lookup', MANY, { target: 'Strength' }),
    row('needsConcernsOrProblems', 'Needs, concerns or problems', 'Group', MANY, { target: 'Need' }),
    row('goalsAndHopes', 'Goals and hopes', 'Group', MANY, { target: 'Goal', partOf: 'needsConcernsOrProblems' }),
    row(
      'agreedWithPersonOrLegitimateRepresentative',
      'Agreed with person or legitimate representative',
      'Group',
      OPTIONAL,
    ),
    row('careFundingSource', 'Care funding source', 'Lookup', OPTIONAL),
    row('dateThisPlanWasLastUpdated', 'Date this plan was last updated', 'Date and Time', OPTIONAL),
    row('otherCarePlanningDocuments', 'Other care planning documents', 'Text', MANY, { target: 'Document' }),
    row('plannedReviewDateInterval', 'Planned review date/interval', 'Date and Time', OPTIONAL, { target: 'Review' }),
    row('responsibilityForReview', 'Responsibility for review', 'Group', OPTIONAL, { target: 'Care actor' }),
  ],
});
export type CarePlan = ValueOf<typeof schema>;
