// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { defineRecordClass } from '../../record-class.js';
import { CarePlan, carePlanShape } from '../../observations/care-plan.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

/**
 * `CarePlan` with the Event block: whose plan it is, when, where and by whom. Guesses, outside semver: the class's own
 * page has not been read.
 */
export const ProvisionalCarePlan = defineRecordClass({
  ...CarePlan,
  schema: z.looseObject({
    ...carePlanShape,
    ...provisionalEventShape,
  }),
  elements: [...CarePlan.elements, ...Object.values(provisionalEventRows)],
});
export type ProvisionalCarePlan = z.infer<typeof ProvisionalCarePlan.schema>;
