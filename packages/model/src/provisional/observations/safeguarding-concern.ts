// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { defineRecordClass } from '../../record-class.js';
import { SafeguardingConcern, safeguardingConcernShape } from '../../observations/safeguarding-concern.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

/**
 * `SafeguardingConcern` with the Event block: whose safety it is about, when, where and by whom. Guesses, outside
 * semver: the class's own page has not been read.
 */
export const ProvisionalSafeguardingConcern = defineRecordClass({
  ...SafeguardingConcern,
  schema: z.looseObject({
    ...safeguardingConcernShape,
    ...provisionalEventShape,
  }),
  elements: [...SafeguardingConcern.elements, ...Object.values(provisionalEventRows)],
});
export type ProvisionalSafeguardingConcern = z.infer<typeof ProvisionalSafeguardingConcern.schema>;
