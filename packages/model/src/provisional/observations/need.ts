// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { defineRecordClass } from '../../record-class.js';
import { Need, needShape } from '../../observations/need.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

/**
 * `Need` with the Event block: whose need it is, when, where and by whom. Guesses, outside semver: the class's own page
 * has not been read.
 */
export const ProvisionalNeed = defineRecordClass({
  ...Need,
  schema: z.looseObject({
    ...needShape,
    ...provisionalEventShape,
  }),
  elements: [...Need.elements, ...Object.values(provisionalEventRows)],
});
export type ProvisionalNeed = z.infer<typeof ProvisionalNeed.schema>;
