// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, inferredRows } from '../../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { RecordLink } from '../../values/record-link.js';
import {
  MentalCapacityAssessment,
  mentalCapacityAssessmentShape,
} from '../../observations/mental-capacity-assessment.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

const row = inferredRows('MODS data browser, class 463959 (Mental capacity assessment)', 'likely');

const schema = z.looseObject({
  ...mentalCapacityAssessmentShape,
  location: z.optional(RecordLink),
  careActor: provisionalEventShape.careActor,
  time: provisionalEventShape.time,
});

/**
 * `MentalCapacityAssessment` with where, by whom and at what time it was done. The name of Location was on the class's
 * page, with the rest cut off; the others are of the Event block. Guesses, outside semver.
 */
export const ProvisionalMentalCapacityAssessment: RecordClass<ProvisionalMentalCapacityAssessment> = defineRecordClass({
  ...MentalCapacityAssessment,
  schema,
  elements: [
    ...MentalCapacityAssessment.elements,
    row('location', 'Location', 'Lookup', OPTIONAL, { target: 'Location' }),
    provisionalEventRows.careActor,
    provisionalEventRows.time,
  ],
});
export type ProvisionalMentalCapacityAssessment = ValueOf<typeof schema>;
