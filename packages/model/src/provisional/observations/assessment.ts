// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { defineRecordClass } from '../../record-class.js';
import { Assessment, assessmentShape } from '../../observations/assessment.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

/**
 * `Assessment` with the Event block: whose assessment it is, when, where and by whom. Guesses, outside semver: the
 * class's own page has not been read.
 */
export const ProvisionalAssessment = defineRecordClass({
  ...Assessment,
  schema: z.looseObject({
    ...assessmentShape,
    ...provisionalEventShape,
  }),
  elements: [...Assessment.elements, ...Object.values(provisionalEventRows)],
});
export type ProvisionalAssessment = z.infer<typeof ProvisionalAssessment.schema>;
