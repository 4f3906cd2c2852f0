// SPDX-License-Identifier: Apache-2.0
import { stockOf } from '../stock/balance.js';
import { countStock } from '../stock/count.js';
import { receiveStock } from '../stock/receive.js';
import type { Operation } from './operation.js';

/** `stock` (`medicationId`): balance, days left and what follows from records (R58, R60, R61). */
export const stock: Operation = (facts, args) => ({ ...stockOf(facts, args) });

/** `stockCount` (`medicationId`, `counted`, `by`, `at`): a count against what was expected (R59). */
export const stockCount: Operation = (facts, args) => ({ ...countStock(facts, args) });

/** `receive` (`medicationId`, `quantity`, `by`, `checkedBy`, `cycleStart`): what came in is added (R62). */
export const receive: Operation = (facts, args) => ({ ...receiveStock(facts, args) });
