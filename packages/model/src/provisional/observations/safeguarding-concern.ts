// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { SafeguardingConcern, safeguardingConcernShape } from '../../observations/safeguarding-concern.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

const schema = z.looseObject({
  ...safeguardingConcernShape,
  ...provisionalEventShape,
});

/**
 * `SafeguardingConcern` with the Event block: whose safety it is about, when, where and by whom. Guesses, outside
 * semver: the class's own page has not been read.
 */
export const ProvisionalSafeguardingConcern: RecordClass<ProvisionalSafeguardingConcern> = defineRecordClass({
  ...SafeguardingConcern,
  schema,
  elements: [...SafeguardingConcern.elements, ...Object.values(provisionalEventRows)],
});
export type ProvisionalSafeguardingConcern = ValueOf<typeof schema>;
