// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { Problem, problemShape } from '../../observations/problem.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

const schema = z.looseObject({
  ...problemShape,
  ...provisionalEventShape,
});

/**
 * `Problem` with the Event block: whose problem it is, when, where and by whom. Guesses, outside semver: the class's
 * own page has not been read.
 */
export const ProvisionalProblem: RecordClass<ProvisionalProblem> = defineRecordClass({
  ...Problem,
  schema,
  elements: [...Problem.elements, ...Object.values(provisionalEventRows)],
});
export type ProvisionalProblem = ValueOf<typeof schema>;
