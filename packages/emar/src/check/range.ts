// SPDX-License-Identifier: Apache-2.0
import type { Order } from '../facts/order.js';
import type { Quantity } from '../facts/parts.js';

/** Both ends of a range as amounts with a unit. */
export function rangeOf(order: Order | undefined): { readonly low?: Quantity; readonly high?: Quantity } {
  const range = order?.doseRange;
  const unit = range?.unit ?? order?.dose?.unit;
  const read = (end: number | Quantity | undefined): Quantity | undefined =>
    typeof end === 'number' ? { value: end, ...(unit === undefined ? {} : { unit }) } : end;
  const low = read(range?.low);
  const high = read(range?.high);
  return { ...(low && { low }), ...(high && { high }) };
}
