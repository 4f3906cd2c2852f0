// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { Assessment, assessmentShape } from '../../observations/assessment.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

const schema = z.looseObject({
  ...assessmentShape,
  ...provisionalEventShape,
});

/**
 * `Assessment` with the Event block: whose assessment it is, when, where and by whom. Guesses, outside semver: the
 * class's own page has not been read.
 */
export const ProvisionalAssessment: RecordClass<ProvisionalAssessment> = defineRecordClass({
  ...Assessment,
  schema,
  elements: [...Assessment.elements, ...Object.values(provisionalEventRows)],
});
export type ProvisionalAssessment = ValueOf<typeof schema>;
