// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, prsbRows } from '../element-rows.js';
import { OpenGroup } from '../parts/open-group.js';
import { CORE_INFORMATION_STANDARD } from '../parts/prsb-standards.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { DateTime } from '../values/date-time.js';
import { MODS } from '../values/mods.js';

const row = prsbRows(CORE_INFORMATION_STANDARD);

export const reviewShape = {
  /** The date it is due. PRSB's name allows an interval too, but its type has room for a date only. */
  plannedReviewDateInterval: z.optional(DateTime),
  /** Who must see that it is done. */
  responsibilityForReview: z.optional(OpenGroup),
};

const schema = z.looseObject(reviewShape);

/**
 * MODS Review: when an assessment, plan, instruction, activity or action is to be looked at again, and by whom. Its
 * page was not read. Both rows are those with which PRSB plans the review of a care plan; what is under review, and
 * the Event block, is provisional.
 */
export const Review: RecordClass<Review> = defineRecordClass({
  name: 'Review',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('plannedReviewDateInterval', 'Planned review date/interval', 'Date and Time', OPTIONAL),
    row('responsibilityForReview', 'Responsibility for review', 'Group', OPTIONAL, { target: 'Care actor' }),
  ],
});
export type Review = ValueOf<typeof schema>;
