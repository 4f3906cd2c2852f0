// SPDX-License-Identifier: Apache-2.0
import type { Facts } from '../facts/index.js';
import type { CdEntry } from '../facts/register.js';
import type { StockTransaction } from '../facts/stock.js';
import { linesOf } from '../stock/lines.js';
import type { RegisterPageName } from './pages.js';

/** Doses move stock by their own record. */
const MOVES = {
  receipt: 'receipt',
  disposal: 'disposal',
  'return-to-pharmacy': 'return-to-pharmacy',
  correction: 'count-adjustment',
} as const;

/** The movement of stock that goes with a line of the register, where stock of the product is kept as well. */
export function stockMoveOfEntry(
  facts: Facts,
  { medicationId, personId }: RegisterPageName,
  entry: CdEntry,
): StockTransaction | undefined {
  const { id, type, quantity, at, by, witness, reason } = entry;
  const isMove = (one: string): one is keyof typeof MOVES => Object.hasOwn(MOVES, one);
  if (!isMove(type) || id === undefined || linesOf(facts, medicationId, personId).length === 0) return undefined;
  return {
    id: `stock:${id}`,
    ...{ medicationId, ...(personId === undefined ? {} : { personId }) },
    ...{ type: MOVES[type], quantity, at, by },
    ...(witness === undefined ? {} : { checkedBy: witness }),
    ...(reason === undefined ? {} : { reason }),
  };
}
