// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { defineRecordClass } from '../../record-class.js';
import { Outcome, outcomeShape } from '../../observations/outcome.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

/**
 * `Outcome` with the Event block: whose outcome it is, when, where and by whom. Guesses, outside semver: the class's
 * own page has not been read.
 */
export const ProvisionalOutcome = defineRecordClass({
  ...Outcome,
  schema: z.looseObject({
    ...outcomeShape,
    ...provisionalEventShape,
  }),
  elements: [...Outcome.elements, ...Object.values(provisionalEventRows)],
});
export type ProvisionalOutcome = z.infer<typeof ProvisionalOutcome.schema>;
