// SPDX-License-Identifier: Apache-2.0
export { type ChangedOrders, OrderChange, changeOrder } from './change.js';
export { doseChoices } from './choices.js';
export { heldByReconciliation } from './held.js';
export { missingOf } from './missing.js';
export { type OrderStep, STEP_ERRORS, type StepError, StepArgs, runningOrders, standingOrders } from './order-step.js';
export { type OwnChart, ownChartOf } from './not-a-dose.js';
export { type PlannedAmount, besideOf, plannedAmounts, sharedIngredients } from './planned.js';
export { type DrugPolicy, policyOf } from './policy.js';
export { type PrintedCell, printedCell, printedMark } from './print-cell.js';
export { advisedOfPrn, isPsychotropic, missingOfPrn } from './prn.js';
export { type OrderReview, reviewOrder } from './review.js';
export { SecondCheck, checkOrder } from './second-check.js';
export {
  explainOrder,
  lacksOfStop,
  resumeOrder,
  stopOrder,
  suspendOrder,
  suspensionNow,
  withdrawOrder,
} from './stop-order.js';
export { rewriteOrder, writeOrder } from './write-order.js';
