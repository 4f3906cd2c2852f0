// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { defineRecordClass } from '../../record-class.js';
import { Environment, environmentShape } from '../../observations/environment.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

/**
 * `Environment` with the Event block: whose surroundings they are, when, where and by whom. Guesses, outside semver:
 * the class's own page has not been read.
 */
export const ProvisionalEnvironment = defineRecordClass({
  ...Environment,
  schema: z.looseObject({
    ...environmentShape,
    ...provisionalEventShape,
  }),
  elements: [...Environment.elements, ...Object.values(provisionalEventRows)],
});
export type ProvisionalEnvironment = z.infer<typeof ProvisionalEnvironment.schema>;
