// SPDX-License-Identifier: Apache-2.0
import { rangeOf } from '../check/range.js';
import type { Order, Quantity } from '../facts/index.js';

/** More buttons than this are slower than writing the number. */
const MOST_CHOICES = 4;

/**
 * The whole amounts of a dose the worker chooses, from its least to its most: one press each. Empty where the dose is fixed,
 * where an end is missing or broken, and where there are more than four: then the amount is written.
 */
export function doseChoices(order: Order): readonly Quantity[] {
  const { low, high } = rangeOf(order);
  if (!low || !high || low.unit !== high.unit) return [];
  const count = high.value - low.value + 1;
  if (!Number.isInteger(low.value) || !Number.isInteger(high.value) || count < 1 || count > MOST_CHOICES) return [];
  return Array.from({ length: count }, (_, step) => ({ ...low, value: low.value + step })).filter(
    ({ value }) => value > 0,
  );
}
