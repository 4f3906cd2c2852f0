// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { Risk, riskShape } from '../../observations/risk.js';
import { RelapseIndicators } from '../../observations/relapse-indicators.js';
import { TriggerFactors } from '../../observations/trigger-factors.js';

const schema = z.looseObject({
  ...riskShape,
  triggerFactors: z.optional(z.array(TriggerFactors.schema)),
  relapseIndicators: z.optional(z.array(RelapseIndicators.schema)),
});

/**
 * `Risk` with two parts its page names, what sets it off and what shows that it grows. That they sit in the risk
 * itself, and how often, are guesses, outside semver. They have no rows: no row of a risk was found that holds them.
 */
export const ProvisionalRisk: RecordClass<ProvisionalRisk> = defineRecordClass({
  ...Risk,
  schema,
});
export type ProvisionalRisk = ValueOf<typeof schema>;
