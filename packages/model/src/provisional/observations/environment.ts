// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { Environment, environmentShape } from '../../observations/environment.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

const schema = z.looseObject({
  ...environmentShape,
  ...provisionalEventShape,
});

/**
 * `Environment` with the Event block: whose surroundings they are, when, where and by whom. Guesses, outside semver:
 * the class's own page has not been read.
 */
export const ProvisionalEnvironment: RecordClass<ProvisionalEnvironment> = defineRecordClass({
  ...Environment,
  schema,
  elements: [...Environment.elements, ...Object.values(provisionalEventRows)],
});
export type ProvisionalEnvironment = ValueOf<typeof schema>;
