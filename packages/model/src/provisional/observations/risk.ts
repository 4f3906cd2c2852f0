// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { defineRecordClass } from '../../record-class.js';
import { Risk, riskShape } from '../../observations/risk.js';
import { RelapseIndicators } from '../../observations/relapse-indicators.js';
import { TriggerFactors } from '../../observations/trigger-factors.js';

/**
 * `Risk` with two parts its page names, what sets it off and what shows that it grows. That they sit in the risk
 * itself, and how often, are guesses, outside semver. They have no rows: no row of a risk was found that holds them.
 */
export const ProvisionalRisk = defineRecordClass({
  ...Risk,
  schema: z.looseObject({
    ...riskShape,
    triggerFactors: z.optional(z.array(TriggerFactors.schema)),
    relapseIndicators: z.optional(z.array(RelapseIndicators.schema)),
  }),
});
export type ProvisionalRisk = z.infer<typeof ProvisionalRisk.schema>;
