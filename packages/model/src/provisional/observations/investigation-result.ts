// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { InvestigationResult, investigationResultShape } from '../../observations/investigation-result.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

const schema = z.looseObject({
  ...investigationResultShape,

  time: provisionalEventShape.time,
});

/**
 * `InvestigationResult` with Time, the row of the Event block that its page did not show. A guess, outside semver.
 */
export const ProvisionalInvestigationResult: RecordClass<ProvisionalInvestigationResult> = defineRecordClass({
  ...InvestigationResult,
  schema,
  elements: [...InvestigationResult.elements, provisionalEventRows.time],
});
export type ProvisionalInvestigationResult = ValueOf<typeof schema>;
