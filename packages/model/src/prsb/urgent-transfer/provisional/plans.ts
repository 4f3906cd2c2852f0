// SPDX-License-Identifier: Apache-2.0
import { many, optional } from '../../nodes.js';
import { CareAndSupportPlan } from '../../pcsp/care-and-support-plan.js';
import { ContingencySafetyPlans } from '../../pcsp/contingency-safety-plans.js';
import { section } from '../../section.js';
import { PLAN_IN_TRANSFER_ROWS } from '../standard.js';

// Whole sections of the plan standard: what is mandatory in a plan there is mandatory in a plan that travels.

/** The person's plan. */
export const TransferCareAndSupportPlan = section(
  'careAndSupportPlan',
  optional(CareAndSupportPlan.name, CareAndSupportPlan.of),
  PLAN_IN_TRANSFER_ROWS,
);

/** What to do if this or that happens. */
export const TransferContingencySafetyPlans = section(
  'contingencySafetyPlans',
  many(ContingencySafetyPlans.name, ContingencySafetyPlans.of),
  PLAN_IN_TRANSFER_ROWS,
);
