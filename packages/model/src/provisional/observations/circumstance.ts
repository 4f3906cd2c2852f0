// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { Circumstance, circumstanceShape } from '../../observations/circumstance.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

const schema = z.looseObject({
  ...circumstanceShape,
  ...provisionalEventShape,
});

/**
 * `Circumstance` with the Event block: whose circumstances they are, when, where and by whom. Guesses, outside semver:
 * the class's own page has not been read.
 */
export const ProvisionalCircumstance: RecordClass<ProvisionalCircumstance> = defineRecordClass({
  ...Circumstance,
  schema,
  elements: [...Circumstance.elements, ...Object.values(provisionalEventRows)],
});
export type ProvisionalCircumstance = ValueOf<typeof schema>;
