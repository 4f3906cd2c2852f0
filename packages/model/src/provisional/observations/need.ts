// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { Need, needShape } from '../../observations/need.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

const schema = z.looseObject({
  ...needShape,
  ...provisionalEventShape,
});

/**
 * `Need` with the Event block: whose need it is, when, where and by whom. Guesses, outside semver: the class's own page
 * has not been read.
 */
export const ProvisionalNeed: RecordClass<ProvisionalNeed> = defineRecordClass({
  ...Need,
  schema,
  elements: [...Need.elements, ...Object.values(provisionalEventRows)],
});
export type ProvisionalNeed = ValueOf<typeof schema>;
