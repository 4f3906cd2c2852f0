// SPDX-License-Identifier: Apache-2.0
import type { Order } from '../facts/order.js';

/**
 * Ids of an order and of every order it took the place of. What was given under an earlier version still counts: a new
 * version must not begin the counting again (R14, R25).
 */
export function orderChain(orders: readonly Order[], id: string | undefined): ReadonlySet<string> {
  const chain = new Set<string>();
  let next = id;
  while (next !== undefined && !chain.has(next)) {
    chain.add(next);
    next = orders.find((order) => order.id === next && order.supersedesOrderId !== undefined)?.supersedesOrderId;
  }
  return chain;
}
