// SPDX-License-Identifier: Apache-2.0
export {
  RECONCILE_ACTIONS,
  type ReconcileAction,
  type ReconcileAnswer,
  reconcile,
  type ReconcileItem,
} from './reconcile.js';
