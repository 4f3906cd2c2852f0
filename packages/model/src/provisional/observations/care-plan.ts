// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { CarePlan, carePlanShape } from '../../observations/care-plan.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

const schema = z.looseObject({
  ...carePlanShape,
  ...provisionalEventShape,
});

/**
 * `CarePlan` with the Event block: whose plan it is, when, where and by whom. Guesses, outside semver: the class's own
 * page has not been read.
 */
export const ProvisionalCarePlan: RecordClass<ProvisionalCarePlan> = defineRecordClass({
  ...CarePlan,
  schema,
  elements: [...CarePlan.elements, ...Object.values(provisionalEventRows)],
});
export type ProvisionalCarePlan = ValueOf<typeof schema>;
