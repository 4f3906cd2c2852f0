// SPDX-License-Identifier: Apache-2.0
export { type AgreedReconciliation, agreeReconciliation, type LineError, type ReconcileQuestion } from './agree.js';
export { choicesOf, settledLines } from './choices.js';
export type { Difference } from './match.js';
export { productOf } from './match.js';
export { reconcile, type ReconcileAnswer, type ReconcileItem, type ReconcileQuery } from './reconcile.js';
