// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Review, reviewShape } from '../../administrative-information/review.js';
import { OPTIONAL, inferredRows } from '../../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { RecordLink } from '../../values/record-link.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

const row = inferredRows('MODS implementation guidance, page 24, diagram', 'plausible');

const schema = z.looseObject({
  ...reviewShape,
  assessment: z.optional(RecordLink),
  carePlan: z.optional(RecordLink),
  instruction: z.optional(RecordLink),
  activity: z.optional(RecordLink),
  action: z.optional(RecordLink),
  subjectOfCare: provisionalEventShape.subjectOfCare,
  date: provisionalEventShape.date,
  location: provisionalEventShape.location,
  careActor: provisionalEventShape.careActor,
});

/**
 * `Review` with what is under review and most of the Event block. The guidance draws a line from a review to each of
 * the five; what the rows are called, and whether they are one or five, was not read. Guesses, outside semver.
 */
export const ProvisionalReview: RecordClass<ProvisionalReview> = defineRecordClass({
  ...Review,
  schema,
  elements: [
    ...Review.elements,
    row('assessment', 'Assessment', 'Lookup', OPTIONAL, { target: 'Assessment' }),
    row('carePlan', 'Care plan', 'Lookup', OPTIONAL, { target: 'Care plan' }),
    row('instruction', 'Instruction', 'Lookup', OPTIONAL, { target: 'Instruction' }),
    row('activity', 'Activity', 'Lookup', OPTIONAL, { target: 'Activity' }),
    row('action', 'Action', 'Lookup', OPTIONAL, { target: 'Action' }),
    provisionalEventRows.subjectOfCare,
    provisionalEventRows.date,
    provisionalEventRows.location,
    provisionalEventRows.careActor,
  ],
});
export type ProvisionalReview = ValueOf<typeof schema>;
