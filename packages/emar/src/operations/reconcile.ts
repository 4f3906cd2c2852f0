// SPDX-License-Identifier: Apache-2.0
import { reconcile as compareLists } from '../reconciliation/reconcile.js';
import type { Operation } from './operation.js';

/** `reconcile`: the list that came with a person against the orders that run, line by line (R73, R74). */
export const reconcile: Operation = (facts) => ({ ...compareLists(facts) });
