// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { defineRecordClass } from '../../record-class.js';
import { Strength, strengthShape } from '../../observations/strength.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

/**
 * `Strength` with the Event block: whose strength it is, when, where and by whom. Guesses, outside semver: the class's
 * own page has not been read.
 */
export const ProvisionalStrength = defineRecordClass({
  ...Strength,
  schema: z.looseObject({
    ...strengthShape,
    ...provisionalEventShape,
  }),
  elements: [...Strength.elements, ...Object.values(provisionalEventRows)],
});
export type ProvisionalStrength = z.infer<typeof ProvisionalStrength.schema>;
