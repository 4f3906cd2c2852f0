// SPDX-License-Identifier: Apache-2.0
export { type ChangedOrders, OrderChange, changeOrder } from './change.js';
export { heldByReconciliation } from './held.js';
export { missingOf } from './missing.js';
export { type OwnChart, ownChartOf } from './not-a-dose.js';
export { type PlannedAmount, besideOf, plannedAmounts, sharedIngredients } from './planned.js';
export { type DrugPolicy, policyOf } from './policy.js';
export { type PrintedCell, printedCell, printedMark } from './print-cell.js';
export { advisedOfPrn, isPsychotropic, missingOfPrn } from './prn.js';
