// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { defineRecordClass } from '../../record-class.js';
import { Problem, problemShape } from '../../observations/problem.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

/**
 * `Problem` with the Event block: whose problem it is, when, where and by whom. Guesses, outside semver: the class's
 * own page has not been read.
 */
export const ProvisionalProblem = defineRecordClass({
  ...Problem,
  schema: z.looseObject({
    ...problemShape,
    ...provisionalEventShape,
  }),
  elements: [...Problem.elements, ...Object.values(provisionalEventRows)],
});
export type ProvisionalProblem = z.infer<typeof ProvisionalProblem.schema>;
