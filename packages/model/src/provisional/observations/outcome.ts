// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { Outcome, outcomeShape } from '../../observations/outcome.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

const schema = z.looseObject({
  ...outcomeShape,
  ...provisionalEventShape,
});

/**
 * `Outcome` with the Event block: whose outcome it is, when, where and by whom. Guesses, outside semver: the class's
 * own page has not been read.
 */
export const ProvisionalOutcome: RecordClass<ProvisionalOutcome> = defineRecordClass({
  ...Outcome,
  schema,
  elements: [...Outcome.elements, ...Object.values(provisionalEventRows)],
});
export type ProvisionalOutcome = ValueOf<typeof schema>;
