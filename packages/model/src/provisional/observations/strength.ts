// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { Strength, strengthShape } from '../../observations/strength.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

const schema = z.looseObject({
  ...strengthShape,
  ...provisionalEventShape,
});

/**
 * `Strength` with the Event block: whose strength it is, when, where and by whom. Guesses, outside semver: the class's
 * own page has not been read.
 */
export const ProvisionalStrength: RecordClass<ProvisionalStrength> = defineRecordClass({
  ...Strength,
  schema,
  elements: [...Strength.elements, ...Object.values(provisionalEventRows)],
});
export type ProvisionalStrength = ValueOf<typeof schema>;
