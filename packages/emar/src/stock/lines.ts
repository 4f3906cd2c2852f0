// SPDX-License-Identifier: Apache-2.0
import type { Facts } from '../facts/facts.js';
import type { StockLine } from '../facts/stock.js';

/** The packs of a product: this person's, or those of the house where the person has none. */
export function linesOf(
  facts: Pick<Facts, 'stock'>,
  medicationId: string | undefined,
  personId: string | undefined,
): readonly StockLine[] {
  const all = facts.stock.filter((line) => line.medicationId === medicationId);
  const own = all.filter((line) => line.personId !== undefined && line.personId === personId);
  if (own.length > 0) return own;
  return all.filter((line) => line.personId === undefined || personId === undefined);
}
